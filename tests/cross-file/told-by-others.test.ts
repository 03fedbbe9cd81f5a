import { describe, expect, it, onTestFinished } from 'vitest';
import { projectOf } from '../support/projects.ts';
import { analysed } from './records.ts';

const numbers = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

function project(files: Readonly<Record<string, string>>): string {
  const made = projectOf({
    'kept.ts': "let base = '';\nexport const setBase = (to: string) => { base = to; };\nexport const getBase = () => base;",
    'send.ts': "import { getBase } from './kept';\nexport const send = () => fetch(getBase());",
    ...files,
  });
  onTestFinished(made.remove);
  return made.folder;
}

const records = (files: Readonly<Record<string, string>>): readonly string[] => analysed(project(files), 'send.ts').records;
const telling = "import { setBase } from './kept';\nsetBase('https://told.example.com');";

describe('an address that one file keeps and another tells', () => {
  it('is where a third one sends', () => {
    expect(records({ 'start.ts': telling })).toEqual(['send.ts:2 fetch fixed to https://told.example.com relative']);
  });

  it('is found through a barrel, as a member and by another name', () => {
    expect(records({ 'index.ts': "export * from './kept';", 'start.ts': "import { setBase as aim } from './index';\naim('https://told.example.com');" })).toEqual(['send.ts:2 fetch fixed to https://told.example.com relative']);
  });

  it('is found where it is handed out without a name', () => {
    const kept = { 'kept.ts': "let base = '';\nexport default (to: string) => { base = to; };\nexport const getBase = () => base;" };
    expect(records({ ...kept, 'start.ts': "import aim from './kept';\naim('https://told.example.com');" })).toEqual(['send.ts:2 fetch fixed to https://told.example.com relative']);
  });

  it('stays with its callers where the function of that name is another one, or a test tells it', () => {
    const other = "import { setBase } from 'elsewhere';\nsetBase('https://told.example.com');";
    expect(records({ 'start.ts': other, 'tests/start.ts': telling.replace('./kept', '../kept') })).toEqual(['send.ts:2 fetch caller to relative']);
  });

  it('says nothing where only a part that is no address is told', () => {
    expect(records({ 'start.ts': "import { setBase } from './kept';\nsetBase(undefined);\nsetBase('/api');" })).toEqual(['send.ts:2 fetch caller to relative']);
  });

  it('may be anything where more files tell it than are looked at', () => {
    expect(records(Object.fromEntries(numbers(25).map((i) => [`start${i}.ts`, telling])))).toEqual(['send.ts:2 fetch fixed to https://told.example.com relative unknown']);
  });

  it('counts beside what the member of a class or an object begins with', () => {
    expect(records({
      'kept.ts': "export class Shared { static url = 'https://first.example.com'; }\nexport const deep = { api: { url: 'https://second.example.com' } };",
      'send.ts': "import { deep, Shared } from './kept';\nexport const send = () => fetch(Shared.url);\nexport const other = () => fetch(deep.api.url);",
      'start.ts': "import { deep, Shared } from './kept';\nShared.url = 'https://third.example.com';\ndeep.api.url ??= 'https://fourth.example.com';\nShared.url += '/more';",
    })).toEqual(['send.ts:2 fetch fixed https://first.example.com https://third.example.com', 'send.ts:3 fetch fixed https://fourth.example.com https://second.example.com']);
  });
});
