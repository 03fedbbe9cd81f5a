import path from 'node:path';
import { wantsIn, type Want } from '../support/want.ts';
import { filesOf, textOf } from '../support/projects.ts';

/** One construct: an export of a file of `fixtures/flows`, up to the next one. */
export interface Program {
  /** `src/members.ts: deep`. */
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly wants: readonly Want[];
}

export const folder = path.join(import.meta.dirname, '../../fixtures/flows');
export const rule = 'no-sensitive-egress';

/** Programs of a file; what stands before its first export is shared by them. */
function programsOf(file: string): Program[] {
  const text = textOf(folder, file);
  const lines = text.split('\n');
  const wants = wantsIn(text);
  const starts = lines.flatMap((line, i) => {
    const name = /^export (?:default )?(?:async )?(?:const|function\*?|class) (\w+)/.exec(line)?.[1];
    return name === undefined ? [] : [{ name, from: i + 1 }];
  });
  return starts.map(({ name, from }, i) => {
    const to = (starts[i + 1]?.from ?? lines.length + 1) - 1;
    return { id: `${file}: ${name}`, file, name, from, to, wants: wants.filter(({ line }) => line >= from && line <= to) };
  });
}

/** All programs. Folders below `src` hold what the programs import. */
export const programs: readonly Program[] = filesOf(folder).filter((file) => path.dirname(file) === 'src').flatMap(programsOf);
