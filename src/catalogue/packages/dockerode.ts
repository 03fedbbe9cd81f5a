import type { PackageModel } from '../types.ts';

/** Without a host it speaks to the socket of this machine. */
export default {
  package: 'dockerode',
  docs: 'https://github.com/apocas/dockerode#readme',
  types: [
    { name: 'Docker', from: ['new ()'] },
  ],
  calls: [
    { path: 'new ()', sends: 'http', addressed: true, scheme: 'http:', roles: { protocol: '0.protocol', host: '0.host', port: '0.port' } },
    { path: 'Docker#pull|buildImage|createContainer|run|loadImage|importImage|createNetwork|createVolume()', carries: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
