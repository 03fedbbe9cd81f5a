import { createRule } from '../src/rule.ts';

export default createRule({
  name: 'no-insecure-transport',
  meta: {
    type: 'problem',
    docs: { description: 'disallow clear text and unverified TLS on the way to a destination', preset: 'recommended', principles: ['P2', 'P7'], cwe: [295, 319] },
    offers: 'secure',
    messages: {
      secure: 'Write "{{to}}" instead of "{{from}}".',
      cleartext: "'{{api}}'{{via}} sends to {{url}} in clear text, which anyone on the way can read and change. Use {{secure}}, or declare this very address with a reason.",
      unverified: "'{{api}}'{{via}} sends with {{what}}, so that anyone on the way can pose as the destination. Remove it, and trust a certificate of your own with \"ca\".",
      unencrypted: "'{{api}}'{{via}} sends to {{host}} with \"{{what}}\", in clear text, which anyone on the way can read and change. Connect with TLS.",
      disabled: '{{what}} switches the verification of TLS off, so that anyone on the way can pose as any destination. Remove it, and trust a certificate of your own with "ca".',
    },
  },
  check({ analysis, isDeclaredByName, isOutside, isPartOf, secureSchemeFor, via, pathOf, report }) {
    for (const egress of analysis.egress) {
      for (const target of egress.destination.targets) {
        const secure = secureSchemeFor(target);
        if ((target.kind !== 'fixed' && target.kind !== 'relative') || secure === undefined || isDeclaredByName(target)) continue;
        const from = target.url.slice(0, target.url.indexOf(':') + 1).toLowerCase();
        const at = target.kind === 'relative' ? undefined : analysis.literals.find((literal) => literal.host === target.host && literal.url.startsWith(from) && isPartOf(literal, egress));
        // Some schemes have several secure ones, between which nobody can choose but who knows the server.
        const offer = at && secure.indexOf(':') === secure.length - 1 ? { at, from, to: secure } : undefined;
        report(egress, 'cleartext', { api: egress.api, via: via(egress), url: target.url, secure }, { ...pathOf(egress), ...(offer && { offer }) });
        break;
      }
      if (egress.destination.kind === 'local') continue;
      for (const what of egress.weakened) report(egress, 'unverified', { api: egress.api, via: via(egress), what }, pathOf(egress));
      const outside = egress.destination.targets.find(isOutside);
      if (outside && egress.plain !== undefined) report(egress, 'unencrypted', { api: egress.api, via: via(egress), host: outside.host, what: egress.plain }, pathOf(egress));
    }
    for (const weakened of analysis.weakened) report(weakened, 'disabled', { what: weakened.what });
  },
});
