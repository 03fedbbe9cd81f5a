import type { VendorModel } from '../types.ts';

export default {
  id: 'webengage',
  name: 'WebEngage',
  kind: 'cdp',
  provider: 'Webklipper Technologies Private Limited',
  country: 'IN',
  docs: 'https://docs.webengage.com/docs/web-getting-started',
  hosts: ['*.webengage.com', '*.webengage.co'],
  regions: {
    IN: ['c.in.webengage.com'],
    SA: ['c.ksa.webengage.com'],
  },
  scripts: ['https://widgets.in.webengage.com/js/', 'https://ssl.widgets.webengage.com/js/'],
  globals: ['webengage'],
  packages: [
    {
      package: 'react-native-webengage',
      docs: 'https://docs.webengage.com/docs/web-getting-started',
      types: [
        { name: 'WebEngage', from: ['new ()', 'new WebEngage()'] },
      ],
      calls: [
        { path: 'WebEngage#track|screen()', sends: 'http', roles: { body: '*' } },
        { path: 'WebEngage#user.login|setEmail|setPhone|setFirstName|setAttribute()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.webengage.com/docs/web-getting-started',
      calls: [
        { path: 'webengage.init()', sends: 'http', starts: true },
        { path: 'webengage.track|screen()', sends: 'http', roles: { body: '*' } },
        { path: 'webengage.user.login|setAttribute()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
