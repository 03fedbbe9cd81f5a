import type { PackageModel } from '../types.ts';

export default {
  package: ['jira.js', 'jira-client'],
  docs: 'https://mrrefactoring.github.io/jira.js/',
  types: [{ name: 'Client', from: ['new Version2Client|Version3Client|AgileClient|ServiceDeskClient()', 'new ()'] }],
  calls: [
    { path: 'new Version2Client|Version3Client|AgileClient|ServiceDeskClient()', sends: 'http', roles: { url: '0.host', auth: '0.authentication' } },
    { path: 'new ()', sends: 'http', roles: { host: '0.host', port: '0.port', protocol: '0.protocol', auth: '0.password' }, scheme: 'https:' },
    { path: 'Client#issues|issueComments|issueSearch.createIssue|editIssue|addComment|doTransition|searchForIssuesUsingJql()', carries: 'http', roles: { body: '0' } },
    { path: 'Client#addNewIssue|updateIssue|addComment|searchJira()', carries: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
