import { parseArgs } from 'node:util';
import { visible } from '../report/visible.ts';
import { Misuse } from './misuse.ts';

type Option = { readonly type: 'string' | 'boolean'; readonly short?: string; readonly multiple?: boolean };
export type Options = Readonly<Record<string, Option>>;

type Values<O extends Options> = {
  readonly [K in keyof O]?: O[K] extends { multiple: true } ? readonly string[] : O[K] extends { type: 'string' } ? string : boolean;
};

/**
 * The arguments of one command. `--` ends the options.
 * @throws {Misuse} naming the option that is unknown, doubled, or misses its value
 */
export function read<const O extends Options>(command: string, args: readonly string[], options: O): { values: Values<O>; positionals: readonly string[] } {
  const help = `Run "egress ${command} --help" for its options.`;
  const all = { ...options, help: { type: 'boolean', short: 'h' } } as Options;
  try {
    const { values, positionals, tokens } = parseArgs({ args: [...args], options: all as never, allowPositionals: true, strict: true, tokens: true });
    const seen = new Set<string>();
    for (const token of tokens) {
      if (token.kind !== 'option') continue;
      if (seen.has(token.name) && !all[token.name]?.multiple) throw new Misuse(`--${token.name} is given twice. Give it once. ${help}`);
      seen.add(token.name);
      if (token.value === '') throw new Misuse(`${token.rawName} has an empty value. ${help}`);
    }
    return { values: values as Values<O>, positionals };
  } catch (error) {
    if (error instanceof Misuse) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new Misuse(`${unknownIn(args, all)} is no option of "egress ${command}". ${help}`);
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new Misuse(`${visible((error as Error).message.split('\n')[0] ?? '')}. ${help}`);
    throw error;
  }
}

function unknownIn(args: readonly string[], options: Options): string {
  const shorts = new Set(Object.values(options).map(({ short }) => short));
  const found = args.find((arg) => (arg.startsWith('--') ? arg !== '--' && !Object.hasOwn(options, arg.slice(2).split('=')[0] ?? '') : arg.startsWith('-') && arg.length > 1 && !shorts.has(arg[1])));
  return visible((found ?? 'An argument').split('=')[0] ?? '', 60);
}
