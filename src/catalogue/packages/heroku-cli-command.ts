import type { PackageModel } from '../types.ts';

export default {
  package: '@heroku-cli/command',
  docs: 'https://github.com/heroku/heroku-cli-command#api',
  types: [
    { name: 'Command', from: ['new Command()'] },
    { name: 'APIClient', from: ['new APIClient()', 'Command#heroku'], hosts: ['https://api.heroku.com'] },
  ],
  calls: [
    { path: 'APIClient#get|stream()', sends: 'http', roles: { path: '0', headers: '1.headers' } },
    { path: 'APIClient#post|put|patch|delete|request()', sends: 'http', roles: { path: '0', body: '1.body', headers: '1.headers' } },
  ],
} satisfies PackageModel;
