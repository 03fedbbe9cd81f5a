import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineFor } from '../../src/engine.ts';
import { analysed, destinationsOf } from '../analysis/subject.ts';
import { projectOf } from '../support/projects.ts';

describe('a package that sends by one name alone', () => {
  const { scan } = engineFor().project;

  it.each(["import winston from 'winston'; winston.createLogger({ transports: [new winston.transports.Http({ host })] });", "import { transports } from 'winston'; new transports['Http']({ host });", "import { register } from 'node:module'; register('https://hooks.example.com/a.mjs');", "import m from 'module'; m._load('node:http');", "import m from 'module'; m['reg' + 'ister']('https://hooks.example.com/a.mjs');"])('counts where that stands: %s', (text) => {
    expect(scan(text).api).toBe(true);
  });

  it.each(["import winston from 'winston'; export const logger = winston.createLogger({ transports: [new winston.transports.Console()] });", "import winston from 'winston'; throw new HttpError(winston);", "import { builtinModules } from 'module'; export default builtinModules;", "import { isBuiltin } from 'node:module'; export default isBuiltin;", "import { builtinModules } from 'module'; known[name] = builtinModules;"])('does not where it does not: %s', (text) => {
    expect(scan(text).api).toBe(false);
  });

  const sent = (logger: string, user: string): { readonly parsed: boolean; readonly hosts: readonly string[] } => {
    const { folder, remove } = projectOf({ 'src/logger.ts': logger, 'src/user.ts': user });
    onTestFinished(remove);
    const { analysis } = engineFor().analyse(path.join(folder, 'src/user.ts'), user, folder) ?? {};
    return { parsed: analysis !== undefined, hosts: analysis?.egress.flatMap((e) => e.destination.hosts) ?? [] };
  };

  it('does not count for those who import what is made of the rest of it', () => {
    expect(sent("import winston from 'winston';\nexport const logger = winston.createLogger({ transports: [new winston.transports.Console()] });\n", "import { logger } from './logger';\nlogger.info('https://example.com/');\n")).toEqual({ parsed: false, hosts: [] });
  });

  it('counts for those who say where it sends', () => {
    expect(sent("import winston from 'winston';\nexport const sink = (host: string) => new winston.transports.Http({ host });\n", "import { sink } from './logger';\nsink('logs.example.com');\n")).toEqual({ parsed: true, hosts: ['logs.example.com'] });
    expect(sent("import winston from 'winston';\nconst { Http: Sink } = winston.transports;\nexport const sink = (host: string) => new Sink({ host });\n", "import { sink } from './logger';\nsink('logs.example.com');\n").hosts).toEqual(['logs.example.com']);
  });

  it('counts where the whole of it is handed on', () => {
    expect(sent("export * from 'winston';\n", "import { transports } from './logger';\nnew transports.Http({ host: 'logs.example.com' });\n").hosts).toEqual(['logs.example.com']);
    expect(sent("export * as winston from 'winston';\n", "import { winston } from './logger';\nnew winston.transports.Http({ host: 'logs.example.com' });\n").hosts).toEqual(['logs.example.com']);
    expect(sent("export { default } from 'winston';\n", "import winston from './logger';\nnew winston.transports.Http({ host: 'logs.example.com' });\n").hosts).toEqual(['logs.example.com']);
    const http = "Http({ host: 'logs.example.com' });\n";
    expect(sent("import winston from 'winston';\nexport default winston;\n", `import winston from './logger';\nnew winston.transports.${http}`).hosts).toEqual(['logs.example.com']);
    expect(sent("import * as winston from 'winston';\nexport { winston };\n", `import { winston } from './logger';\nnew winston.transports.${http}`).hosts).toEqual(['logs.example.com']);
    expect(sent("import winston from 'winston';\nexport const logging = { winston };\n", `import { logging } from './logger';\nnew logging.winston.transports.${http}`).hosts).toEqual(['logs.example.com']);
    expect(sent("module.exports = require('winston');\n", `const winston = require('./logger');\nnew winston.transports.${http}`).hosts).toEqual(['logs.example.com']);
    expect(sent("const winston = require('winston');\nmodule.exports = winston;\n", `const winston = require('./logger');\nnew winston.transports.${http}`).hosts).toEqual(['logs.example.com']);
    expect(sent("import winston from 'winston';\nconst log = winston.createLogger();\nexport default log;\n", "import log from './logger';\nlog.info('https://example.com/');\n")).toEqual({ parsed: false, hosts: [] });
    expect(sent("export { createLogger } from 'winston';\n", "import { createLogger } from './logger';\ncreateLogger({ host: 'logs.example.com' });\n")).toEqual({ parsed: false, hosts: [] });
  });
});

describe('a package that opens pages', () => {
  const { scan } = engineFor().project;

  it.each(["import { useRouter } from 'next/navigation'; useRouter().push(`https://search.example.com/?q=${query}`);", "import { redirect } from 'react-router'; export const loader = () => redirect(SEARCH_URL + '?q=');"])('counts where there is an address: %s', (text) => {
    expect(scan(text).api).toBe(true);
  });

  it.each(["import { useRouter } from 'next/navigation'; // see https://example.com/\nuseRouter().push('/search');", "import { usePathname } from 'next/navigation'; const home = 'https://example.com/';"])('does not where there is none, or nothing that opens one: %s', (text) => {
    expect(scan(text).api).toBe(false);
  });
});

describe('an option that says whether it is encrypted', () => {
  it.each([['ssl: true', 'fixed https://logs.example.com/'], ['ssl: false', 'fixed http://logs.example.com/'], ['port: 80', 'fixed http://logs.example.com/']])('%s', (option, expected) => {
    expect(destinationsOf(`import winston from 'winston'; new winston.transports.Http({ host: 'logs.example.com', ${option} });`).replace(/com$/, 'com/')).toBe(expected);
  });

  it('is none of another member', () => {
    expect(analysed("import winston from 'winston'; new winston.transports.File({ host: 'logs.example.com', ssl: true });").egress).toEqual([]);
  });
});

describe('what is read of the global object', () => {
  const leads = (lib: string): boolean => {
    const { folder, remove } = projectOf({ 'src/lib.ts': lib, 'src/user.ts': "import { lib } from './lib';\nlib('https://example.com/');\n" });
    onTestFinished(remove);
    return engineFor().analyse(path.join(folder, 'src/user.ts'), "import { lib } from './lib';\nlib('https://example.com/');\n", folder)?.analysis !== undefined;
  };

  it('leads those who import it to what sends', () => {
    expect(leads('export const lib = globalThis[name];\n')).toBe(true);
    expect(leads('export const lib = Object.values(globalThis[name]);\n')).toBe(true);
    expect(leads('const win = globalThis;\nexport const lib = (url) => win.fetch(url);\n')).toBe(true);
  });

  it('does not where only its names are handed on', () => {
    expect(leads('const names = (of) => Object.getOwnPropertyNames(globalThis[of]);\nexport const lib = names(name).map((one) => `.${one}`);\n')).toBe(false);
    expect(leads('export const lib = String(globalThis[name]);\n')).toBe(false);
  });
});
