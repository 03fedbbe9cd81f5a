import type { Target } from '../src/manifest/types.ts';
import { createRule } from '../src/rule.ts';

export default createRule({
  name: 'no-undeclared-egress',
  meta: {
    type: 'problem',
    docs: { description: 'disallow sending to destinations that the manifest does not declare', preset: 'recommended', principles: ['P7', 'P6'], cwe: [200, 506, 918] },
    messages: {
      undeclared: "'{{api}}'{{via}} sends to {{to}}{{more}}, which egress.jsonc does not declare. Declare it there with a reason (npx egress add), or remove the call.",
      configured: "'{{api}}'{{via}} sends to the address that {{to}} holds{{more}}, and egress.jsonc does not declare {{to}}. Declare it there with a reason (npx egress add), or remove the call.",
      unknown: "'{{api}}'{{via}} sends to a destination that cannot be worked out from the code{{more}}. Write the host as a literal, or declare \"unknown\" for this file with a reason.",
      elsewhere: "'{{api}}'{{via}} sends to {{to}}{{more}}, which egress.jsonc declares as '{{endpoint}}' for {{only}} only. Send it from there, or add this file to \"only\" after review.",
      expired: "'{{api}}'{{via}} sends to {{to}}{{more}}, which egress.jsonc declared as '{{endpoint}}' until {{expires}}. Review that entry and give it a new date, or remove the call.",
      limited: 'The analysis of this file stopped at its limit of work, so it may send more than is reported. Split the file, or keep generated code out of what is linted.',
      unparsable: 'This file mentions network APIs and cannot be analysed: {{problem}}. Correct it, or keep it out of what is linted.',
    },
  },
  check({ analysis, objectionsTo, via, pathOf, report }) {
    for (const egress of analysis.egress) {
      const objections = objectionsTo(egress);
      const [worst] = objections;
      if (!worst) continue;
      const { target, verdict } = worst;
      // Where an SDK decides by itself, the reader has nothing else to know its hosts by.
      const named = egress.destination.from.length > 0 ? [worst] : objections.filter((o) => o.target.kind === target.kind && o.verdict.why === verdict.why).slice(0, 4);
      const others = objections.length - named.length;
      const data = { api: egress.api, via: via(egress), to: named.flatMap((o, index) => [index > 0 ? ' or ' : '', to(o.target)]), more: others > 0 ? ` (and to ${others} more)` : '' };
      if (verdict.why === 'elsewhere') report(egress, 'elsewhere', { ...data, endpoint: verdict.endpoint, only: verdict.only.join(', ') }, pathOf(egress));
      else if (verdict.why === 'expired') report(egress, 'expired', { ...data, endpoint: verdict.endpoint, expires: verdict.expires }, pathOf(egress));
      else report(egress, target.kind === 'configured' || target.kind === 'unknown' ? target.kind : 'undeclared', data, pathOf(egress));
    }
    if (analysis.limited) report({ line: 1, column: 1, endLine: 1, endColumn: 1 }, 'limited');
  },
  unparsed(place, problem, report) {
    report(place, 'unparsable', { problem: problem.endsWith('.') ? problem.slice(0, -1) : problem });
  },
});

function to(target: Target): string {
  switch (target.kind) {
    case 'configured': return target.name;
    case 'fixed': case 'local': case 'relative': return target.url;
    default: return 'a destination that cannot be worked out from the code';
  }
}
