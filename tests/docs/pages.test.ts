import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import list from '../../rules/index.ts';
import { engineFor } from '../../src/engine.ts';
import { runManifestRules, runRules } from '../../src/findings.ts';
import { loadPolicy } from '../../src/manifest/load.ts';
import type { CodeRule } from '../../src/rule.ts';
import { repository } from '../support/hosts.ts';
import { projectOf } from '../support/projects.ts';

interface Block { readonly section: string; readonly language: string; readonly code: string }

const headings = ['Why', 'Examples', 'Options', 'When not to use it'];
function blocksOf(page: string): Block[] {
  let section = '';
  return [...page.matchAll(/^(#{2,3}) ([^\n]+)$|^```(\w+)\n(.*?)^```$/gms)].flatMap(([, level, heading, language, code]) => {
    if (level !== undefined) { section = heading ?? ''; return []; }
    return [{ section, language: language ?? '', code: code ?? '' }];
  });
}

/** Lines of a block that the rule reports. A first line `// src/name.ts` makes a block a file that others import. */
function reported(rule: CodeRule, block: Block, all: readonly Block[]): number[] {
  const named = (code: string): string | undefined => /^\/\/ (src\/\S+)\n/.exec(code)?.[1];
  const manifest = all.find(({ language }) => language === 'jsonc')?.code;
  const files = all.flatMap(({ code }) => { const name = named(code); return name === undefined ? [] : [[name, code] as const]; });
  const { folder, put, remove } = projectOf({ ...Object.fromEntries(files), ...(manifest !== undefined && { 'egress.jsonc': manifest }) });
  onTestFinished(remove);
  const file = put('src/example.ts', block.code);
  const options = /\/\* eslint \S+ \["error", (\{.*?\})\] \*\//.exec(block.code)?.[1];
  const result = engineFor().analyse(file, block.code, folder);
  if (!result) return [];
  const subject = { result, policy: loadPolicy(path.join(folder, 'egress.jsonc')), file: 'src/example.ts', here: 'src/example.ts', text: block.code };
  return runRules(subject, [{ rule, ...(options !== undefined && { options: JSON.parse(options) as object }) }]).map(({ line }) => line);
}

describe.each(list.map((rule) => [rule.name, rule] as const))('the page of %s', (name, rule) => {
  const page = readFileSync(path.join(repository, 'rules', `${name}.md`), 'utf8');
  const blocks = blocksOf(page);
  const examples = (section: string): [number, Block][] => blocks.filter((block) => block.section === section && !block.code.startsWith('// src/')).map((block, index) => [index + 1, block]);

  it('names the principles and weaknesses that the rule says it is about', () => {
    const { principles, cwe = [] } = rule.meta.docs;
    const line = /^Principle: .*$/m.exec(page)?.[0] ?? '';
    expect([...line.matchAll(/\bP\d\b/g)].map(([p]) => p).sort()).toEqual([...principles].sort());
    expect([...line.matchAll(/CWE-(\d+)/g)].map(([, n]) => Number(n))).toEqual(cwe);
  });

  it('has what a reader looks for', () => {
    const found = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading ?? '');
    expect(headings.filter((heading) => !found.includes(heading))).toEqual([]);
    const options = (rule.meta.schema as readonly { properties: object }[])[0]?.properties ?? {};
    for (const option of Object.keys(options)) expect(page).toContain(`- \`${option}\` (`);
    expect(examples('Incorrect').length).toBeGreaterThan(0);
    expect(examples('Correct').length).toBeGreaterThan(0);
  });

  it.each(examples('Incorrect'))('shows as incorrect what is reported (%i)', (_, block) => {
    expect(rule.reads === 'code' ? reported(rule, block, blocks) : runManifestRules('egress.jsonc', block.code, [{ rule }])).toHaveLength(1);
  });

  it.each(examples('Correct'))('shows as correct what is not (%i)', (_, block) => {
    expect(rule.reads === 'code' ? reported(rule, block, blocks) : runManifestRules('egress.jsonc', block.code, [{ rule }])).toEqual([]);
  });
});
