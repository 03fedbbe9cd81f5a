import { buildFolders, codeRunners, installScripts, scriptHooks, scriptRunners } from '../catalogue/lifecycle.ts';

export { scriptsModule } from '../catalogue/lifecycle.ts';

const installing: ReadonlySet<string> = new Set(installScripts);
const running: ReadonlySet<string> = new Set(scriptRunners);
const coding: ReadonlySet<string> = new Set(codeRunners);

/** The file in which a package says which scripts run where it is installed. */
export function isPackageFile(path: string): boolean {
  return /(?:^|[\\/])package\.json$/.test(path);
}

/** A member called as a script that runs on installing, and its line: what a package depends on goes by such a name as well. */
const named = new RegExp(`"(?:${installScripts.join('|')})"\\s{0,20}:\\s{0,20}"`);

/** Whether the text of a package.json may have a script that runs where the package is installed. */
export function mayRunOnInstall(text: string): boolean {
  return named.test(text);
}

/** Whether a program runs the file that its line names first. */
export const runsCode = (program: string): boolean => coding.has(program);

/** One simple command of a line; what its words are to the program does not matter here. */
const command = /[^;&|\n()]{1,2000}/g;

/** The scripts of a package that run where it is installed, by themselves or by one another, each with the one that it is run by. */
export function installedScripts(scripts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of scripts.keys()) if (installing.has(name)) add(name, name);
  return found;

  function add(name: string, by: string): void {
    if (found.has(name)) return;
    found.set(name, by);
    for (const other of scripts.keys()) if (calls(scripts.get(name) ?? '', other)) for (const one of [other, ...scriptHooks.map((hook) => hook + other)]) if (scripts.has(one)) add(one, by);
  }
}

/** Whether a command line runs a script: it names it behind a program that runs scripts, as it is or by how it begins (`build:*`). */
function calls(line: string, script: string): boolean {
  return (line.match(command) ?? []).some((part) => {
    const words = part.split(/[\s'"]/);
    const from = words.findIndex((word) => running.has(word));
    return from >= 0 && words.slice(from + 1).some((word) => word === script || (word.endsWith('*') && word.length > 1 && script.startsWith(word.replace(/\*{1,2}$/, ''))));
  });
}

const built: ReadonlySet<string> = new Set(buildFolders);

/** The files that a word of a command line may mean, from the folder of its package: the one it names, and where that is built, what it is built from. None for an option. */
export function sourcesOf(word: string): readonly string[] {
  if (word === '' || word.startsWith('-') || word.startsWith('/')) return [];
  const [first = '', ...rest] = word.replace(/^\.\//, '').split('/');
  const named = word.startsWith('.') ? word : `./${word}`;
  return built.has(first) && rest.length > 0 ? [named, `./src/${rest.join('/')}`, `./${rest.join('/')}`] : [named];
}
