import type { ModuleFacts } from '../../facts/types.ts';
import { runsCode, scriptsModule, sourcesOf } from '../../matching/lifecycle.ts';
import { commandsOfLine, programOf } from './commands.ts';
import type { ModuleReader } from '../modules.ts';
import { literalOf, text, type Api } from '../folding/values.ts';

/** What is asked to know who runs a file where its package is installed. */
export interface Installing {
  readonly path: string;
  readonly reader: Pick<ModuleReader, 'resolve'>;
  /** The packages that the file lies in, the nearest first: the path of each package.json, and the facts of its scripts. */
  readonly packages: () => readonly { readonly path: string; readonly scripts: ModuleFacts }[];
}

/** Words of a command that are looked at. */
const maxWords = 8;

/** The script that runs a send where a package is installed: its own line, or one that runs the file; undefined where none does. */
export function newInstalls(input: Installing): (api: Api) => string | undefined {
  let script: string | undefined | null = null;
  return (api) => (api.package === scriptsModule ? api.name : script === null ? (script = scriptRunning(input)) : script);
}

function scriptRunning({ path, reader, packages }: Installing): string | undefined {
  for (const { path: home, scripts } of packages()) {
    const isThis = (word: string): boolean => sourcesOf(word).some((file) => reader.resolve(file, home) === path);
    for (const { expr } of scripts.calls) {
      const line = expr?.k === 'call' ? expr.args[0] : undefined;
      if (expr?.k !== 'call' || expr.callee.k !== 'name' || line?.k !== 'text') continue;
      const runs = commandsOfLine(text(line.v)).some(({ words }) => {
        const program = programOf(words);
        return words.slice(0, program !== undefined && runsCode(program) ? maxWords : 1).some((word) => isThis(literalOf(word) ?? ''));
      });
      if (runs) return scripts.bindings[expr.callee.binding]?.name;
    }
  }
  return undefined;
}
