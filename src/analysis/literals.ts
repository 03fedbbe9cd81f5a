import type { Expr } from '../facts/types.ts';
import { walkExpressions, type Holder } from '../facts/walk.ts';
import { isEndpointName } from '../matching/endpoints.ts';
import type { EndpointLiteral, Place } from './types.ts';
import type { Module } from './modules.ts';
import type { RawEgress } from './sites.ts';
import { classify } from './targets.ts';
import { text, type Text } from './values.ts';

/**
 * Endpoint-shaped literals of a file that are used as endpoints: those that decide where an egress of the file goes, and those
 * kept under a name that says so. A link, a namespace, a message or a licence is none.
 */
export function endpointLiterals(module: Module, raw: readonly RawEgress[], placeOf: (at: { s: number; e: number }) => Place): EndpointLiteral[] {
  const used = new Set(raw.flatMap((e) => e.targets.filter((t) => t.target.kind === 'fixed').flatMap((t) => t.from.filter((o) => o.module === module && o.s >= 0).map((o) => o.s))));
  const out: EndpointLiteral[] = [];
  walkExpressions(module.facts, (x, holder) => {
    const shaped = x.k === 'text' ? text(x.v) : x.k === 'template' && !x.tag ? templateText(x) : undefined;
    if (!shaped || !(used.has(x.s) || isKept(holder))) return;
    const head = shaped.parts[0];
    if (typeof head !== 'string' || !/^(?:https?|wss?|ftp|mqtts?|amqps?|redis|postgres(?:ql)?|mongodb(?:\+srv)?):\/\/[^/\s]/i.test(head) || /\s/.test(head.trim())) return;
    const { target } = classify(shaped, 'https:', false);
    if (target.kind === 'fixed' && /[a-z\d]\.[a-z\d]|^\d|^\[/i.test(target.host)) out.push({ ...placeOf(x), url: target.url, host: target.host, target });
  });
  return out.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The innermost name decides; a name around it (`endpoints.default`) helps where the inner one says nothing. */
function isKept(holder: Holder): boolean {
  const inner = holder[holder.length - 1];
  if (inner === undefined) return false;
  return isEndpointName(inner) || (holder.length > 1 && /^(?:url|uri|host|default|prod(?:uction)?|main|primary)$/i.test(inner) && isEndpointName(holder[holder.length - 2] as string));
}

function templateText(x: Expr & { k: 'template' }): Text {
  return { k: 'text', parts: x.quasis.flatMap((q, i) => (i < x.parts.length ? [q, { kind: 'unknown' as const, why: 'a part' }] : [q])).filter((p) => p !== ''), from: [], concealed: [], url: false };
}
