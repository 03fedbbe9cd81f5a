import type { PackageModel } from '../types.ts';

/** A transporter may also be named (`NATS`, `Fake`): it is at home on this machine then. */
export default {
  package: 'moleculer',
  docs: 'https://moleculer.services/docs/0.14/networking#Transporters',
  calls: [{ path: 'new ServiceBroker()', sends: 'queue', addressed: true, within: 'markup', roles: { url: ['0.transporter.options.url', '0.transporter'] } }],
} satisfies PackageModel;
