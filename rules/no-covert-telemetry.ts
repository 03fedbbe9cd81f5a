import { createRule } from '../src/rule.ts';

export default createRule({
  name: 'no-covert-telemetry',
  meta: {
    type: 'problem',
    docs: { description: 'disallow telemetry that is not declared, or that nobody can switch off', preset: 'recommended', principles: ['P3', 'P7'], cwe: [359] },
    messages: {
      covert: "'{{api}}'{{via}} sends telemetry to {{to}}, which egress.jsonc does not declare and no setting switches off. Ask a setting before it sends, and declare it with \"telemetry\" and \"consent\".",
      ungated: "'{{api}}'{{via}} sends telemetry to {{to}}, which egress.jsonc declares as '{{endpoint}}', and a way leads here on which no setting is asked. Ask {{gates}} before it sends, on every way.",
      other: "'{{api}}'{{via}} sends telemetry to {{to}}, which egress.jsonc declares as '{{endpoint}}' with the gate {{gates}}, and the code asks {{asked}} instead. Ask what is declared, or correct the entry after review.",
      unmarked: "'{{api}}'{{via}} sends telemetry to {{to}}, which egress.jsonc declares as '{{endpoint}}' without saying so. Add \"telemetry\": true and its consent to the entry, or \"telemetry\": false if it is none.",
    },
  },
  check({ analysis, consentOf, phrases, via, pathOf, report }) {
    for (const egress of [...analysis.egress, ...analysis.touched]) {
      const objected = consentOf(egress);
      if (!objected) continue;
      const { why, target, endpoint, asked = '' } = objected;
      const gates = endpoint ? phrases.gates(endpoint) : ['a setting'];
      report(egress, why, { api: egress.api, via: via(egress), to: phrases.destination(target), endpoint: endpoint?.id ?? '', gates, asked }, pathOf(egress));
    }
  },
});
