import { createRule } from '../src/rule.ts';

export default createRule({
  name: 'no-dead-drop-host',
  meta: {
    type: 'problem',
    docs: { description: 'disallow hosts that hide who receives what is sent', preset: 'recommended', principles: ['P3', 'P7'], cwe: [200, 506] },
    messages: {
      call: "'{{api}}'{{via}} sends to {{host}}, which is {{label}}. Send to a host whose owner you can name, or declare this very host with a reason.",
      literal: 'The endpoint {{host}} is {{label}}. Use a host whose owner you can name, or declare this very host with a reason.',
    },
    options: {
      /** Hosts that are used honestly more often than not: free hosting, content sites, shared services. */
      checkWeak: { schema: { type: 'boolean', description: 'Whether to report hosts that are used honestly more often than not, such as free hosting.' }, default: false },
    },
  },
  check({ analysis, options, familyOf, isDeclaredByName, isPartOf, via, pathOf, report }) {
    const told = analysis.egress.filter((egress) => {
      for (const target of egress.destination.targets) {
        const family = familyOf(target, options.checkWeak);
        if (!family || !('host' in target) || isDeclaredByName(target)) continue;
        report(egress, 'call', { api: egress.api, via: via(egress), host: target.host, label: family.label }, pathOf(egress));
        return true;
      }
      return false;
    });
    for (const literal of analysis.literals) {
      const family = familyOf(literal.target, options.checkWeak);
      if (!family || isDeclaredByName(literal.target) || told.some((egress) => isPartOf(literal, egress))) continue;
      report(literal, 'literal', { host: literal.host, label: family.label });
    }
  },
});
