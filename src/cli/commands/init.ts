import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { draft } from '../../manifest/edit.ts';
import { findManifest, loadPolicy, ManifestError, parseManifest } from '../../manifest/load.ts';
import type { Endpoint } from '../../manifest/types.ts';
import { visible } from '../../report/visible.ts';
import { read } from '../arguments.ts';
import { endpointsFor, type Undrafted } from './endpoints.ts';
import { causeOf, Misuse } from '../misuse.ts';
import { modelsOf } from '../judging/models.ts';
import { print } from '../output.ts';
import { setUpLines } from './linters.ts';
import { rootOf, run, threadsIn } from '../judging/run.ts';

/** Places that are listed; the rest is counted. */
const mostListed = 50;

/** `egress init`. Returns the exit code. */
export async function init(args: readonly string[], entry: URL): Promise<number> {
  const { values, positionals } = read('init', args, { root: { type: 'string' }, threads: { type: 'string' }, models: { type: 'string' } });
  if (positionals.length > 0) throw new Misuse(`"egress init" takes no paths. Write "egress init --root ${visible(positionals[0] ?? '', 80)}" to draft for another folder.`);
  const root = rootOf(values.root);
  const file = path.join(root, 'egress.jsonc');
  const nearest = findManifest(file);
  // A folder that is named is to answer for itself, whatever a manifest above it declares.
  const own = values.root !== undefined && nearest !== undefined && path.dirname(nearest) !== root;
  const existing = own ? undefined : nearest;
  const policy = loadPolicy(existing);
  const { outcomes, errors } = await run({ paths: [], root, manifest: own ? file : existing, threads: threadsIn(values.threads), models: await modelsOf(values.models), ...(own && { texts: new Map([[file, draft([])]]) }) }, entry);
  const { endpoints, undrafted } = endpointsFor(outcomes, new Set(policy.data?.endpoints.map(({ id }) => id)));
  const unread = errors.length === 0 ? '' : `${errors.length} ${errors.length === 1 ? 'file' : 'files'} could not be analysed; "egress check" names them.\n`;
  if (existing !== undefined) {
    print(`${lacking(shown(existing), endpoints, undrafted)}${unread}\n${setUpLines(root)}`);
    return 0;
  }
  const text = `${draft(endpoints)}${comments(undrafted)}`;
  const { data, problems } = parseManifest(text);
  if (data === undefined) throw new ManifestError(file, problems);
  writeNew(file, text);
  const count = endpoints.length === 0 ? 'The code reaches nothing that needs an entry' : `${endpoints.length} ${endpoints.length === 1 ? 'entry awaits' : 'entries await'} your review`;
  const left = undrafted.length === 0 ? '' : ` ${undrafted.length} ${undrafted.length === 1 ? 'place is' : 'places are'} listed at its end and left to you.`;
  print(`Wrote ${shown(file)}. ${count}.${left}\n${unread}\nNext: name the security contact, look at every entry, say why it is there, set "review" to "approved", and run "npx egress check".\n\n${setUpLines(root)}`);
  return 0;
}

function shown(file: string): string {
  return visible(path.relative(process.cwd(), file) || file);
}

/** Creates a file that does not exist; nobody's file is ever overwritten. */
function writeNew(file: string, text: string): void {
  try {
    const descriptor = openSync(file, 'wx');
    try {
      writeFileSync(descriptor, text);
    } catch (error) {
      // It was made here, and half of it would be read as all of it.
      rmSync(file, { force: true });
      throw error;
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw new Misuse(`Cannot write ${shown(file)}: ${causeOf(error)}.`);
  }
}

function lacking(file: string, endpoints: readonly Endpoint[], undrafted: readonly Undrafted[]): string {
  if (endpoints.length === 0 && undrafted.length === 0) return `${file} is there and declares all that the code reaches. Nothing was changed.\n`;
  const lines = endpoints.map(({ id, match, reason, data }) => `  npx egress add ${match.map(argument).join(' ')} --id ${argument(id)} --reason ${argument(reason)}${data ? ` --data ${data.join(',')}` : ''}`);
  return [
    `${file} is there and was not changed.`,
    ...(lines.length > 0 ? ['It lacks what these would add; give each its true reason:', ...lines] : []),
    ...(undrafted.length > 0 ? ['What no entry can be drafted for:', ...undrafted.slice(0, mostListed).map((place) => `  ${line(place)}`)] : []),
    ...(undrafted.length > mostListed ? [`  … and ${undrafted.length - mostListed} more`] : []),
    '',
  ].join('\n');
}

/** As a shell takes it: quoted unless plain. */
function argument(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function comments(undrafted: readonly Undrafted[]): string {
  if (undrafted.length === 0) return '';
  const more = undrafted.length > mostListed ? [`//   … and ${undrafted.length - mostListed} more`] : [];
  return ['', '// Not drafted, because the destination is not known before the program runs, or should not be reached.', '// Write the host where it can be read, declare it (npx egress add unknown --only <file> --reason <why>), or remove the call:', ...undrafted.slice(0, mostListed).map((place) => `//   ${line(place)}`), ...more, ''].join('\n');
}

function line({ file, line: at, what }: Undrafted): string {
  return visible(`${file}:${at}  ${what}`, 300);
}
