import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Web_Workers_API',
  types: [
    { name: 'AudioContext', from: ['new AudioContext|webkitAudioContext()'] },
    { name: 'OfflineAudioContext', from: ['new OfflineAudioContext()'], extends: 'AudioContext' },
    { name: 'PushManager', from: ['ServiceWorkerRegistration#pushManager'] },
    {
      name: 'ServiceWorkerRegistration',
      from: ['navigator.serviceWorker.getRegistration()', 'navigator.serviceWorker.ready', 'navigator.serviceWorker.register()', 'registration'],
    },
    { name: 'Worklet', from: ['CSS.animationWorklet|layoutWorklet|paintWorklet', 'AudioContext#audioWorklet', 'sharedStorage.worklet'] },
  ],
  // Browsers run workers of the page's own origin only, so an address that is not known says nothing.
  calls: [
    // A module of another host is code of another host. What is imported by a path or a package's name is the program's own.
    { path: 'import()', sends: 'script', addressed: true, roles: { url: '0' }, docs: 'https://html.spec.whatwg.org/multipage/webappapis.html#resolve-a-module-specifier' },
    {
      path: 'importScripts()',
      sends: 'script',
      roles: { url: '*' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/WorkerGlobalScope/importScripts',
    },
    {
      path: 'navigator.serviceWorker.register()',
      sends: 'worker',
      addressed: true,
      roles: { url: '0' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/ServiceWorkerContainer/register',
    },
    { path: 'new SharedWorker()', sends: 'worker', addressed: true, roles: { url: '0' }, docs: 'https://developer.mozilla.org/en-US/docs/Web/API/SharedWorker/SharedWorker' },
    { path: 'new Worker()', sends: 'worker', addressed: true, roles: { url: '0' }, docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Worker/Worker' },
    // Subscribing registers the browser with its vendor's push service; which one depends on the browser.
    {
      path: 'PushManager#subscribe()',
      sends: 'http',
      hosts: ['https://fcm.googleapis.com', 'https://updates.push.services.mozilla.com', 'https://web.push.apple.com'],
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/PushManager/subscribe',
    },
    { path: 'Worklet#addModule()', sends: 'worker', addressed: true, roles: { url: '0' }, docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Worklet/addModule' },
  ],
} satisfies PackageModel;
