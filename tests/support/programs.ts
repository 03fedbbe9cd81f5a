import path from 'node:path';
import { wantsIn, type Want } from './want.ts';
import { filesOf, textOf } from './projects.ts';

/** One construct: an export of a file of a set of programs, up to the next one. A name that ends in `Not` is that of a twin with nothing to find. */
export interface Program {
  /** `src/members.ts: deep`. */
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly wants: readonly Want[];
}

/** Programs of a file; what stands before its first export is shared by them. */
function programsOf(folder: string, file: string): Program[] {
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

/** All programs of a project. Folders below `src` hold what the programs import. */
export function programsIn(folder: string): readonly Program[] {
  return filesOf(folder).filter((file) => path.dirname(file) === 'src').flatMap((file) => programsOf(folder, file));
}
