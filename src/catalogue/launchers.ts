/** Programs that run what the rest of their line says: the command behind them is what is judged. */
export interface Launcher {
  readonly command: string | readonly string[];
  /** Options that take a value, so that the value is not read as the command. */
  readonly valued?: readonly string[];
  /** Options whose value is a command line. */
  readonly line?: readonly string[];
  /** Options with which nothing is run. */
  readonly idle?: readonly string[];
  /** How many words stand between the options and the command: a duration, a file. */
  readonly operands?: number;
  readonly docs: string;
}

/** Programs that read a command line from one of their arguments. */
export interface Shell {
  readonly command: string | readonly string[];
  /** Options behind which the line stands; of one letter, they may stand last among others (`-lc`). */
  readonly line: readonly string[];
  /** Whether every word behind belongs to the line, not the next alone. */
  readonly rest?: boolean;
  readonly docs: string;
}

export const launchers: readonly Launcher[] = [
  { command: 'caffeinate', valued: ['-t', '-w'], docs: 'https://ss64.com/mac/caffeinate.html' },
  { command: 'chroot', valued: ['--groups', '--userspec'], operands: 1, docs: 'https://www.gnu.org/software/coreutils/manual/html_node/chroot-invocation.html' },
  { command: 'command', idle: ['-V', '-v'], docs: 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/command.html' },
  { command: ['cross-env', 'cross-env-shell'], docs: 'https://github.com/kentcdodds/cross-env#usage' },
  { command: 'doas', valued: ['-C', '-u'], docs: 'https://man.openbsd.org/doas' },
  { command: 'env', valued: ['--chdir', '--unset', '-C', '-u'], line: ['--split-string', '-S'], docs: 'https://www.gnu.org/software/coreutils/manual/html_node/env-invocation.html' },
  { command: 'exec', valued: ['-a'], docs: 'https://www.gnu.org/software/bash/manual/html_node/Bourne-Shell-Builtins.html' },
  { command: 'flock', valued: ['--conflict-exit-code', '--timeout', '-E', '-w'], line: ['--command', '-c'], operands: 1, docs: 'https://man7.org/linux/man-pages/man1/flock.1.html' },
  { command: 'ionice', valued: ['--class', '--classdata', '-c', '-n'], idle: ['--pid', '-p'], docs: 'https://man7.org/linux/man-pages/man1/ionice.1.html' },
  { command: 'nice', valued: ['--adjustment', '-n'], docs: 'https://www.gnu.org/software/coreutils/manual/html_node/nice-invocation.html' },
  { command: 'nohup', docs: 'https://www.gnu.org/software/coreutils/manual/html_node/nohup-invocation.html' },
  { command: 'npx', valued: ['--package', '--workspace', '-p', '-w'], line: ['--call', '-c'], docs: 'https://docs.npmjs.com/cli/commands/npx' },
  { command: ['proxychains', 'proxychains4'], valued: ['-f'], docs: 'https://github.com/rofl0r/proxychains-ng#how-to-use' },
  { command: 'setsid', docs: 'https://man7.org/linux/man-pages/man1/setsid.1.html' },
  { command: 'stdbuf', valued: ['--error', '--input', '--output', '-e', '-i', '-o'], docs: 'https://www.gnu.org/software/coreutils/manual/html_node/stdbuf-invocation.html' },
  {
    command: 'sudo', idle: ['--list', '--validate', '-V', '-l', '-v'],
    valued: ['--chdir', '--chroot', '--close-from', '--command-timeout', '--group', '--host', '--other-user', '--prompt', '--role', '--type', '--user', '-C', '-D', '-R', '-T', '-U', '-g', '-h', '-p', '-r', '-t', '-u'],
    docs: 'https://www.sudo.ws/docs/man/sudo.man/',
  },
  { command: 'time', valued: ['--format', '--output', '-f', '-o'], docs: 'https://man7.org/linux/man-pages/man1/time.1.html' },
  { command: 'timeout', valued: ['--kill-after', '--signal', '-k', '-s'], operands: 1, docs: 'https://www.gnu.org/software/coreutils/manual/html_node/timeout-invocation.html' },
  { command: ['torify', 'torsocks'], valued: ['--address', '--pass', '--port', '--user', '-P', '-a', '-p', '-u'], docs: 'https://gitlab.torproject.org/tpo/core/torsocks' },
  {
    command: 'xargs',
    valued: ['--arg-file', '--delimiter', '--max-args', '--max-chars', '--max-lines', '--max-procs', '--process-slot-var', '--replace', '-E', '-I', '-L', '-P', '-a', '-d', '-n', '-s'],
    docs: 'https://www.gnu.org/software/findutils/manual/html_node/find_html/Invoking-xargs.html',
  },
];

export const shells: readonly Shell[] = [
  { command: ['ash', 'bash', 'dash', 'fish', 'ksh', 'sh', 'zsh'], line: ['-c'], docs: 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sh.html' },
  { command: 'cmd', line: ['/C', '/K', '/c', '/k'], rest: true, docs: 'https://learn.microsoft.com/windows-server/administration/windows-commands/cmd' },
  { command: ['powershell', 'pwsh'], line: ['-Command', '-c', '-command'], rest: true, docs: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_pwsh' },
  { command: 'su', line: ['--command', '-c'], docs: 'https://man7.org/linux/man-pages/man1/su.1.html' },
];
