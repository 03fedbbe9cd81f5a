import type { PackageModel } from '../types.ts';

export default {
  package: ['expo-image-picker', 'expo-document-picker', 'react-native-image-picker', 'react-native-document-picker'],
  docs: 'https://docs.expo.dev/versions/latest/sdk/imagepicker/',
  sources: [
    { path: 'getDocumentAsync|pick|pickSingle|pickMultiple()', category: 'user.content.private', label: 'files that the user chose' },
    { path: 'launchCamera|launchCameraAsync()', category: 'user.user_sensor', label: 'a picture of the camera' },
    { path: 'launchImageLibrary|launchImageLibraryAsync|getPendingResultAsync()', category: 'user.content.private', label: 'pictures that the user chose' },
  ],
} satisfies PackageModel;
