import { installedScripts, scriptsModule } from '../../matching/lifecycle.ts';
import { linesOf } from '../extract.ts';
import { newLowering } from './lowering.ts';
import type { Expr, ModuleFacts } from '../types.ts';

/**
 * The facts of the scripts of a package.json that run where the package is installed: each line is handed to the name of the script that it is
 * run by. Nothing else of the file is among them.
 * @throws {SyntaxError} where the text is no JSON
 */
export function factsOfScripts(text: string): ModuleFacts {
  const { out } = newLowering();
  out.lines = linesOf(text);
  const scripts = scriptsIn(JSON.parse(text));
  const from = memberIn(text, 'scripts', 0);
  for (const [name, by] of from < 0 ? [] : installedScripts(scripts)) {
    const v = scripts.get(name) as string, s = memberIn(text, name, from);
    if (s < 0) continue;
    const at = { s, e: endOf(text, s) };
    const binding = out.bindings.push({ name: by, kind: 'import', fn: -1, writes: [], at: s, import: { from: scriptsModule, name: by }, members: [], uses: [] }) - 1;
    const expr: Expr = { k: 'call', callee: { k: 'name', binding, ...at }, args: [{ k: 'text', v, ...at }], site: out.calls.length, ...at };
    out.calls.push({ expr, fn: -1, guard: -1 });
  }
  return out;
}

function scriptsIn(value: unknown): Map<string, string> {
  const scripts = (value as { readonly scripts?: unknown } | null)?.scripts;
  return new Map(typeof scripts === 'object' && scripts !== null ? Object.entries(scripts).filter((entry): entry is [string, string] => typeof entry[1] === 'string') : []);
}

/** Where the value of a member stands, from some place on; -1 where none is called so. */
function memberIn(text: string, name: string, from: number): number {
  const key = JSON.stringify(name);
  for (let at = text.indexOf(key, from); at >= 0; at = text.indexOf(key, at + 1)) {
    const colon = behindSpace(text, at + key.length);
    if (text[colon] === ':') return behindSpace(text, colon + 1);
  }
  return -1;
}

function behindSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text[at] as string)) at++;
  return at;
}

/** The end of the text that begins at a place. */
function endOf(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}
