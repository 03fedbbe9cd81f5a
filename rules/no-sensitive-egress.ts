import { createRule } from '../src/rule.ts';

export default createRule({
  name: 'no-sensitive-egress',
  meta: {
    type: 'problem',
    docs: { description: 'disallow data on its way to a destination that is not declared for it', preset: 'recommended', principles: ['P2', 'P3', 'P7'], cwe: [200, 201, 359, 532] },
    messages: {
      undeclared: "'{{api}}'{{via}} sends {{data}} to {{to}}, which egress.jsonc does not declare ({{path}}). Leave it out, or declare the destination with \"data\" after review.",
      uncovered: "'{{api}}'{{via}} sends {{data}} to {{to}}, which egress.jsonc declares as '{{endpoint}}' without {{categories}} ({{path}}). Leave it out, or add that to \"data\" after review.",
      partial: "'{{api}}'{{via}} sends more than was followed, so it may carry data that is not reported. Take what it sends from fewer places, or keep generated code out of what is linted.",
    },
  },
  check({ analysis, exposureOf, phrases, via, report }) {
    for (const egress of [...analysis.egress, ...analysis.handed]) {
      const exposure = exposureOf(egress);
      if (!exposure && egress.partial) report(egress, 'partial', { api: egress.api, via: via(egress) });
      if (!exposure) continue;
      const { target, endpoint, data } = exposure;
      const said = { api: egress.api, via: via(egress), data: phrases.sources(data), to: phrases.destination(target), path: phrases.way(data) };
      if (endpoint) report(egress, 'uncovered', { ...said, endpoint: endpoint.id, categories: phrases.categories(data) }, phrases.flow(egress, data));
      else report(egress, 'undeclared', said, phrases.flow(egress, data));
    }
  },
});
