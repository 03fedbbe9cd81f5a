import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://docs.deno.com/api/deno/runtime',
  sources: [
    { path: 'Deno.args', category: 'system.operations', label: 'the command line' },
    { path: 'Deno.build', category: 'user.device', label: 'the platform of the machine' },
    { path: 'Deno.cwd|execPath()', category: 'user.device', label: 'the working directory' },
    { path: 'Deno.env.toObject()', category: 'system.authentication', label: 'all environment variables' },
    { path: 'Deno.hostname()', category: 'user.device', label: 'the host name' },
    { path: 'Deno.networkInterfaces()', category: 'user.device.ip_address', label: 'the network interfaces' },
    { path: 'Deno.osRelease|osUptime|loadavg|systemMemoryInfo()', category: 'user.device', label: 'the operating system' },
    { path: 'Deno.uid|gid()', category: 'user.account', label: 'the account of the process' },
  ],
} satisfies PackageModel;
