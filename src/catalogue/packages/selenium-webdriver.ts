import type { PackageModel } from '../types.ts';

export default {
  package: 'selenium-webdriver',
  docs: 'https://www.selenium.dev/selenium/docs/api/javascript/',
  types: [
    { name: 'Builder', from: ['new Builder()', 'Builder#forBrowser|usingServer|withCapabilities|setChromeOptions|setFirefoxOptions()'] },
    { name: 'WebDriver', from: ['Builder#build()'] },
  ],
  calls: [
    { path: 'Builder#usingServer()', sends: 'http', roles: { url: '0' } },
    { path: 'WebDriver#get()', sends: 'http', addressed: true, roles: { url: '0' } },
    { path: 'WebDriver#navigate().to()', sends: 'http', addressed: true, roles: { url: '0' } },
  ],
} satisfies PackageModel;
