#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { Misuse } from './misuse.ts';
import { heedClosedPipes, print, tell } from './output.ts';
import { startAhead } from './judging/thread.ts';
import { visible } from '../report/visible.ts';

/** Commands that analyse, in threads of their own. */
const threaded: ReadonlySet<string> = new Set(['check', 'diff', 'init', 'telemetry']);

// Each command is imported when it is asked for: what starts quickly is used in hooks and scripts.
async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === '--version' || command === '-v') {
    const { version } = await import('./version.ts');
    print(`${version()}\n`);
    return 0;
  }
  const { help } = await import('./commands/help.ts');
  if (command === undefined) {
    tell(help[''] ?? '');
    return 2;
  }
  if (command === '--help' || command === '-h' || command === 'help') {
    print(help[rest[0] ?? ''] ?? help[''] ?? '');
    return 0;
  }
  const named = Object.hasOwn(help, command) && command !== '';
  const end = rest.indexOf('--');
  if (named && rest.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h')) {
    print(help[command] ?? '');
    return 0;
  }
  if (threaded.has(command) && !rest.some((arg) => arg.startsWith('--models'))) startAhead(new URL(import.meta.url));
  switch (command) {
    case 'check': return (await import('./commands/check.ts')).check(rest, new URL(import.meta.url));
    case 'diff': return (await import('./commands/diff.ts')).diff(rest, new URL(import.meta.url));
    case 'init': return (await import('./commands/init.ts')).init(rest, new URL(import.meta.url));
    case 'telemetry': return (await import('./commands/telemetry.ts')).telemetry(rest, new URL(import.meta.url));
    case 'add': return (await import('./commands/add.ts')).add(rest);
    default: throw new Misuse(`${visible(command, 60)} is no command. Commands are check, diff, telemetry, init and add; run "egress --help" for more.`);
  }
}

if (isMainThread) {
  heedClosedPipes();
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    // A manifest that cannot be read is the user's to put right, and so is what Misuse says; anything else is ours.
    const { explained } = await import('./commands/explained.ts');
    tell(`${explained(error)}\n`);
    process.exitCode = 2;
  }
} else {
  await import('./judging/worker.ts');
}
