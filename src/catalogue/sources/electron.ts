import type { PackageModel } from '../types.ts';

export default {
  package: ['electron', 'electron/main'],
  docs: 'https://www.electronjs.org/docs/latest/api/app',
  sources: [
    { path: 'app.getGPUInfo()', category: 'user.device', label: 'the graphics card' },
    { path: "app.getPath('home')", category: 'user.account.username', label: 'the home directory' },
    { path: 'BrowserWindow#capturePage()', category: 'user.content.private', label: 'the screen' },
    { path: 'clipboard.readText|readHTML|readRTF|readImage|readBookmark|readFindText|readBuffer|read()', category: 'user.content.private', label: 'the clipboard', collects: 'clipboard' },
    { path: 'desktopCapturer.getSources()', category: 'user.content.private', label: 'the screen', collects: 'screen' },
    { path: 'powerMonitor.getSystemIdleState|getSystemIdleTime()', category: 'user.behavior', label: 'whether the user is there' },
    { path: 'safeStorage.decryptString()', category: 'user.authorization.credentials', label: 'a stored secret' },
    { path: 'screen.getAllDisplays|getPrimaryDisplay()', category: 'user.device', label: 'the screen' },
    { path: 'Session#cookies.get()', category: 'user.device.cookie', label: 'the browser’s cookies' },
    { path: 'WebContents#capturePage()', category: 'user.content.private', label: 'the screen' },
  ],
} satisfies PackageModel;
