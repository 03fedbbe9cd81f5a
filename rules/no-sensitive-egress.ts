import type { DataFlow } from '../src/analysis/types.ts';
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
  check({ analysis, exposureOf, via, report }) {
    for (const egress of [...analysis.egress, ...analysis.handed]) {
      const exposure = exposureOf(egress);
      if (!exposure && egress.partial) report(egress, 'partial', { api: egress.api, via: via(egress) });
      if (!exposure) continue;
      const { target, endpoint, data } = exposure;
      const named = data.slice(0, 3);
      const to = target.kind === 'configured' ? target.name : target.kind === 'unknown' || target.kind === 'caller' ? 'a destination that cannot be worked out from the code' : target.url;
      const shown = { api: egress.api, via: via(egress), data: list(named.map(({ source, category }) => `${source} (${category})`), data.length - named.length), to, path: lineOf(data[0] as DataFlow) };
      const evidence = { path: (data[0] as DataFlow).path.map((step, i, { length }) => ({ ...step, ...(i === 0 ? { what: `${data[0]?.source} is read` } : i === length - 1 && { what: `${egress.api} sends it` }) })) };
      if (endpoint) report(egress, 'uncovered', { ...shown, endpoint: endpoint.id, categories: list(named.map(({ category }) => category), data.length - named.length) }, evidence);
      else report(egress, 'undeclared', shown, evidence);
    }
  },
});

function list(parts: readonly string[], more: number): string[] {
  return [...parts.flatMap((part, i) => (i === 0 ? [part] : [i === parts.length - 1 && more === 0 ? ' and ' : ', ', part])), more > 0 ? ` and ${more} more` : ''];
}

/** The way of the first datum, as one line: `src/meta.ts:9 -> src/post.ts:12`. */
function lineOf({ path }: DataFlow): string[] {
  const steps = path.length > 4 ? [...path.slice(0, 2), undefined, ...path.slice(-1)] : path;
  return steps.flatMap((step, i) => [i === 0 ? '' : ' -> ', step ? `${step.file}:${step.line}` : '…']);
}
