import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { asksByName, deedOf, isAboutSetting, isTelemetryName } from '../../matching/telemetry.ts';
import type { Destination } from '../types.ts';

/** How many functions around a place are looked at. */
const maxAround = 10;

/** The function that a place stands in, and those around that, from the inside out. */
export function functionsAround({ functions }: ModuleFacts, fn: number): readonly number[] {
  const out: number[] = [];
  for (let at = fn; at >= 0 && out.length < maxAround; at = functions[at]?.up ?? -1) out.push(at);
  return out;
}

/** What these functions are called, and the classes that they are of. */
export function namesAround({ functions, classes }: ModuleFacts, around: readonly number[]): readonly string[] {
  return around.flatMap((at) => { const f = functions[at]; return [f && !asksByName(f.name) ? deedOf(f.name) : '', classes[f?.class ?? -1]?.name ?? '']; });
}

/**
 * Whether a function that nobody else gets is there for telemetry: each call of it stands in what calls itself so. Of a send whose address its callers tell it is the
 * only word: `class Telemetry { flush() { return post(this.options.url, this.events); } }`.
 */
export function isHelping({ kind }: Destination, facts: ModuleFacts, sender: number): boolean {
  if ((kind !== 'caller' && kind !== 'unknown') || sender < 0 || facts.functions[sender]?.class !== -1) return false;
  const { bindings, calls, exports, assigns, functions } = facts;
  const own = bindings.findIndex(({ writes: [write, ...others] }) => write?.value.k === 'function' && write.value.id === sender && others.length === 0);
  const is = (x: Expr): boolean => x.k === 'name' && x.binding === own;
  const holds = (x: Expr): boolean => is(x) || (x.k === 'object' && x.props.some(({ value }) => is(value)));
  const isGiven = (): boolean => Object.values(exports).some((e) => e.k === 'value' && (holds(e.value) || (e.value.k === 'function' && e.value.id === sender)))
    || assigns.some(({ value }) => holds(value)) || functions.some(({ returns }) => returns.some(holds)) || bindings.some(({ writes }) => writes.some(({ value }) => holds(value)))
    || calls.some(({ expr: x }) => (x?.k === 'call' || x?.k === 'new') && x.args.some(holds));
  const callers = own < 0 ? [] : calls.filter(({ expr: x }) => x?.k === 'call' && is(x.callee));
  return callers.length > 0 && callers.every(({ fn }) => namesAround(facts, functionsAround(facts, fn)).some((name) => isTelemetryName(name) && !isAboutSetting(name))) && !isGiven();
}
