import type { PackageModel } from '../types.ts';

/** The program's own address: what is relative to it goes where the program came from. */
export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Location',
  configured: [
    { path: 'location.origin|href|host|hostname|protocol|port|pathname|search|hash', kind: 'origin' },
    { path: 'document.location.origin|href|host|hostname|protocol|port|pathname|search|hash', kind: 'origin' },
    { path: 'document.baseURI|URL|documentURI', kind: 'origin' },
    { path: 'import.meta.url|dirname|filename', kind: 'origin' },
    { path: 'import.meta.env.BASE_URL', kind: 'origin' },
    { path: '__dirname', kind: 'origin' },
    { path: '__filename', kind: 'origin' },
    { path: 'URL.createObjectURL()', kind: 'origin', name: '0' },
  ],
} satisfies PackageModel;
