import type { PackageModel } from '../types.ts';

export default {
  package: 'fastify',
  docs: 'https://fastify.dev/docs/latest/Reference/Request/',
  types: [
    { name: 'FastifyInstance', from: ['FastifyRequest#server', 'FastifyReply#server', '()', 'default()', 'fastify()', 'FastifyInstance#register().<0>', 'FastifyInstance#withTypeProvider()'] },
    { name: 'FastifyRequest', from: ['FastifyInstance#all|delete|get|head|options|patch|post|put().<0>', 'FastifyInstance#route().<handler:0>', 'FastifyInstance#addHook|decorate().<0>'] },
    { name: 'FastifyReply', from: ['FastifyInstance#all|delete|get|head|options|patch|post|put().<1>', 'FastifyInstance#route().<handler:1>', 'FastifyReply#code|header|headers|status|type()'] },
  ],
  // https://fastify.dev/docs/latest/Reference/Decorators/
  relays: [
    { puts: [{ path: 'FastifyInstance#decorate()', name: '0', at: '1' }], gives: [{ path: 'FastifyInstance#*' }], fresh: true },
    { puts: [{ path: 'FastifyInstance#decorateRequest()', name: '0', at: '1' }, { path: 'FastifyRequest#*=' }], gives: [{ path: 'FastifyRequest#*' }], fresh: true },
    { puts: [{ path: 'FastifyInstance#decorateReply()', name: '0', at: '1' }, { path: 'FastifyReply#*=' }], gives: [{ path: 'FastifyReply#*' }], fresh: true },
  ],
  sendsBy: ['redirect'],
  calls: [
    { path: 'FastifyInstance#all|delete|get|head|options|patch|post|put()', sends: 'dom', within: 'page', roles: { url: ['1()', '2()', '1.handler()'] }, docs: 'https://fastify.dev/docs/latest/Reference/Routes/#async-await' },
    { path: 'FastifyInstance#route()', sends: 'dom', within: 'page', roles: { url: '0.handler()' }, docs: 'https://fastify.dev/docs/latest/Reference/Routes/#async-await' },
    { path: 'FastifyReply#redirect()', sends: 'navigation', addressed: true, roles: { url: ['1', '0'] }, docs: 'https://fastify.dev/docs/latest/Reference/Reply/#redirectdest--code' },
    { path: 'FastifyReply#send()', sends: 'dom', within: 'page', roles: { url: '0' }, docs: 'https://fastify.dev/docs/latest/Reference/Reply/#senddata' },
  ],
  sources: [
    { path: 'FastifyRequest#body', category: 'user.content', label: 'the body of a request' },
    { path: 'FastifyRequest#cookies', category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: 'FastifyRequest#headers', category: 'user.authorization.credentials', label: 'the headers of a request, with cookies and tokens', parts: 'headers' },
    { path: 'FastifyRequest#ip|ips', category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'FastifyRequest#query|params', category: 'user.content', label: 'the parameters of a request' },
    { path: 'FastifyRequest#user|session', category: 'user.account', label: 'the account of a visitor' },
  ],
} satisfies PackageModel;
