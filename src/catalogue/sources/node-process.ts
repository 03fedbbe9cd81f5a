import type { PackageModel } from '../types.ts';

/** The whole environment only: a single variable is judged by its name. */
export default {
  package: 'node:process',
  docs: 'https://nodejs.org/api/process.html',
  sources: [
    { path: 'argv|execArgv', category: 'system.operations', label: 'the command line' },
    { path: 'cwd()', category: 'user.device', label: 'the working directory' },
    { path: 'env', category: 'system.authentication', label: 'all environment variables', collects: 'environment' },
    { path: 'execPath|argv0', category: 'user.device', label: 'the path of the running program' },
    { path: 'getuid|geteuid|getgid|getegid|getgroups()', category: 'user.account', label: 'the account of the process' },
    { path: 'pid|ppid|title', category: 'system.operations', label: 'the process' },
    { path: 'platform|arch|version|versions|release|config|features', category: 'user.device', label: 'the platform of the machine' },
    { path: 'report.getReport()', category: 'system.authentication', label: 'the diagnostic report, with the environment' },
    { path: 'uptime|memoryUsage|resourceUsage|cpuUsage()', category: 'system.operations', label: 'measurements of the process' },
  ],
} satisfies PackageModel;
