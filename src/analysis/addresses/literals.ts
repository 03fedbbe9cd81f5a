import { environmentWrites } from '../../facts/summaries/environment.ts';
import type { Expr, ModuleFacts } from '../../facts/types.ts';
import type { Holder, Visit } from '../../facts/summaries/walk.ts';
import { environmentHolder, isAddressOption, isEndpointName, isForwarded } from '../../matching/endpoints.ts';
import type { EndpointLiteral, Place } from '../types.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';
import type { RawEgress } from '../sites/sites.ts';
import { settingDefaultsIn } from './setting-defaults.ts';
import { classify } from '../sites/targets.ts';
import { toldElsewhere } from './told-elsewhere.ts';
import { toldPackages } from './told-packages.ts';
import { text, type Text } from '../folding/values.ts';

/**
 * Endpoint-shaped literals of a file that are used as endpoints: those that decide where an egress of the file goes, and those
 * kept under a name that says so. A link, a namespace, a message or a licence is none.
 */
export function newEndpointLiterals(module: Module, evaluator: Evaluator, raw: readonly RawEgress[], isTest: boolean, placeOf: (at: { s: number; e: number }) => Place): { readonly visit: Visit; readonly found: () => EndpointLiteral[] } {
  const used = new Set(raw.flatMap((e) => e.targets.filter((t) => t.target.kind === 'fixed').flatMap((t) => t.from.filter((o) => o.module === module && o.s >= 0).map((o) => o.s))));
  const out: { readonly x: Expr; readonly literal: EndpointLiteral }[] = [];
  const defaults = defaultsOfOptions(module.facts);
  for (const x of settingDefaultsIn(module)) for (const alternative of alternativesOf(x)) for (const part of startOf(alternative, module.facts)) defaults.add(part);
  // What tests tell the code that they test is of no run of it.
  if (!isTest) for (const x of [...toldElsewhere(module, evaluator), ...toldPackages(module, evaluator)]) defaults.add(x);
  const visit: Visit = (x, holder) => {
    const written = x.k === 'text' ? x.v : x.k === 'template' && !x.tag ? x.quasis[0] : undefined;
    if (x.k === 'choice' && x.op !== '&&' && (isOption(x.left, module.facts) || isVariable(x.left))) for (const part of startOf(x.right, module.facts)) defaults.add(part);
    if (x.k === 'conditional' && isOption(x.test, module.facts)) defaults.add(x.else);
    if (!written?.includes('://')) return;
    if (used.has(x.s) || isKept(holder)) defaults.add(x);
    const shaped = x.k === 'template' ? templateText(x) : text(written);
    const head = shaped.parts[0];
    if (typeof head !== 'string' || !/^(?:https?|wss?|ftp|mqtts?|amqps?|redis|postgres(?:ql)?|mongodb(?:\+srv)?):\/\/[^/\s]/i.test(head) || /\s/.test(head.trim())) return;
    const { target } = classify(shaped, 'https:', false);
    if (target.kind === 'fixed' && /[a-z\d]\.[a-z\d]|^\d|^\[/i.test(target.host)) out.push({ x, literal: { ...placeOf(x), url: target.url, host: target.host, target } });
  };
  // What is written above may be a default below.
  return { visit, found: () => out.flatMap(({ x, literal }) => (defaults.has(x) ? [literal] : [])).sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** What an option is set to where it is not given: `if (!options.url) options.url = '…'`, `options.url ??= '…'`; and what is written into a variable of the environment, for whoever reads it. */
function defaultsOfOptions(facts: ModuleFacts): Set<Expr> {
  const written = [...environmentWrites(facts).values()].flatMap((list) => list.flatMap(alternativesOf));
  return new Set([...written, ...facts.assigns.flatMap((a) => {
    if (!isOption({ k: 'member', of: a.of, key: a.key, s: a.s, e: a.e }, facts)) return [];
    const { test, sense } = facts.guards[a.guard] ?? {};
    return a.op === '||=' || a.op === '??=' || (sense && test?.k === 'unary' && test.op === '!' && isOption(test.of, facts)) ? [a.value] : [];
  })]);
}

function alternativesOf(x: Expr): readonly Expr[] {
  if (x.k === 'choice') return [x.left, x.right].flatMap(alternativesOf);
  return x.k === 'conditional' ? [x.then, x.else].flatMap(alternativesOf) : [x];
}

/** Whether an expression is the address among options: `options.url`, `this.config.host`. */
function isOption(x: Expr, facts: ModuleFacts): boolean {
  if (x.k !== 'member' || typeof x.key !== 'string') return false;
  const holder = x.of.k === 'name' ? facts.bindings[x.of.binding]?.name : x.of.k === 'member' && typeof x.of.key === 'string' ? x.of.key : undefined;
  return holder !== undefined && isAddressOption(holder, x.key);
}

/** A variable of the environment that says it is an endpoint: `process.env.API_URL`. */
function isVariable(x: Expr): boolean {
  return x.k === 'member' && typeof x.key === 'string' && x.of.k === 'member' && x.of.key === environmentHolder && isEndpointName(x.key);
}

/** A text, and what is written under the constant that it starts with: `${origin}/v1`. */
function startOf(x: Expr, { bindings }: ModuleFacts): readonly Expr[] {
  const first = x.k === 'template' && x.quasis[0] === '' ? x.parts[0] : x.k === 'binary' ? x.left : x;
  const writes = first?.k === 'name' ? bindings[first.binding]?.writes ?? [] : [];
  return [x, ...(writes.length === 1 && writes[0] ? [writes[0].value] : [])];
}

/** The innermost name decides; a name around it (`endpoints.default`) helps where the inner one says nothing. */
function isKept(holder: Holder): boolean {
  const inner = holder[holder.length - 1];
  if (inner === undefined) return false;
  return isForwarded(holder) || isEndpointName(inner) || (holder.length > 1 && /^(?:url|uri|host|default|prod(?:uction)?|main|primary)$/i.test(inner) && isEndpointName(holder[holder.length - 2] as string));
}

function templateText(x: Expr & { k: 'template' }): Text {
  return { k: 'text', parts: x.quasis.flatMap((q, i) => (i < x.parts.length ? [q, { kind: 'unknown' as const, why: 'a part' }] : [q])).filter((p) => p !== ''), from: [], concealed: [], url: false };
}
