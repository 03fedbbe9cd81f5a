import type { TypeOf } from './analysis/types.ts';

interface Located { readonly range?: readonly [number, number]; readonly parent?: Located | null }
interface CheckerSymbol { readonly name?: string; readonly declarations?: readonly { getSourceFile?(): { readonly fileName?: string } }[] }
interface CheckerType { readonly symbol?: CheckerSymbol; readonly aliasSymbol?: CheckerSymbol; getSymbol?(): CheckerSymbol | undefined }

/** The part of a host's source code that type information comes with; `getNodeByRangeIndex` is ESLint's. */
export interface TypedSource {
  readonly parserServices?: { getTypeAtLocation?(node: unknown): CheckerType };
  getNodeByRangeIndex?(index: number): Located | null;
}

/** The question to a host's type services; undefined where the host has none. Nothing here depends on TypeScript: its services are read by their shape. */
export function typesOf(source: TypedSource): TypeOf | undefined {
  const services = source.parserServices;
  const ask = services?.getTypeAtLocation;
  if (!ask || !source.getNodeByRangeIndex) return undefined;
  return (start, end) => {
    let node = source.getNodeByRangeIndex?.(start);
    while (node && node.range && node.range[0] === start && node.range[1] < end) node = node.parent;
    if (!node?.range || node.range[0] !== start || node.range[1] !== end) return undefined;
    const type = ask.call(services, node);
    const symbol = type.aliasSymbol ?? type.getSymbol?.() ?? type.symbol;
    const file = symbol?.declarations?.[0]?.getSourceFile?.().fileName;
    const owner = file === undefined ? undefined : packageOf(file);
    return owner === undefined || symbol?.name === undefined ? undefined : { package: owner, name: symbol.name };
  };
}

/** `axios` of `…/node_modules/axios/index.d.ts`, `ws` of `…/node_modules/@types/ws/index.d.ts`. */
function packageOf(file: string): string | undefined {
  const parts = file.replaceAll('\\', '/').split('/node_modules/');
  const [scope = '', name = ''] = parts.length < 2 ? [] : (parts[parts.length - 1] as string).split('/');
  if (scope === '@types') return name.includes('__') ? `@${name.replace('__', '/')}` : name;
  return scope === '' ? undefined : scope.startsWith('@') ? `${scope}/${name}` : scope;
}
