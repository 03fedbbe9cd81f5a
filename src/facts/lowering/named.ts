import type { Binding, Expr } from '../types.ts';

/** Whether a name stands for a class: compilers write `let A = class A {}` where one has decorators. */
export const isClass = ({ kind, writes }: Binding): boolean => kind === 'class' || writes.some(({ value, path }) => path.length === 0 && (value.k === 'assign' ? value.value : value).k === 'class');

/** What a name was required from, as a whole: `const isOff = require('./off')`. */
export function requiredBy({ writes }: Binding): string | undefined {
  const [w] = writes;
  return writes.length === 1 && w?.path.length === 0 ? requiredFrom(w.value) : undefined;
}

/** Whether something is a module as a whole, also where a compiler hands it on: `__importStar(require('./off'))`. */
export const isModule = (x: Expr): boolean => requiredFrom(x) !== undefined || (x.k === 'call' && x.args.some((a) => requiredFrom(a) !== undefined));

function requiredFrom(x: Expr): string | undefined {
  const from = x.k === 'call' && x.callee.k === 'free' && x.callee.name === 'require' ? x.args[0] : undefined;
  return from?.k === 'text' ? from.v : undefined;
}
