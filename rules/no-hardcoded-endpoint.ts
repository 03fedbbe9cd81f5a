import { createRule } from '../src/rule.ts';

export default createRule({
  name: 'no-hardcoded-endpoint',
  meta: {
    type: 'problem',
    docs: { description: 'disallow endpoints in the code that the manifest does not declare', preset: 'recommended', principles: ['P7'], cwe: [506, 547] },
    messages: {
      undeclared: 'The endpoint {{url}} is written here, and egress.jsonc does not declare it. Declare it there with a reason (npx egress add), or remove it.',
      elsewhere: "The endpoint {{url}} is written here, and egress.jsonc declares it as '{{endpoint}}' for {{only}} only. Move it there, or add this file to \"only\" after review.",
      expired: "The endpoint {{url}} is written here, and egress.jsonc declared it as '{{endpoint}}' until {{expires}}. Review that entry and give it a new date, or remove the endpoint.",
    },
  },
  check({ analysis, permits, objectionsTo, isPartOf, report }) {
    const told = analysis.egress.filter((egress) => objectionsTo(egress).length > 0);
    for (const literal of analysis.literals) {
      const verdict = permits(literal.target);
      if (verdict.declared || told.some((egress) => isPartOf(literal, egress))) continue;
      const { url } = literal;
      if (verdict.why === 'elsewhere') report(literal, 'elsewhere', { url, endpoint: verdict.endpoint, only: verdict.only.join(', ') });
      else if (verdict.why === 'expired') report(literal, 'expired', { url, endpoint: verdict.endpoint, expires: verdict.expires });
      else report(literal, 'undeclared', { url });
    }
  },
});
