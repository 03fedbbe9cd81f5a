import { lineOf } from '../facts/types.ts';
import type { Role } from '../catalogue/types.ts';
import type { Target } from '../manifest/types.ts';
import { newEvaluator } from './folding/evaluate.ts';
import { reachesIn } from './file.ts';
import type { AnalysisInput } from './input.ts';
import { newModule, place, type Module } from './modules.ts';
import { roleValues } from './sites/roles.ts';
import { hopLine, newSites } from './sites/sites.ts';
import type { Hop, Location, Place } from './types.ts';
import { asText, type Hole, type Origin, type Value } from './folding/values.ts';

/** A folded value with the places of the texts it was made of. */
export interface Folded {
  readonly shown: string;
  readonly from: readonly Location[];
  readonly concealed: readonly string[];
}

/** One way in which a call sends. */
export interface Sending {
  readonly api: string;
  readonly package: string;
  /** Access path of the row that says so. */
  readonly row: string;
  readonly docs: string | undefined;
  readonly channel: string;
  readonly roles: readonly { readonly role: string; readonly values: readonly Folded[] }[];
  readonly targets: readonly { readonly target: Target; readonly from: readonly Location[] }[];
  readonly via: readonly Hop[];
}

/** One call, with what its callee was worked out to be. */
export interface CallTrace extends Place {
  readonly callee: readonly string[];
  readonly sends: readonly Sending[];
}

/** Values that are told of one thing; more would not be read. */
const mostValues = 8;

/** How the calls that touch a line resolve. The same questions as the analysis asks, with the steps kept. */
export function traceAt(input: AnalysisInput, line: number): CallTrace[] {
  const module = newModule(input.path, input.facts);
  const evaluator = newEvaluator(input, module);
  const sites = newSites(evaluator, reachesIn(input, evaluator), module, input.typeOf);
  const locate = (origin: Origin): Location => ({ file: input.relative(origin.module.path), line: lineOf(origin.module.facts.lines, origin.s) });
  const folded = (value: Value): Folded => {
    if (value.k === 'object' || value.k === 'array') return { shown: describe(value, input), from: [], concealed: [] };
    const { parts, from, concealed } = asText(value);
    return { shown: parts.map((part) => (typeof part === 'string' ? part : `\${${holeName(part, input)}}`)).join(''), from: from.map(locate), concealed };
  };
  return input.facts.calls.flatMap((call, site): CallTrace[] => {
    const { expr } = call;
    if (!expr) return [];
    const at = place(module, expr);
    if (line < at.line || line > at.endLine) return [];
    const callees = expr.k === 'call' || expr.k === 'new' ? evaluator.targets(expr, module.root).map(({ callee }) => callee) : expr.k === 'template' && expr.tag ? evaluator.values(expr.tag, module.root) : [];
    const sends = sites.at(module, site, module.root).map((e): Sending => ({
      api: e.name, package: e.row.package, row: e.row.path, docs: e.row.docs, channel: e.channel,
      roles: (Object.keys(e.row.roles) as Role[]).flatMap((role) => {
        const values = roleValues(evaluator, e.row.roles, role, e.args).slice(0, mostValues).map(folded);
        return values.length === 0 ? [] : [{ role, values }];
      }),
      targets: e.targets.slice(0, mostValues).map(({ target, from }) => ({ target, from: from.map(locate) })),
      via: e.via.map((hop) => ({ name: hop.name, file: input.relative(hop.module.path), line: hopLine(hop) })),
    }));
    return [{ ...at, callee: [...new Set(callees.slice(0, mostValues).map((value) => describe(value, input)))], sends }];
  });
}

function describe(value: Value, input: AnalysisInput): string {
  const where = (module: Module, at: number): string => `${input.relative(module.path)}:${lineOf(module.facts.lines, at)}`;
  switch (value.k) {
    case 'api': return `the API '${value.name}' of ${value.package}`;
    case 'function': {
      const fn = value.module.facts.functions[value.fn];
      return `the function ${fn?.name || 'without a name'} (${where(value.module, fn?.s ?? 0)})`;
    }
    case 'class': case 'instance': {
      const cls = value.module.facts.classes[value.class];
      return `${value.k === 'class' ? 'the class' : 'an instance of the class'} ${cls?.name || 'without a name'} (${where(value.module, cls?.s ?? 0)})`;
    }
    case 'method': return `the method ${value.name} of ${describe(value.of, input)}`;
    case 'bound': return `${describe(value.of, input)}, bound`;
    case 'namespace': return `the module ${input.relative(value.module.path)}`;
    case 'hole': return holeName(value.hole, input);
    case 'text': return 'a text';
    case 'array': return 'a list';
    case 'object': return 'an object';
    case 'pattern': return 'a regular expression';
    case 'constant': return String(value.v);
  }
}

function holeName(hole: Hole, input: AnalysisInput): string {
  switch (hole.kind) {
    case 'env': case 'config': return `${hole.kind}:${hole.name}`;
    case 'origin': return 'the origin of the page';
    case 'param': {
      const fn = hole.module.facts.functions[hole.fn];
      const binding = fn?.params[hole.index]?.binding;
      const name = binding === undefined ? undefined : hole.module.facts.bindings[binding]?.name;
      return `parameter ${[name ?? hole.index + 1, ...hole.path].join('.')} of ${fn?.name || 'a function'} (${input.relative(hole.module.path)}:${lineOf(hole.module.facts.lines, fn?.s ?? 0)})`;
    }
    case 'unknown': return `unknown: ${hole.why}`;
  }
}
