import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://developer.chrome.com/docs/extensions/reference/api',
  sources: [
    { path: 'browser|chrome.bookmarks.get|getTree|getSubTree|getChildren|getRecent|search()', category: 'user.behavior.browsing_history', label: 'the bookmarks' },
    { path: 'browser|chrome.cookies.get|getAll()', category: 'user.device.cookie', label: 'the browser’s cookies' },
    { path: 'browser|chrome.desktopCapture.chooseDesktopMedia()', category: 'user.content.private', label: 'the screen', collects: 'screen' },
    { path: 'browser|chrome.downloads.search()', category: 'user.behavior.browsing_history', label: 'the downloads' },
    { path: 'browser|chrome.history.search|getVisits()', category: 'user.behavior.browsing_history', label: 'the browsing history', collects: 'history' },
    { path: 'browser|chrome.identity.getAuthToken()', category: 'user.authorization.credentials', label: 'a sign-in token' },
    { path: 'browser|chrome.identity.getProfileUserInfo()', category: 'user.contact.email', label: 'the e-mail address of the profile' },
    { path: 'browser|chrome.instanceID.getID()', category: 'user.device.device_id', label: 'the identifier of the installation' },
    { path: 'browser|chrome.management.getAll()', category: 'user.device', label: 'the installed extensions' },
    { path: 'browser|chrome.pageCapture.saveAsMHTML()', category: 'user.content.private', label: 'the content of the page' },
    { path: 'browser|chrome.sessions.getRecentlyClosed|getDevices()', category: 'user.behavior.browsing_history', label: 'closed tabs', collects: 'history' },
    { path: 'browser|chrome.system.cpu|memory|storage|display.getInfo()', category: 'user.device', label: 'the hardware of the machine' },
    { path: 'browser|chrome.tabCapture.capture()', category: 'user.content.private', label: 'a recording of the page', collects: 'screen' },
    { path: 'browser|chrome.tabs.captureVisibleTab()', category: 'user.content.private', label: 'a picture of the page', collects: 'screen' },
    { path: 'browser|chrome.tabs.query|get|getCurrent()', category: 'user.behavior.browsing_history', label: 'the open tabs' },
    { path: 'browser|chrome.topSites.get()', category: 'user.behavior.browsing_history', label: 'the most visited pages', collects: 'history' },
    { path: 'browser|chrome.windows.getAll|getCurrent|getLastFocused()', category: 'user.behavior.browsing_history', label: 'the open tabs' },
  ],
} satisfies PackageModel;
