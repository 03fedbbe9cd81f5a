import type { PackageModel } from '../types.ts';

/** The global `process`; the module is `node-process.ts`. */
export default {
  package: 'global',
  docs: 'https://nodejs.org/api/process.html',
  sources: [
    { path: 'process.argv|execArgv', category: 'system.operations', label: 'the command line' },
    { path: 'process.cwd()', category: 'user.device', label: 'the working directory' },
    { path: 'process.env', category: 'system.authentication', label: 'all environment variables', collects: 'environment' },
    { path: 'process.execPath|argv0', category: 'user.device', label: 'the path of the running program' },
    { path: 'process.getuid|geteuid|getgid|getegid|getgroups()', category: 'user.account', label: 'the account of the process' },
    { path: 'process.pid|ppid|title', category: 'system.operations', label: 'the process' },
    { path: 'process.platform|arch|version|versions|release|config|features', category: 'user.device', label: 'the platform of the machine' },
    { path: 'process.report.getReport()', category: 'system.authentication', label: 'the diagnostic report, with the environment' },
    { path: 'process.uptime|memoryUsage|resourceUsage|cpuUsage()', category: 'system.operations', label: 'measurements of the process' },
  ],
} satisfies PackageModel;
