import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Egress, EndpointLiteral } from '../../src/analysis/types.ts';
import { engineFor } from '../../src/engine.ts';
import { quiet, talking, untracked } from './talking.ts';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** What the gate sees in a package as it was published, by file; a file that cannot be read is a failure, not a silence. */
function foundIn(name: string): { readonly files: number; readonly egress: readonly (Egress & { file: string })[]; readonly literals: readonly (EndpointLiteral & { file: string })[] } {
  const root = path.join(modules, name);
  const engine = engineFor();
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !/\.d\.[cm]?ts$/.test(file) && !/(?:^|\/)(?:node_modules|__tests__)\//.test(file)).sort();
  const results = files.map((file) => ({ file, result: engine.analyse(path.join(root, file), readFileSync(path.join(root, file), 'utf8'), root) }));
  return {
    files: files.length,
    egress: results.flatMap(({ file, result }) => {
      if (result?.problem) throw new Error(`${name}/${file}:${result.problem.line} ${result.problem.message}`);
      return (result?.analysis.egress ?? []).map((e) => ({ ...e, file }));
    }),
    literals: results.flatMap(({ file, result }) => (result?.analysis?.literals ?? []).map((l) => ({ ...l, file }))),
  };
}

describe.each(talking)('$name talks as documented', ({ name, documented, sites }) => {
  const found = foundIn(name);

  it('says where the host is documented', () => {
    expect(new URL(documented).protocol).toBe('https:');
  });

  for (const { file, api, kind, hosts, telemetry, gate, missed } of sites) {
    const title = `${file}: ${api} to ${hosts.join(', ') || `a destination of kind '${kind}'`}${gate === undefined ? '' : `, asking ${gate}`}`;
    const body = (): void => {
      const there = found.egress.filter((e) => e.file === file && e.api === api && e.destination.kind === kind);
      const places = there.map(({ line, destination }) => ({ line, hosts: destination.hosts }));
      expect(places, JSON.stringify(found.egress.filter((e) => e.file === file).map((e) => [e.line, e.api, e.destination.kind, e.destination.hosts]))).not.toEqual([]);
      expect([...new Set(there.flatMap((e) => e.destination.hosts))]).toEqual(expect.arrayContaining([...hosts]));
      if (telemetry !== undefined) expect(there.some((e) => e.telemetry)).toBe(telemetry);
      if (gate !== undefined) expect(there.map((e) => e.gate?.name)).toContain(gate);
    };
    if (missed === undefined) it(title, body); else it.fails(`${title} (not yet: ${missed})`, body);
  }
});

describe.each(quiet)('%s is quiet', (name) => {
  const { files, egress, literals } = foundIn(name);

  it('has files to look at', () => {
    expect(files).toBeGreaterThan(0);
  });

  it('sends nothing and names no endpoint', () => {
    expect([...egress, ...literals].map(({ file, line, ...rest }) => `${file}:${line} ${'api' in rest ? rest.api : rest.url}`)).toEqual([]);
  });
});

describe.each(untracked)('%s is no telemetry', (name) => {
  const { files, egress } = foundIn(name);

  it('has files to look at', () => {
    expect(files).toBeGreaterThan(0);
  });

  it('sends none', () => {
    expect(egress.filter((e) => e.telemetry).map(({ file, line, api }) => `${file}:${line} ${api}`)).toEqual([]);
  });
});
