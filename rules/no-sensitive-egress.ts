import { createRule } from '../src/rule.ts';

/** Destinations of which it is known what they are. */
const kinds: ReadonlySet<string> = new Set(['fixed', 'configured']);

export default createRule({
  name: 'no-sensitive-egress',
  meta: {
    type: 'problem',
    docs: { description: 'disallow data on its way to a destination that is not declared for it', preset: 'recommended', principles: ['P2', 'P3', 'P7'], cwe: [200, 201, 359, 532] },
    messages: {
      undeclared: "'{{api}}'{{via}} sends {{data}} to {{to}}, which egress.jsonc does not declare ({{path}}). Leave it out, or declare the destination with \"data\" after review.",
      uncovered: "'{{api}}'{{via}} sends {{data}} to {{to}}, which egress.jsonc declares as '{{endpoint}}' without {{categories}} ({{path}}). Leave it out, or add that to \"data\" after review.",
      unasked: "'{{api}}'{{via}} sends {{data}} to {{to}}, which egress.jsonc permits as '{{endpoint}}' with consent, and nothing on the way asks {{gates}} ({{path}}). Ask before it is sent, or correct \"consent\" after review.",
      partial: "'{{api}}'{{via}} sends more than was followed{{others}}, so it may carry data that is not reported. Take what it sends from fewer places, or keep generated code out of what is linted.",
    },
  },
  check({ analysis, covertOf, exposureOf, unaskedOf, objectionsTo, phrases, via, report }) {
    const all = [...analysis.egress, ...analysis.handed];
    // One place of a file says it for all of them. Where callers say where to, it is said at their calls; a destination that is not known is reported as such, unless the manifest permits that.
    const [first, ...more] = all.filter((egress) => egress.partial && (kinds.has(egress.destination.kind) || (egress.destination.kind === 'unknown' && objectionsTo(egress).length === 0)) && !exposureOf(egress));
    if (first) report(first, 'partial', { api: first.api, via: via(first), others: more.length === 0 ? '' : more.length === 1 ? ', as does another call of this file' : `, as do ${more.length} more calls of this file` });
    // The same data on the same way to the same host is one chain, whether it is said of the send, of a call that leads to it or of two ways to connect.
    const chains = new Set<string>();
    for (const egress of all) {
      const exposure = exposureOf(egress);
      if (!exposure) {
        const unasked = unaskedOf(egress);
        if (unasked) report(egress, 'unasked', { api: egress.api, via: via(egress), data: phrases.sources(unasked.data), to: phrases.destination(unasked.target), endpoint: unasked.endpoint.id, gates: phrases.gates(unasked.endpoint), path: phrases.way(unasked.data) }, phrases.flow(egress, unasked.data));
        continue;
      }
      const { target, endpoint } = exposure;
      // A datum that leaves by a way on which nobody looks for it is one chain, and no-covert-channel says it.
      const covert = covertOf(egress);
      const data = exposure.data.filter(({ category }) => !covert?.data.some((d) => d.category === category));
      if (data.length === 0) continue;
      const chain = JSON.stringify([target.kind, 'host' in target ? target.host : 'name' in target ? target.name : '', data.map(({ category, source, path }) => [category, source, path])]);
      if (chains.has(chain)) continue;
      chains.add(chain);
      const said = { api: egress.api, via: via(egress), data: phrases.sources(data), to: phrases.destination(target), path: phrases.way(data) };
      if (endpoint) report(egress, 'uncovered', { ...said, endpoint: endpoint.id, categories: phrases.categories(data) }, phrases.flow(egress, data));
      else report(egress, 'undeclared', said, phrases.flow(egress, data));
    }
  },
});
