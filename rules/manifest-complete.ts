import { createManifestRule } from '../src/rule.ts';

export default createManifestRule({
  name: 'manifest-complete',
  meta: {
    type: 'suggestion',
    docs: { description: 'require a manifest in which nothing waits for anybody', preset: 'manifest', principles: ['P1', 'P8'] },
    messages: { problem: '{{message}}' },
  },
  checkManifest(problems, report) {
    for (const problem of problems) if (problem.level === 'task') report(problem, 'problem', { message: problem.message });
  },
});
