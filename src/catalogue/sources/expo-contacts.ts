import type { PackageModel } from '../types.ts';

export default {
  package: 'expo-contacts',
  docs: 'https://docs.expo.dev/versions/latest/sdk/contacts/',
  sources: [
    { path: 'getContactsAsync|getContactByIdAsync|presentContactPickerAsync()', category: 'user.contact', label: 'the user’s contacts', collects: 'contacts' },
  ],
} satisfies PackageModel;
