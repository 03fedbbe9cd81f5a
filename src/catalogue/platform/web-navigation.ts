import type { PackageModel } from '../types.ts';

/** `history.pushState` and `replaceState` are not here: they send nothing and may not leave the origin. */
export default {
  package: 'global',
  docs: 'https://html.spec.whatwg.org/multipage/nav-history-apis.html',
  types: [
    { name: 'Location', from: ['Document#location', 'Window#location'] },
    { name: 'Window', from: ['open()', 'opener', 'Document#defaultView', 'Window#open()', 'Window#opener|parent|top', '<iframe>#contentWindow'] },
    { name: 'WindowProxy', from: [], extends: 'Window' },
  ],
  calls: [
    { path: 'document.location.assign|replace()', sends: 'navigation', roles: { url: '0' } },
    { path: 'document.location.host|hostname=', sends: 'navigation', roles: { host: '0' } },
    { path: 'document.location.href=', sends: 'navigation', roles: { url: '0' } },
    { path: 'document.location=', sends: 'navigation', roles: { url: '0' } },
    { path: 'location.assign|replace()', sends: 'navigation', roles: { url: '0' } },
    { path: 'location.host|hostname=', sends: 'navigation', roles: { host: '0' } },
    { path: 'location.href=', sends: 'navigation', roles: { url: '0' } },
    { path: 'location=', sends: 'navigation', roles: { url: '0' } },
    {
      path: 'navigation.navigate()',
      sends: 'navigation',
      roles: { url: '0' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Navigation/navigate',
    },
    {
      path: 'new PresentationRequest()',
      sends: 'navigation',
      roles: { url: ['0[]', '0'] },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/PresentationRequest/PresentationRequest',
    },
    { path: 'open()', sends: 'navigation', roles: { url: '0' }, docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Window/open' },
    { path: 'Document#location=', sends: 'navigation', roles: { url: '0' } },
    { path: 'Location#assign|replace()', sends: 'navigation', roles: { url: '0' } },
    { path: 'Location#host|hostname=', sends: 'navigation', roles: { host: '0' } },
    { path: 'Location#href=', sends: 'navigation', roles: { url: '0' } },
    // A frame's own fetch is the usual way around a page's patched one.
    { path: 'Window#fetch()', sends: 'http', roles: { url: '0', body: '1.body', headers: '1.headers' } },
    { path: 'Window#location=', sends: 'navigation', roles: { url: '0' } },
    { path: 'Window#navigator.sendBeacon()', sends: 'http', roles: { url: '0', body: '1' } },
    { path: 'Window#open()', sends: 'navigation', roles: { url: '0' } },
  ],
} satisfies PackageModel;
