import { createManifestRule } from '../src/rule.ts';

export default createManifestRule({
  name: 'manifest-valid',
  meta: {
    type: 'problem',
    docs: { description: 'require a manifest that can be relied on', preset: 'manifest', principles: ['P1', 'P8'] },
    // Each problem's own text says what to do; the manifest's reader bounds and escapes what it quotes.
    messages: { problem: '{{message}}' },
  },
  checkManifest(problems, report) {
    for (const problem of problems) if (problem.level !== 'task') report(problem, 'problem', { message: problem.message });
  },
});
