import type { PackageModel } from '../types.ts';

/** Pictures of a notification or of the media controls are optional: without one nothing is loaded, so these rows only carry. */
export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Notification/Notification',
  calls: [
    {
      path: 'new Audio()',
      sends: 'dom',
      roles: { url: '0' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/HTMLAudioElement/Audio',
    },
    {
      path: 'new MediaMetadata()',
      carries: 'dom',
      roles: { url: '0.artwork[].src' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/MediaMetadata/artwork',
    },
    { path: 'new Notification()', carries: 'dom', roles: { url: ['1.icon', '1.image', '1.badge'] } },
    {
      path: 'ServiceWorkerRegistration#showNotification()',
      carries: 'dom',
      roles: { url: ['1.icon', '1.image', '1.badge'] },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/ServiceWorkerRegistration/showNotification',
    },
  ],
} satisfies PackageModel;
