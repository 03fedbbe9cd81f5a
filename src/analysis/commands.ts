import type { Channel, CommandModel } from '../catalogue/types.ts';
import type { CompiledCall } from '../matching/index.ts';
import { launcherOf, shellOf, takes } from '../matching/launchers.ts';
import type { Evaluator } from './evaluate.ts';
import { roleValues } from './roles.ts';
import { classify, type RawTarget } from './targets.ts';
import { asText, join, literalOf, text, type Args, type Hole, type Text, type Value } from './values.ts';

/** What a command line sends. */
export interface CommandSend {
  readonly command: string;
  readonly channel: Channel;
  readonly targets: readonly RawTarget[];
  /** Words whose text is sent. */
  readonly body: readonly Text[];
}

/** The network commands that a call runs, from its command line or its argument vector. */
export function commandTargets(evaluator: Evaluator, row: CompiledCall, args: Args): CommandSend[] {
  return commandsOf(evaluator, row, args).flatMap((words) => sendOf(evaluator, words));
}

/** The commands that a call runs, each as its words: what runs others (a shell, `sudo`) is gone. */
export function commandsOf(evaluator: Evaluator, row: CompiledCall, args: Args): Text[][] {
  const vectors = roleValues(evaluator, row.roles, 'argv', args).filter((v) => v.k === 'array');
  return roleValues(evaluator, row.roles, 'command', args).flatMap((v) => {
    if (v.k === 'array') return commandsIn(wordsOf(v));
    const line = asText(v);
    if (vectors.length === 0) return splitLine(line).flatMap((words) => commandsIn(words));
    return vectors.flatMap((list) => commandsIn([line, ...wordsOf(list)]));
  });
}

function wordsOf(list: Value & { k: 'array' }): Text[] {
  return list.items.map((i) => asText(i()[0] ?? { k: 'constant', v: undefined }));
}

/** Launchers and shells may run each other; nobody goes deeper. */
const deepest = 6;

/** What a vector of words runs in the end: `sudo -u x sh -c LINE` runs the line. */
function commandsIn(words: readonly Text[], depth = 0): Text[][] {
  const rest = withoutAssignments(words);
  const name = programOf(rest);
  if (name === undefined || depth > deepest) return [[...rest]];
  const line = lineOf(name, rest);
  if (line) return splitLine(line).flatMap((inner) => commandsIn(inner, depth + 1));
  const launched = launchedBy(name, rest);
  return launched ? commandsIn(launched, depth + 1) : [[...rest]];
}

/** `A=b curl` is `curl`. */
function withoutAssignments(words: readonly Text[]): readonly Text[] {
  const from = words.findIndex((word) => !/^[A-Za-z_]\w*=/.test(typeof word.parts[0] === 'string' ? word.parts[0] : ''));
  return from < 0 ? words.slice(-1) : words.slice(from);
}

/** The line that a shell is given. */
function lineOf(name: string, words: readonly Text[]): Text | undefined {
  const shell = shellOf(name);
  const at = shell ? words.findIndex((word, i) => i > 0 && takes(shell.line, literalOf(word) ?? '') === 'next') : -1;
  const rest = at < 0 ? [] : words.slice(at + 1);
  return shell?.rest ? spaced(rest) : rest[0];
}

function spaced(words: readonly Text[]): Text | undefined {
  return words.length === 0 ? undefined : join(...words.flatMap((word, i) => (i === 0 ? [word] : [text(' '), word])));
}

/** The words behind a launcher's own options and operands; undefined where it is none, or runs nothing. */
function launchedBy(name: string, words: readonly Text[]): readonly Text[] | undefined {
  const launcher = launcherOf(name);
  if (!launcher) return undefined;
  let at = 1;
  for (let option = literalOf(words[at] ?? text('')); option !== undefined && option.startsWith('-') && option !== '-'; option = literalOf(words[at] ?? text(''))) {
    at++;
    if (option === '--') break;
    if (launcher.idle?.includes(option)) return undefined;
    if (takes(launcher.line, option) === 'next') return asShell(words[at]);
    if (takes(launcher.valued, option) === 'next') at++;
  }
  const rest = withoutAssignments(words.slice(at + (launcher.operands ?? 0)));
  // `flock FILE -c LINE`
  if (takes(launcher.line, literalOf(rest[0] ?? text('')) ?? '') === 'next') return asShell(rest[1]);
  return rest.length > 0 ? rest : undefined;
}

function asShell(line: Text | undefined): readonly Text[] | undefined {
  return line && [text('sh'), text('-c'), line];
}

/**
 * Splits a command line into commands of words: quotes, escapes and the operators `| || && ; &` of the POSIX shell grammar
 * (IEEE Std 1003.1, 2.3 Token Recognition). Substitutions stay part of their word.
 */
export function splitLine(line: Text): Text[][] {
  const commands: Text[][] = [[]];
  let word: (string | Hole)[] | undefined;
  let quote = '';
  const push = (): void => {
    if (word) commands[commands.length - 1]?.push(join({ ...line, parts: word, url: false }));
    word = undefined;
  };
  const add = (p: string | Hole): void => { word = word ? [...word.slice(0, -1), ...(typeof p === 'string' && typeof word[word.length - 1] === 'string' ? [(word[word.length - 1] as string) + p] : [word[word.length - 1] as string | Hole, p])] : [p]; };
  for (const part of line.parts) {
    if (typeof part !== 'string') { add(part); continue; }
    for (let i = 0; i < part.length && i < 20_000; i++) {
      const ch = part[i] as string;
      if (quote) { if (ch === quote) quote = ''; else if (ch === '\\' && quote === '"') add(part[++i] ?? ''); else add(ch); }
      else if (ch === '"' || ch === "'") { quote = ch; word ??= ['']; }
      else if (ch === '\\') add(part[++i] ?? '');
      else if (/\s/.test(ch)) push();
      else if (ch === '|' || ch === ';' || ch === '&' || ch === '(' || ch === ')') { push(); commands.push([]); }
      else add(ch);
    }
  }
  push();
  return commands.filter((c) => c.length > 0);
}

/** The name of a program, without the folder it lies in. */
export function programOf(words: readonly Text[]): string | undefined {
  return literalOf(words[0] ?? text(''))?.replace(/^.*[\\/]/, '').replace(/\.exe$/i, '');
}

function sendOf(evaluator: Evaluator, rest: readonly Text[]): CommandSend[] {
  const name = programOf(rest);
  const models = name === undefined ? undefined : evaluator.catalogue.commands.get(name);
  if (!models || name === undefined) return [];
  const model = models.find((m) => m.subcommands && subcommandOf(m, rest.slice(1)) !== undefined) ?? models.find((m) => !m.subcommands);
  if (!model) return [];
  const sub = model.subcommands ? subcommandOf(model, rest.slice(1)) : undefined;
  const { operands, named, body } = sortWords(model, rest.slice(1));
  return [{ command: sub ? `${name} ${sub}` : name, channel: model.channel, targets: destination(model, sub && !sub.startsWith('-') ? operands.slice(sub.split(' ').length) : operands, named), body }];
}

function subcommandOf(model: CommandModel, words: readonly Text[]): string | undefined {
  const bare = sortWords(model, words).operands.map((w) => literalOf(w) ?? '');
  const all = words.map((w) => literalOf(w) ?? '');
  return model.subcommands?.find((s) => (s.startsWith('-') ? all.includes(s) : s.split(' ').every((part, i) => bare[i] === part)));
}

function sortWords(model: CommandModel, words: readonly Text[]): { operands: Text[]; named: Text[]; body: Text[] } {
  const out = { operands: [] as Text[], named: [] as Text[], body: [] as Text[] };
  for (let i = 0; i < words.length; i++) {
    const w = words[i] as Text;
    const l = typeof w.parts[0] === 'string' ? w.parts[0] : undefined;
    if (l === undefined || !l.startsWith('-') || l === '-') { if (l === undefined || !/^\d*[<>]/.test(l)) out.operands.push(w); continue; }
    const [option, inline] = l.includes('=') ? [l.slice(0, l.indexOf('=')), join({ ...w, parts: [l.slice(l.indexOf('=') + 1), ...w.parts.slice(1)] })] : [l, undefined];
    const kind = model.named?.includes(option) ? 'named' : model.body?.includes(option) ? 'body' : model.valued?.includes(option) ? 'skip' : undefined;
    if (!kind) continue;
    const value = inline ?? words[++i];
    if (value && kind !== 'skip') out[kind].push(value);
  }
  return out;
}

function destination(model: CommandModel, operands: readonly Text[], named: readonly Text[]): RawTarget[] {
  const defaults = (): RawTarget[] => (model.hosts?.length ? model.hosts.map((h) => classify(text(h), 'https:', true)) : [{ target: { kind: 'unknown' }, params: [], from: [], concealed: [], open: true }]);
  if (named.length) return named.map((n) => classify(n, 'https:', true));
  const first = operands[0];
  switch (model.destination) {
    case 'none': return defaults();
    case 'url': { const urls = operands.filter((o) => typeof o.parts[0] !== 'string' || (model.channel === 'navigation' ? /^[a-z]+:\/\//i : /:\/\/|^[\w-]+(\.[\w-]+)+|^localhost/).test(o.parts[0])); return urls.length ? urls.map((u) => classify(u, 'http:', true)) : defaults(); }
    case 'host': case 'host port': case 'dns-name': {
      const host = operands.find((o) => !literalOf(o)?.startsWith('@') && !/^(?:A|AAAA|MX|NS|TXT|ANY|CNAME|SOA|\+.*|\d+)$/.test(literalOf(o) ?? '')) ?? first;
      return host ? [classify(withoutUser(host), model.destination === 'dns-name' ? 'dns:' : 'tcp:', true)] : defaults();
    }
    case 'user@host:path': {
      const remote = operands.filter((o) => /^(?:[^@\s/]+@)?[^/:\s]+:|@|^\w+:\/\//.test(typeof o.parts[0] === 'string' ? o.parts[0] : ''));
      const chosen = remote.length ? remote : model.channel === 'socket' && first ? [first] : operands.filter((o) => typeof o.parts[0] !== 'string').slice(0, 1);
      return chosen.length ? chosen.map((o) => classify(withoutUser(o), 'ssh:', true)) : defaults();
    }
    case 'remote': {
      const url = operands.find((o) => /:\/\/|^[^@\s]+@[^:\s]+:/.test(typeof o.parts[0] === 'string' ? o.parts[0] : ''));
      return url ? [classify(/:\/\//.test(String(url.parts[0])) ? url : withoutUser(url), 'ssh:', true)] : defaults();
    }
  }
}

/** `user@host:path` as `ssh://host`. */
function withoutUser(t: Text): Text {
  const head = t.parts[0];
  if (typeof head !== 'string' || /:\/\//.test(head)) return t;
  const host = head.replace(/^[^@]*@/, '').replace(/:.*$/s, '');
  return host === '' && t.parts[1] ? { ...t, parts: t.parts.slice(1, 2) } : { ...t, parts: [host, ...(head.includes(':') ? [] : t.parts.slice(1, 2))] };
}
