import type { PackageModel } from '../types.ts';

export default {
  package: ['octokit', '@octokit/core', '@octokit/rest', '@octokit/app', '@actions/github'],
  docs: 'https://github.com/octokit/octokit.js#readme',
  types: [
    // Plugins and defaults make a class of the class. https://github.com/octokit/core.js#plugins, #defaults
    { name: 'OctokitClass', from: ['Octokit.plugin()', 'OctokitClass#plugin()'] },
    { name: 'OctokitDefaults', from: ['Octokit.defaults()', 'OctokitClass#defaults()'], roles: { url: '0.baseUrl', auth: '0.auth' }, extends: 'OctokitClass' },
    {
      name: 'Octokit',
      from: ['new Octokit()', 'new ()', 'new App()', 'Octokit#octokit', 'new OctokitClass#()'],
      roles: { url: '0.baseUrl', auth: '0.auth' },
      hosts: ['https://api.github.com'],
    },
    { name: 'GitHub', from: ['getOctokit()'], roles: { url: '1.baseUrl', auth: '0' }, hosts: ['https://api.github.com'], extends: 'Octokit' },
  ],
  calls: [
    { path: 'Octokit#request()', sends: 'http', roles: { path: ['0.url', '0'], body: ['1', '0'] } },
    { path: 'Octokit#graphql()', sends: 'http', roles: { body: '*' } },
    { path: 'Octokit#graphql.paginate()', sends: 'http', roles: { body: '*' } },
    { path: 'Octokit#paginate()', sends: 'http', roles: { body: '1' } },
    { path: 'Octokit#rest.*.*()', sends: 'http', roles: { body: '0' } },
    {
      path: 'Octokit#repos|issues|pulls|git|users|orgs|gists|actions|checks|search|apps|activity|teams|reactions|markdown|packages|projects.*()',
      sends: 'http',
      roles: { body: '0' },
    },
  ],
} satisfies PackageModel;
