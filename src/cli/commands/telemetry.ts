import { readFileSync } from 'node:fs';
import path from 'node:path';
import { telemetrySection } from '../../report/telemetry.ts';
import { visible } from '../../report/visible.ts';
import { read } from '../arguments.ts';
import { accountOf } from './check.ts';
import { causeOf, Misuse } from '../misuse.ts';
import { modelsOf } from '../judging/models.ts';
import { print, writeWhole } from '../output.ts';
import { rootOf, run, threadsIn } from '../judging/run.ts';

/** What stands between these two is ours; what stands around them is the project's. */
const begin = '<!-- begin of what egress generates: npx egress telemetry -o TELEMETRY.md -->';
const end = '<!-- end of what egress generates -->';

/** `egress telemetry`. Returns the exit code: 0 printed, written or in step; 1 where a page is not in step; 2 where not everything could be analysed. */
export async function telemetry(args: readonly string[], entry: URL): Promise<number> {
  const { values, positionals } = read('telemetry', args, { output: { type: 'string', short: 'o' }, check: { type: 'string' }, manifest: { type: 'string' }, root: { type: 'string' }, threads: { type: 'string' }, models: { type: 'string' } });
  if (values.output !== undefined && values.check !== undefined) throw new Misuse('-o writes a page and --check only looks at it. Give one of them.');
  const root = rootOf(values.root);
  const done = await run({ paths: positionals, root, manifest: values.manifest === undefined ? undefined : path.resolve(values.manifest), threads: threadsIn(values.threads), models: await modelsOf(values.models) }, entry);
  const section = telemetrySection(accountOf(done, root, []).summary.telemetry);
  // A page of telemetry that leaves out what could not be read would say that there is none.
  if (done.errors.length > 0) throw new Misuse(`${done.errors.length} ${done.errors.length === 1 ? 'file' : 'files'} could not be analysed, so the page would not be complete. "egress check" names them.`);
  const page = values.check ?? values.output;
  if (page === undefined) { print(section); return 0; }
  const before = textOf(page);
  const after = withSection(page, before, section);
  if (values.output !== undefined) { if (after !== before) writeWhole(path.resolve(page), after); return 0; }
  if (before === undefined) throw new Misuse(`${visible(page, 200)} does not exist. Write it with "egress telemetry -o ${visible(page, 200)}".`);
  if (after === before) return 0;
  print(`${visible(page, 200)} is not in step with the code. Write it anew with "npx egress telemetry -o ${visible(page, 200)}", and look at what changed.\n`);
  return 1;
}

function textOf(page: string): string | undefined {
  try {
    return readFileSync(page, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new Misuse(`Cannot read ${visible(page, 200)}: ${causeOf(error)}.`);
  }
}

/** The page with its section renewed; a page without one gets it at its end, and lines end as they do in the page. */
function withSection(page: string, before: string | undefined, section: string): string {
  const text = before ?? '# Telemetry\n';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const whole = [begin, '', ...section.trimEnd().split('\n'), '', end].join(newline);
  const from = text.indexOf(begin), to = text.indexOf(end);
  if (from < 0 && to < 0) return `${text.trimEnd()}${newline}${newline}${whole}${newline}`;
  if (from < 0 || to < from) throw new Misuse(`${visible(page, 200)} has one of the two comments that mark the generated section, and not the other behind it. Put both back, or remove both.`);
  return `${text.slice(0, from)}${whole}${text.slice(to + end.length)}`;
}
