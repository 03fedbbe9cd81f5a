import interop from '../catalogue/interop.ts';
import { unnumbered } from './numbered.ts';
import { remembered } from './remembered.ts';

/** A name without what joins its words and the number behind it; one of two underscores stands for itself. */
const plain = (name: string): string => (name.startsWith('__') ? unnumbered(name) : name.replace(/[^A-Za-z]+/g, '').toLowerCase());

const names: ReadonlySet<string> = new Set([...interop.handing, ...interop.iterating].map(plain));
const whole: ReadonlySet<string> = new Set(interop.whole);

/** Whether a function of this name, that a compiler wrote, gives what it is given, or what goes through it. */
export const handsOn: (name: string) => boolean = remembered((name) => names.has(plain(name)));

/** The same of a function of a package: `tslib`, `@babel/runtime/helpers/interopRequireDefault`, `@swc/helpers/_/_interop_require_default`. */
export function packageHandsOn(from: string, name: string): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return handsOn(whole.has(last) ? from.slice(from.lastIndexOf('/') + 1).replace(/\.[cm]?js$/, '') : last);
}

/** The methods of what goes through a list that give its next element, and the member that holds it. */
export const iteratorSteps: ReadonlySet<string> = new Set(interop.steps);
export const stepValue: string = interop.value;
