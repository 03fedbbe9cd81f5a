import { createRule } from '../src/rule.ts';

export default createRule({
  name: 'no-covert-collection',
  meta: {
    type: 'problem',
    docs: { description: 'disallow collecting what people do, type, show or are, without its purpose being declared', preset: 'recommended', principles: ['P3', 'P7'], cwe: [359, 200], score: 7 },
    messages: {
      collected: "'{{api}}' collects {{what}}, and egress.jsonc does not say what for. Declare '{{kind}}' under \"collect\" with its reason, or remove the call.",
      elsewhere: "'{{api}}' collects {{what}}, and egress.jsonc declares '{{kind}}' for other files. Collect it there, or add this file to \"only\" after review.",
      unmasked: "'{{api}}' records {{what}} without masking it ({{option}}), and egress.jsonc does not say what for. Mask it, or declare '{{kind}}' under \"collect\" with its reason.",
      sent: "'{{api}}'{{via}} sends {{what}} to {{to}} ({{data}}, {{path}}), and egress.jsonc does not say what for. Leave it out, or declare '{{kind}}' under \"collect\" with its reason.",
      early: "'{{api}}'{{via}} sends {{what}} to {{to}} on '{{on}}', before anybody submits it ({{data}}, {{path}}), and egress.jsonc does not say what for. Send it when it is submitted, or declare '{{kind}}' under \"collect\" with its reason.",
    },
  },
  check({ analysis, collectionOf, sentCollectionsOf, phrases, via, report }) {
    for (const collected of analysis.collected) {
      const undeclared = collectionOf(collected);
      if (!undeclared) continue;
      const { kind, label, elsewhere } = undeclared;
      const { api, unmasked: option } = collected;
      report(collected, elsewhere ? 'elsewhere' : option === undefined ? 'collected' : 'unmasked', { api, kind, what: collected.what || label, option: option ?? '' });
    }
    for (const egress of [...analysis.egress, ...analysis.handed]) {
      for (const { kind, label, target, data, on } of sentCollectionsOf(egress)) {
        report(egress, on === undefined ? 'sent' : 'early', { api: egress.api, via: via(egress), kind, what: label, on: on ?? '', to: phrases.destination(target), data: phrases.sources(data), path: phrases.way(data) }, phrases.flow(egress, data));
      }
    }
  },
});
