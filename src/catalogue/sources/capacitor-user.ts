import type { PackageModel } from '../types.ts';

export default {
  package: ['@capacitor/camera', '@capacitor/clipboard', '@capacitor/geolocation', '@capacitor-community/contacts'],
  docs: 'https://capacitorjs.com/docs/apis/geolocation',
  sources: [
    { path: 'Camera.getPhoto|takePhoto|recordVideo()', category: 'user.user_sensor', label: 'a picture of the camera', collects: 'camera' },
    { path: 'Camera.pickImages|chooseFromGallery|getLimitedLibraryPhotos|pickLimitedLibraryPhotos()', category: 'user.content.private', label: 'pictures that the user chose' },
    { path: 'Clipboard.read()', category: 'user.content.private', label: 'the clipboard', collects: 'clipboard' },
    { path: 'Contacts.getContact|getContacts|pickContact()', category: 'user.contact', label: 'the user’s contacts', collects: 'contacts' },
    { path: 'Geolocation.getCurrentPosition|watchPosition()', category: 'user.location.precise', label: 'the location', collects: 'location' },
  ],
} satisfies PackageModel;
