import type { Channel, CommandModel, Role } from '../../catalogue/types.ts';
import type { CompiledCall } from '../../matching/index.ts';
import { launcherOf, shellOf, takes } from '../../matching/launchers.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import { defaults, roleValues } from './roles.ts';
import { classify, type RawTarget } from './targets.ts';
import { asText, join, literalOf, text, type Args, type Hole, type Text, type Value } from '../folding/values.ts';

/** What a command line sends. */
export interface CommandSend {
  readonly command: string;
  readonly channel: Channel;
  readonly targets: readonly RawTarget[];
}

/** The network commands that a call runs, from its command line or its argument vector. */
export function commandTargets(evaluator: Evaluator, row: CompiledCall, args: Args): CommandSend[] {
  return commandsOf(evaluator, row, args).flatMap(({ words }) => sendOf(evaluator, words));
}

/** The commands that a call runs: what runs others (a shell, `sudo`) is gone. */
export function commandsOf(evaluator: Evaluator, row: CompiledCall, args: Args): Command[] {
  const given = roleValues(evaluator, row.roles, 'argv', args);
  const vectors = given.filter((v) => v.k === 'array');
  // Words that a caller gives as a whole stand for an operand: where to is the caller's.
  const open = given.find((v) => v.k === 'hole' && v.hole.kind === 'param');
  return roleValues(evaluator, row.roles, 'command', args).flatMap((v) => {
    if (v.k === 'array') return commandsIn({ words: wordsOf(v), piped: false });
    const line = asText(v);
    if (vectors.length === 0) return open ? commandsIn({ words: [line, asText(open)], piped: false }) : commandsOfLine(line);
    return vectors.flatMap((list) => commandsIn({ words: [line, ...wordsOf(list)], piped: false }));
  });
}

function wordsOf(list: Value & { k: 'array' }): Text[] {
  return list.items.map((i) => asText(i()[0] ?? { k: 'constant', v: undefined }));
}

/** Launchers, shells and substitutions may run each other; nobody goes deeper. */
const deepest = 6;

/** What a network command is told to send, and as what; undefined for any other command. */
export function sentBy(evaluator: Evaluator, { words }: Command): readonly Sent[] | undefined {
  const model = modelOf(evaluator, words);
  return model && sortWords(model, words.slice(1)).sent;
}

/** The commands of a line for a shell, and behind them those whose output it puts in. */
export function commandsOfLine(line: Text, depth = 0): Command[] {
  const commands = splitLine(line);
  const inner = depth > deepest ? [] : commands.flatMap(({ words }) => words.flatMap(({ parts }) => parts.flatMap((part) => substitutedIn(part) ?? [])));
  return [...commands.flatMap((command) => commandsIn(command, depth)), ...inner.flatMap((put) => commandsOfLine(text(put), depth + 1))];
}

/** What a vector of words runs in the end: `sudo -u x sh -c LINE` runs the line. */
function commandsIn({ words, piped }: Command, depth = 0): Command[] {
  const rest = withoutAssignments(words);
  const name = programOf(rest);
  if (name === undefined || depth > deepest) return [{ words: rest, piped }];
  const line = lineOf(name, rest);
  // What is piped into a shell that runs a line is there for the first command of the line.
  if (line) return commandsOfLine(line, depth + 1).map((command, i) => (i === 0 && piped ? { ...command, piped } : command));
  const launched = launchedBy(name, rest);
  return launched ? commandsIn({ words: launched, piped }, depth + 1) : [{ words: rest, piped }];
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

/** A simple command of a line, and whether the one before it writes into it. */
export interface Command {
  readonly words: readonly Text[];
  readonly piped: boolean;
}

/** What a shell puts in: the output of a command line, or a variable. */
const substitution = 'the output of ';

/** The command line whose output a hole stands for. */
export function substitutedIn(part: string | Hole): string | undefined {
  return typeof part !== 'string' && part.kind === 'unknown' && part.why.startsWith(substitution) ? part.why.slice(substitution.length) : undefined;
}

/** Longest text of a command line that is read. */
const longestLine = 20_000;

/**
 * Splits a command line into commands of words: quotes, escapes, the operators `| || && ; &`, and `$NAME`, `${NAME}`, `$(…)` and backquotes
 * of the POSIX shell grammar (IEEE Std 1003.1, 2.3 Token Recognition, 2.6 Word Expansions), and `%NAME%` of cmd.exe. What is substituted is a hole.
 */
export function splitLine(line: Text): Command[] {
  const commands: { words: Text[]; piped: boolean }[] = [{ words: [], piped: false }];
  let word: (string | Hole)[] | undefined;
  let quote = '';
  const push = (): void => {
    if (word) commands[commands.length - 1]?.words.push(join({ ...line, parts: word, url: false }));
    word = undefined;
  };
  const add = (p: string | Hole): void => {
    const last = word?.[word.length - 1];
    word = typeof p === 'string' && typeof last === 'string' ? [...(word as (string | Hole)[]).slice(0, -1), last + p] : [...(word ?? []), p];
  };
  for (const part of line.parts) {
    if (typeof part !== 'string') { add(part); continue; }
    for (let i = 0; i < part.length && i < longestLine; i++) {
      const ch = part[i] as string;
      const put = quote === "'" ? undefined : substitutedAt(part, i);
      if (put) { add(put.hole); i += put.length - 1; }
      else if (quote) { if (ch === quote) quote = ''; else if (ch === '\\' && quote === '"') add(part[++i] ?? ''); else add(ch); }
      else if (ch === '"' || ch === "'") { quote = ch; word ??= ['']; }
      else if (ch === '\\') add(part[++i] ?? '');
      else if (/\s/.test(ch)) push();
      else if (ch === '|' || ch === ';' || ch === '&' || ch === '(' || ch === ')') {
        push();
        commands.push({ words: [], piped: ch === '|' && part[i + 1] !== '|' && part[i - 1] !== '|' });
      } else add(ch);
    }
  }
  push();
  return commands.filter(({ words }) => words.length > 0);
}

/** What a shell substitutes at this place of a line, and how much of the line says so. */
function substitutedAt(line: string, at: number): { readonly hole: Hole; readonly length: number } | undefined {
  const rest = line.slice(at, at + 2000);
  if (rest.startsWith('$(') || rest.startsWith('`')) {
    const length = closing(rest);
    const inner = rest.slice(rest.startsWith('`') ? 1 : 2, length - 1);
    return length > 0 ? { hole: { kind: 'unknown', why: `${substitution}${inner}` }, length } : undefined;
  }
  const named = /^(?:\$([A-Za-z_]\w{0,100})|\$\{([A-Za-z_]\w{0,100})[^}]{0,200}\}|%(?![\dA-F]{2})([A-Z_]\w{2,100})%)/.exec(rest);
  return named ? { hole: { kind: 'env', name: (named[1] ?? named[2] ?? named[3]) as string }, length: named[0].length } : undefined;
}

/** Where what is opened at the start of a text is closed again; 0 where it is not. */
function closing(text: string): number {
  if (text.startsWith('`')) return text.indexOf('`', 1) + 1;
  for (let i = 1, open = 0; i < text.length; i++) {
    if (text[i] === '(') open++;
    else if (text[i] === ')' && --open === 0) return i + 1;
  }
  return 0;
}

/** The name of a program, without the folder it lies in. */
export function programOf(words: readonly Text[]): string | undefined {
  return literalOf(words[0] ?? text(''))?.replace(/^.*[\\/]/, '').replace(/\.exe$/i, '');
}

function modelOf(evaluator: Evaluator, words: readonly Text[]): CommandModel | undefined {
  const models = evaluator.catalogue.commands.get(programOf(words) ?? '');
  return models?.find((m) => m.subcommands && subcommandOf(m, words.slice(1)) !== undefined) ?? models?.find((m) => !m.subcommands);
}

function sendOf(evaluator: Evaluator, rest: readonly Text[]): CommandSend[] {
  const model = modelOf(evaluator, rest);
  if (!model) return [];
  const name = programOf(rest) as string;
  const sub = model.subcommands ? subcommandOf(model, rest.slice(1)) : undefined;
  const { operands, named } = sortWords(model, rest.slice(1));
  return [{ command: sub ? `${name} ${sub}` : name, channel: model.channel, targets: destination(model, sub && !sub.startsWith('-') ? operands.slice(sub.split(' ').length) : operands, named) }];
}

function subcommandOf(model: CommandModel, words: readonly Text[]): string | undefined {
  const bare = sortWords(model, words).operands.map((w) => literalOf(w) ?? '');
  const all = words.map((w) => literalOf(w) ?? '');
  return model.subcommands?.find((s) => (s.startsWith('-') ? all.includes(s) : s.split(' ').every((part, i) => bare[i] === part)));
}

/** A word that is sent, and as what. */
export interface Sent {
  readonly word: Text;
  readonly role: Role;
}

function sortWords(model: CommandModel, words: readonly Text[]): { operands: Text[]; named: Text[]; sent: Sent[] } {
  const out = { operands: [] as Text[], named: [] as Text[], sent: [] as Sent[] };
  for (let i = 0; i < words.length; i++) {
    const w = words[i] as Text;
    const l = typeof w.parts[0] === 'string' ? w.parts[0] : undefined;
    if (l === undefined || !l.startsWith('-') || l === '-') {
      if (l !== undefined && /^\d*[<>]/.test(l)) continue;
      out.operands.push(w);
      out.sent.push({ word: w, role: 'command' });
      continue;
    }
    const [option, inline] = l.includes('=') ? [l.slice(0, l.indexOf('=')), join({ ...w, parts: [l.slice(l.indexOf('=') + 1), ...w.parts.slice(1)] })] : [l, undefined];
    const isNamed = model.named?.includes(option) ?? false, isSent = model.body?.includes(option) ?? false;
    if (!isNamed && !isSent && !model.valued?.includes(option)) continue;
    const value = inline ?? words[++i];
    if (!value) continue;
    if (isNamed) out.named.push(value);
    if (isNamed || isSent) out.sent.push({ word: value, role: model.headers?.includes(option) ? 'headers' : model.auth?.includes(option) ? 'auth' : isSent ? 'body' : 'command' });
  }
  return out;
}

function destination(model: CommandModel, operands: readonly Text[], named: readonly Text[]): RawTarget[] {
  const usual = (): RawTarget[] => (model.hosts?.length ? defaults(model.hosts) : [{ target: { kind: 'unknown' }, params: [], from: [], concealed: [], open: true }]);
  if (named.length) return named.map((n) => classify(n, 'https:', true));
  const first = operands[0];
  switch (model.destination) {
    case 'none': return usual();
    case 'url': { const urls = operands.filter((o) => typeof o.parts[0] !== 'string' || (model.channel === 'navigation' ? /^[a-z]+:\/\//i : /:\/\/|^[\w-]+(\.[\w-]+)+|^localhost/).test(o.parts[0])); return urls.length ? urls.map((u) => classify(u, 'http:', true)) : usual(); }
    case 'host': case 'host port': case 'dns-name': {
      const host = operands.find((o) => !literalOf(o)?.startsWith('@') && !/^(?:A|AAAA|MX|NS|TXT|ANY|CNAME|SOA|\+.*|\d+)$/.test(literalOf(o) ?? '')) ?? first;
      return host ? [classify(withoutUser(host), model.destination === 'dns-name' ? 'dns:' : 'tcp:', true)] : usual();
    }
    case 'user@host:path': {
      const remote = operands.filter((o) => /^(?:[^@\s/]+@)?[^/:\s]+:|@|^\w+:\/\//.test(typeof o.parts[0] === 'string' ? o.parts[0] : ''));
      const chosen = remote.length ? remote : model.channel === 'socket' && first ? [first] : operands.filter((o) => typeof o.parts[0] !== 'string').slice(0, 1);
      return chosen.length ? chosen.map((o) => classify(withoutUser(o), 'ssh:', true)) : usual();
    }
    case 'remote': {
      const url = operands.find((o) => /:\/\/|^[^@\s]+@[^:\s]+:/.test(typeof o.parts[0] === 'string' ? o.parts[0] : ''));
      return url ? [classify(/:\/\//.test(String(url.parts[0])) ? url : withoutUser(url), 'ssh:', true)] : usual();
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
