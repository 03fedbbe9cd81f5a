import type { PackageModel } from '../types.ts';

export default {
  package: ['agenda', '@hokify/agenda'],
  docs: 'https://github.com/agenda/agenda#configuring-an-agenda',
  types: [{ name: 'Agenda', from: ['new ()', 'new Agenda()'] }],
  calls: [
    { path: 'new ()', sends: 'database', roles: { url: '0.db.address' }, scheme: 'mongodb:' },
    { path: 'new Agenda()', sends: 'database', roles: { url: '0.db.address' }, scheme: 'mongodb:' },
    { path: 'Agenda#create|every|now|schedule()', carries: 'database', roles: { body: '2' } },
  ],
} satisfies PackageModel;
