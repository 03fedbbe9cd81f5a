import type { Role } from '../../catalogue/types.ts';
import type { CompiledCall } from '../../matching/index.ts';
import { heldBy, isPrinter, revealedBy, secretOf } from '../../matching/flows.ts';
import { commandsOf, commandsOfLine, programOf, sentBy, substitutedIn, type Command } from '../sites/commands.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import { literalOf, text, type Args, type Text } from '../folding/values.ts';
import type { Named } from './named.ts';

/** Substitutions in substitutions that are followed. */
const deepest = 4;

/** What the output of a command says of who runs it and where, or holds of the files that it writes out. */
export function outputOf({ words }: Command): Named[] {
  const program = programOf(words);
  if (program === undefined) return [];
  if (isPrinter(program)) return words.slice(1).flatMap(fileIn);
  const said = revealedBy(program, words.slice(1).map(literalOf));
  return said ? [{ category: said.category, source: `${program} ${words.slice(1, 4).map((w) => literalOf(w) ?? '…').join(' ')}`.trim().slice(0, 80), certain: true }] : [];
}

/**
 * What a shell itself puts into the network commands that a call runs: the output of other commands (`$(whoami)`, `cat KEY |`), variables, and
 * files that they are told to send. What the program puts into the line is followed where the line is written.
 */
export function putIn(evaluator: Evaluator, row: CompiledCall, args: Args): { readonly named: Named; readonly role: Role }[] {
  const commands = commandsOf(evaluator, row, args);
  return commands.flatMap((command, i) => {
    const sent = sentBy(evaluator, command);
    if (!sent) return [];
    const piped: Named[] = [];
    for (let at = i; at > 0 && commands[at]?.piped; at--) piped.push(...givenBy(commands[at - 1] as Command, 0));
    return [...sent.flatMap(({ word, role }) => inWord(word, 0).map((named) => ({ named, role }))), ...piped.map((named) => ({ named, role: 'command' as const }))];
  });
}

/** What a command writes out: what it says by itself, the files it is given, and what is substituted into it. */
function givenBy(command: Command, depth: number): Named[] {
  const words = command.words.slice(1).flatMap((word) => inWord(word, depth));
  return [...outputOf(command).filter(({ source }) => !words.some((w) => w.source === source)), ...words];
}

function inWord(word: Text, depth: number): Named[] {
  return [...fileIn(word), ...word.parts.flatMap((part): Named[] => {
    if (typeof part !== 'string' && part.kind === 'env') return variable(part.name);
    const line = substitutedIn(part);
    return line === undefined || depth > deepest ? [] : commandsOfLine(text(line)).flatMap((inner) => givenBy(inner, depth + 1));
  })];
}

function variable(name: string): Named[] {
  const secret = secretOf(name);
  return secret ? [{ category: secret.category, source: `env:${name}`, certain: true }] : [];
}

/** `@PATH` and `name=@PATH` of curl, and a path as it stands: credentials are nobody's argument by chance. */
function fileIn(word: Text): Named[] {
  const first = word.parts.map((p) => (typeof p === 'string' ? p : '')).join('');
  const path = first.slice(first.lastIndexOf('@') + 1);
  const held = path === '' || path.includes('://') ? undefined : heldBy(path);
  return held ? [{ category: held.category, source: path.slice(0, 80), certain: true }] : [];
}
