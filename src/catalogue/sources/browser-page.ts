import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Document',
  sources: [
    { path: 'document.body|documentElement.innerHTML|outerHTML|innerText|textContent', category: 'user.content.private', label: 'the content of the page' },
    { path: 'document.location.href|search|hash|pathname', category: 'user.behavior.browsing_history', label: 'the address of the page' },
    { path: 'document.referrer', category: 'user.behavior.browsing_history', label: 'the page before this one' },
    { path: 'document.title', category: 'user.behavior.browsing_history', label: 'the title of the page' },
    { path: 'document.URL|documentURI', category: 'user.behavior.browsing_history', label: 'the address of the page' },
    { path: 'location.href|search|hash|pathname', category: 'user.behavior.browsing_history', label: 'the address of the page' },
  ],
} satisfies PackageModel;
