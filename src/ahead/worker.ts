import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import rules from '../../rules/index.ts';
import { subjectOf } from '../host.ts';
import { textAt, textDigest } from '../project/searching/entries.ts';
import { filesFrom } from '../project/order.ts';
import type { CodeRule, ManifestRule } from '../rule.ts';
import type { Settings } from '../settings.ts';
import { doneWith, mayLieAhead, type Answer, type Place, type Start } from './answers.ts';

/** Answers that are handed over at once: few, so that a run that is close behind gets them. */
const atOnce = 8;
/** A run that does nothing for so many milliseconds is over. */
const longestIdle = 5000;
const betweenLooks = 20;
/** What is longer, in characters, is seldom written by hand and often not linted: hosts are told to leave out what is built. */
const longest = 500_000;
/** What hosts lint unless they are told otherwise, and what they can be told to. https://eslint.org/docs/latest/use/configure/configuration-files */
const endings = ['.js', '.mjs', '.cjs', '.jsx', '.ts', '.mts', '.cts', '.tsx'];

const { port, pace, settings: given, asked, root, place } = workerData as Start;
// The thread lives no longer than a host goes on with what it has seen of the disk.
const settings: Settings = { ...given, engine: { ...given.engine, still: true } };
const byName = new Map((rules as readonly (CodeRule | ManifestRule)[]).flatMap((rule) => (rule.reads === 'code' ? [[rule.name, rule] as const] : [])));
const questions = asked.flatMap(({ key, rule, options }) => { const known = byName.get(rule); return known ? [{ key, options, rule: known }] : []; });
const seen = new Set<string>([place.file]);

let files = filesAt(place);
port.on('message', (to: Place) => { seen.add(to.file); files = filesAt(to); });

let answers: Answer[] = [];
let sent = 0;
for (let next = files.next(); next.done !== true; next = files.next()) {
  if (seen.has(next.value)) continue;
  seen.add(next.value);
  const answer = answerFor(next.value);
  if (!answer) continue;
  answers.push(answer);
  if (answers.length < atOnce) continue;
  port.postMessage(answers);
  sent += answers.length;
  answers = [];
  // Messages come in between turns.
  await turn();
  if (!await isWanted()) break;
}
port.postMessage(answers);
port.postMessage(undefined);
port.close();

function filesAt({ file, endings: met }: Place): Generator<string> {
  return filesFrom(root, file, new Set([...endings, ...met]));
}

/** Undefined where the host has to look itself: it then says what is wrong. */
function answerFor(file: string): Answer | undefined {
  const at = Date.now();
  try {
    const text = textAt(file);
    if (text.length > longest) return undefined;
    const subject = subjectOf({ filename: file, physicalFilename: file, settings: {}, sourceCode: { text } }, settings);
    return { file, digest: textDigest(text), at, said: subject && new Map(questions.map(({ key, rule, options }) => [key, rule.reportsOn(subject, options)])) };
  } catch {
    return undefined;
  }
}

/** Waits while as many answers lie ahead as may. False where nobody seems to want them. */
async function isWanted(): Promise<boolean> {
  let idle = 0;
  for (let before = Atomics.load(pace, doneWith); sent - Atomics.load(pace, doneWith) >= Atomics.load(pace, mayLieAhead); idle += betweenLooks) {
    if (idle > longestIdle) return false;
    await wait(betweenLooks);
    const now = Atomics.load(pace, doneWith);
    if (now !== before) { before = now; idle = 0; }
  }
  return true;
}
