import type { PackageModel } from '../types.ts';

export default {
  package: 'react-native-contacts',
  docs: 'https://github.com/morenoh149/react-native-contacts#readme',
  sources: [
    {
      path: 'getAll|getAllWithoutPhotos|getContactById|getContactsMatchingString|getContactsByPhoneNumber|getContactsByEmailAddress()',
      category: 'user.contact',
      label: 'the user’s contacts', collects: 'contacts',
    },
  ],
} satisfies PackageModel;
