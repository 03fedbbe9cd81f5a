import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newEvaluator } from '../../src/analysis/folding/evaluate.ts';
import { newModule } from '../../src/analysis/modules.ts';
import { newReachMemo, newReaches } from '../../src/analysis/sites/reach.ts';
import { newSites } from '../../src/analysis/sites/sites.ts';
import type { Egress } from '../../src/analysis/types.ts';
import { rows } from '../../src/catalogue/index.ts';
import type { CallModel, ElementModel, PackageModel } from '../../src/catalogue/types.ts';
import { engineFor } from '../../src/engine.ts';
import { lineOf } from '../../src/facts/types.ts';
import { stepFrom, type CompiledCall } from '../../src/matching/index.ts';

const folder = path.join(import.meta.dirname, '../../fixtures/models');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[jt]sx?$/.test(name)).sort();
const engine = engineFor();
/** What an undeclared destination is reported for; callers are judged instead of `caller`, and nothing leaves by the others. */
const reported: ReadonlySet<Egress['destination']['kind']> = new Set(['fixed', 'configured', 'unknown']);

/** Identities of the rows that a marked line was seen to reach. */
const reached = recordNames([...engine.catalogue.rows, ...rows.elements.flatMap(attributeRows)]);

/** `setAttribute` has rows of its own for each attribute, which say the same as those for the property. */
function attributeRows({ element }: ElementModel): CompiledCall[] {
  const tags = typeof element === 'string' ? [element] : element;
  return tags.flatMap((tag) => [...(engine.catalogue.type('global', `<${tag}>`)?.root.next.get('setAttribute')?.next.values() ?? [])].flatMap((node) => node.calls));
}

/** An egress takes its name from its row, and nothing else does: reading the name is reaching the row. */
function recordNames(all: readonly CompiledCall[]): Set<string> {
  const seen = new Set<string>();
  for (const row of new Set(all)) {
    const { name } = row;
    Object.defineProperty(row, 'name', { enumerable: true, get: () => { seen.add(row.row); return name; } });
  }
  return seen;
}

/** Everything in a file that does not stand as its comments say. */
function disagreements(name: string): string[] {
  const file = path.join(folder, name);
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n');
  const wanted = new Map(lines.flatMap((line, i) => { const m = /\/\/ want no-undeclared-egress(?:: (.+))?$/.exec(line.trimEnd()); return m ? [[i + 1, m[1] ?? '']] : []; }));
  const carrying = new Set(lines.flatMap((line, i) => (/\/\/ carries\b/.test(line) ? [i + 1] : [])));
  const out: string[] = [];
  const result = engine.analyse(file, text, folder);
  if (result?.problem) return [`${name}:${result.problem.line} ${result.problem.message}`];
  const egress = result?.analysis?.egress ?? [];
  for (const [line, want] of wanted) {
    const found = egress.filter((e) => e.line === line);
    if (found.some((e) => reported.has(e.destination.kind) && said(e).some((part) => part.includes(want)))) continue;
    out.push(`${name}:${line} wants '${want}', has ${found.map((e) => said(e).join(' ')).join(', ') || 'nothing'}`);
  }
  for (const e of egress) if (reported.has(e.destination.kind) && !wanted.has(e.line)) out.push(`${name}:${e.line} is not marked, has ${said(e).join(' ')}`);
  if (carrying.size > 0) {
    const hit = carriers(file, text);
    for (const line of carrying) if (!hit.has(line)) out.push(`${name}:${line} carries nothing`);
  }
  return out;
}

function said({ api, destination: { kind, urls, hosts, names } }: Egress): string[] {
  return [api, kind, ...urls, ...hosts, ...names];
}

/** Lines on which a call stands whose row hands data to a connection. */
function carriers(file: string, text: string): Set<number> {
  const view = engine.project.open(file, text);
  const { facts } = view.parse();
  const out = new Set<number>();
  if (!facts) return out;
  const { catalogue } = engine;
  const module = newModule(file, facts);
  const evaluator = newEvaluator({ catalogue, reader: view, budget: 300_000, maxHops: 4 }, module);
  const sites = newSites(evaluator, newReaches({ catalogue, load: () => undefined, memo: newReachMemo() }), module);
  for (const { expr } of facts.calls) {
    if (expr?.k === 'call' || expr?.k === 'new' || expr?.k === 'template') mark(expr.s, sites.rows(expr, module.root).map(({ row }) => row));
  }
  for (const { s, of, key } of facts.assigns) {
    if (typeof key === 'string') mark(s, evaluator.values(of, module.root).flatMap((v) => (v.k === 'api' ? stepFrom(v.nodes, key).flatMap((node) => node.writes) : [])));
  }
  return out;

  function mark(at: number, found: readonly CompiledCall[]): void {
    for (const row of found) {
      if (!row.carries) continue;
      reached.add(row.row);
      out.add(lineOf(facts?.lines ?? [], at));
    }
  }
}

const byFolder = new Map<string, string[]>();
for (const name of files) {
  const key = name.split(path.sep)[0] as string;
  byFolder.set(key, [...(byFolder.get(key) ?? []), name]);
}

describe('the fixtures of the models', () => {
  it.each([...byFolder])('%s', (_, names) => {
    expect(names.flatMap(disagreements)).toEqual([]);
  });
});

describe('the rows of the models', () => {
  it('are each reached by a fixture', () => {
    const models: PackageModel[] = [...rows.packages, ...rows.vendors.flatMap((vendor) => vendor.packages)];
    const names = (model: PackageModel): readonly string[] => (typeof model.package === 'string' ? [model.package] : model.package);
    const isReached = (model: PackageModel, call: CallModel): boolean => names(model).some((name) => reached.has(`${name} ${call.path}`));
    const unreached = models.flatMap((model) => (model.calls ?? []).filter((call) => (call.sends ?? call.carries) && !isReached(model, call)).map((call) => `${names(model)[0]} ${call.path}`));
    expect(unreached).toEqual([]);
  });

  it('of elements are each reached by a fixture', () => {
    expect([...new Set(engine.catalogue.rows.filter((row) => row.row.startsWith('global <') && !reached.has(row.row)).map((row) => row.row))]).toEqual([]);
  });
});
