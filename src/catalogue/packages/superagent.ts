import type { PackageModel } from '../types.ts';

export default {
  package: 'superagent',
  docs: 'https://ladjs.github.io/superagent/docs/index.html',
  types: [
    { name: 'SuperAgentStatic', from: [], extends: 'SuperAgent' },
    { name: 'SuperAgent', from: ['agent()', 'new agent()'] },
    { name: 'SuperAgentRequest', from: ['()', 'get|head|options|delete|del|post|put|patch()', 'SuperAgent#get|head|options|delete|del|post|put|patch()', 'SuperAgentRequest#*()', 'SuperAgentRequest#send|write|field|attach|query|set|auth()'] },
  ],
  calls: [
    { path: '()', sends: 'http', roles: { url: ['1', '0'] } },
    { path: 'get|head|options|delete|del()', sends: 'http', roles: { url: '0', query: '1' } },
    { path: 'post|put|patch()', sends: 'http', roles: { url: '0', body: '1' } },
    { path: 'SuperAgent#get|head|options|delete|del()', sends: 'http', roles: { url: '0', query: '1' } },
    { path: 'SuperAgent#post|put|patch()', sends: 'http', roles: { url: '0', body: '1' } },
    { path: 'SuperAgentRequest#send|write|end()', carries: 'http', roles: { body: '0' } },
    { path: 'SuperAgentRequest#field|attach()', carries: 'http', roles: { body: ['1', '0'] } },
    { path: 'SuperAgentRequest#query()', carries: 'http', roles: { query: '0' } },
    { path: 'SuperAgentRequest#set()', carries: 'http', roles: { headers: ['1', '0'] } },
    { path: 'SuperAgentRequest#auth()', carries: 'http', roles: { auth: '*' } },
  ],
} satisfies PackageModel;
