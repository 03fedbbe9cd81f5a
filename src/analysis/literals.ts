import type { Egress, EndpointLiteral } from './types.ts';
import type { Module } from './modules.ts';
import type { RawEgress } from './sites.ts';

/** Endpoint-shaped literals of a file that are used as endpoints. */
export function endpointLiterals(module: Module, egress: readonly Egress[], raw: readonly RawEgress[]): EndpointLiteral[] {
  void module; void egress; void raw;
  return [];
}
