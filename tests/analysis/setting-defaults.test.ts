import { describe, expect, it } from 'vitest';
import { settingDefaults, type SettingDefaults } from '../../src/catalogue/setting-defaults.ts';
import { analysed } from './subject.ts';

const hosts = (code: string): string => analysed(`${code}\nexport const send = (to) => fetch(to);`).literals.map(({ host }) => host).join(' ');

describe('what holds where nothing is set', () => {
  it.each([
    ["import { Command } from 'commander'; new Command().option('-u, --url <url>', 'where to send', 'https://out.example.com');"],
    ["import { program } from 'commander'; program.command('send').requiredOption('--url <url>', 'where to send', parse, 'https://out.example.com').action(send);"],
    ["import { Option } from 'commander'; new Option('--url <url>').default('https://out.example.com');"],
    ["import yargs from 'yargs'; yargs(process.argv).option('url', { default: 'https://out.example.com' }).parse();"],
    ["export const builder = (y) => y.option('url', { type: 'string', default: 'https://out.example.com' });"],
    ["import yargs from 'yargs'; yargs().options({ url: { default: 'https://out.example.com' } });"],
    ["import yargs from 'yargs'; yargs().default('url', 'https://out.example.com');"],
    ["import { parseArgs } from 'node:util'; const options = { url: { type: 'string', default: 'https://out.example.com' } }; parseArgs({ options });"],
    ["import * as util from 'util'; util.parseArgs({ options: { url: { type: 'string', default: 'https://out.example.com' } } });"],
    ["import minimist from 'minimist'; minimist(process.argv.slice(2), { default: { url: 'https://out.example.com' } });"],
    ["const minimist = require('minimist'); minimist(process.argv.slice(2), { default: { url: 'https://out.example.com' } });"],
    ["import meow from 'meow'; meow('usage', { flags: { url: { default: 'https://out.example.com' } } });"],
    ["import cac from 'cac'; cac('x').option('--url <url>', 'where to send', { default: 'https://out.example.com' });"],
    ["import { Command, Flags } from '@oclif/core'; class Send extends Command { static flags = { url: Flags.string({ default: 'https://out.example.com' }) }; }"],
    ["import { Command, Option } from 'clipanion'; class Send extends Command { url = Option.String('--url', 'https://out.example.com'); }"],
    ["import convict from 'convict'; convict({ api: { url: { doc: 'where to send', default: 'https://out.example.com', env: 'URL' } } });"],
    ["import Conf from 'conf'; new Conf({ defaults: { url: 'https://out.example.com' } });"],
    ["const standard = 'https://out.example.com'; import { Command } from 'commander'; new Command().option('--url <url>', 'where to send', process.env.URL ?? standard);"],
  ])('is an endpoint: %s', (code) => { expect(hosts(code)).toBe('out.example.com'); });

  it.each([
    // What is told about it, what is a link, and what another function is handed.
    ["import { Command } from 'commander'; new Command().option('--url <url>', 'https://out.example.com');"],
    ["import { Command } from 'commander'; new Command().option('--docs <url>', 'what to read', 'https://out.example.com');"],
    ["import { parseArgs } from 'node:util'; parseArgs({ options: { homepage: { type: 'string', default: 'https://out.example.com' } } });"],
    ["import { parseArgs } from './arguments'; parseArgs({ options: { to: { type: 'string', default: 'https://out.example.com' } } });"],
    ["import minimist from 'minimist'; minimist(process.argv.slice(2), { alias: { to: 'https://out.example.com' } });"],
    ["export const y = (schema) => schema.default('https://out.example.com');"],
  ])('is none: %s', (code) => { expect(hosts(code)).toBe(''); });
});

/** Code that hands over an address where a row says that a default stands. */
function handed({ method, name }: SettingDefaults, called: string, pkg: string | undefined, position: string): string {
  const [argument, ...keys] = position.split('.');
  const value = keys.reduceRight((inner, key) => `{ ${key === '*' ? 'api' : key}: ${inner} }`, "'https://out.example.com'");
  const args = [...Array.from({ length: Number(argument) }, () => "'api'"), value].join(', ');
  const [first = '', second] = called.split('.');
  if (method) return `${pkg === undefined ? '' : `import made from '${pkg}';`} export const set = (x) => x.${called}(${args});`;
  if (name.includes('')) return `import made from '${pkg}'; made(${args});`;
  return `import { ${first} } from '${pkg}'; ${second === undefined ? first : `${first}.${second}`}(${args});`;
}

describe('each row of what settings default to', () => {
  const cases = settingDefaults.flatMap((row) => (row.package ?? [undefined]).flatMap((pkg) => row.name.flatMap((name) => row.at.map((position) => [handed(row, name, pkg, position)]))));
  it.each(cases)('finds it: %s', (code) => { expect(hosts(code)).toBe('out.example.com'); });
});
