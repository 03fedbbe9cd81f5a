import { createRule } from '../src/rule.ts';

export default createRule({
  name: 'no-covert-channel',
  meta: {
    type: 'problem',
    docs: { description: 'disallow data that leaves by a way that is no client, and copies that nobody sees', preset: 'recommended', principles: ['P3', 'P7'], cwe: [359, 514], score: 8 },
    messages: {
      undeclared: "'{{api}}'{{via}} sends {{data}} to {{to}} {{by}} ({{path}}), and egress.jsonc does not declare it. Leave it out, or send it by a request to a destination that is declared with its \"data\".",
      unnamed: "'{{api}}'{{via}} sends {{data}} to {{to}} {{by}} ({{path}}), and egress.jsonc declares '{{endpoint}}' without that. Leave it out, or add it to \"data\" after review.",
      encoded: "'{{api}}'{{via}} asks for a name in {{to}} that an encoder makes, which is how data leaves by DNS. Send it by a request to a destination that is declared, or declare the zone with a reason.",
      copied: "'{{api}}'{{via}} sends a copy to {{to}} that the other recipients do not see, and egress.jsonc does not declare it. Leave it out, or declare \"{{to}}\" with a reason.",
    },
  },
  check({ analysis, covertOf, encodedNameOf, copiesOf, phrases, via, pathOf, report }) {
    for (const egress of [...analysis.egress, ...analysis.handed]) {
      const { api } = egress;
      for (const copy of copiesOf(egress)) report(egress, 'copied', { api, via: via(egress), to: phrases.destination(copy) }, pathOf(egress));
      const name = encodedNameOf(egress);
      if (name) report(egress, 'encoded', { api, via: via(egress), to: phrases.destination(name) }, pathOf(egress));
      const covert = covertOf(egress);
      if (!covert) continue;
      const { target, endpoint, by, data } = covert;
      const said = { api, via: via(egress), data: phrases.sources(data), to: phrases.destination(target), by, path: phrases.way(data) };
      if (endpoint) report(egress, 'unnamed', { ...said, endpoint: endpoint.id }, phrases.flow(egress, data));
      else report(egress, 'undeclared', said, phrases.flow(egress, data));
    }
  },
});
