import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineFor } from '../../src/engine.ts';
import { projectOf } from '../support/projects.ts';

/** The gate of what one file of a project captures, beside many others that use the same SDK. */
function gateOf(start: string, capture = "import * as Sentry from '@sentry/node';\nexport const f = (e: Error) => Sentry.captureException(e);\n"): string {
  const others = Array.from({ length: 45 }, (_, i) => [`src/a${i}.ts`, `import * as Sentry from '@sentry/node';\nexport const f = (e: Error) => Sentry.setTag('a', e.name);\n`]);
  const { folder, remove } = projectOf({ ...(Object.fromEntries(others) as Record<string, string>), 'src/z-start.ts': start, 'src/capture.ts': capture });
  onTestFinished(remove);
  const { analyse } = engineFor();
  for (const [file, text] of others) analyse(path.join(folder, file as string), text as string, folder);
  const [e] = analyse(path.join(folder, 'src/capture.ts'), capture, folder)?.analysis?.egress ?? [];
  return e?.gate ? `${e.gate.name} ${e.gate.file}:${e.gate.line}` : 'none';
}

describe('an SDK that is started in one of many files that use it', () => {
  it.each([
    ['a member of the whole', "import * as Sentry from '@sentry/node';\nexport const start = (enabled: boolean) => Sentry.init({ dsn: 'https://a@o0.ingest.sentry.io/1', enabled });\n", 'enabled src/z-start.ts:2'],
    ['a name of its own', "import { init as begin } from '@sentry/node';\nexport const start = (consent: boolean) => { if (consent) begin({ dsn: 'https://a@o0.ingest.sentry.io/1' }); };\n", 'consent src/z-start.ts:2'],
    ['what was loaded on the spot', "export async function start(consent: boolean) {\n  const { init } = await import('@sentry/node');\n  if (consent) init({ dsn: 'https://a@o0.ingest.sentry.io/1' });\n}\n", 'consent src/z-start.ts:3'],
  ])('is switched there, by %s', (_, start, expected) => { expect(gateOf(start)).toBe(expected); });

  it('is switched by nothing where nothing is asked there', () => {
    expect(gateOf("import * as Sentry from '@sentry/node';\nexport const start = () => Sentry.init({ dsn: 'https://a@o0.ingest.sentry.io/1' });\nexport const init = (consent: boolean) => { if (consent) Sentry.setTag('a', 'b'); };\n")).toBe('none');
    expect(gateOf("import * as Sentry from '@sentry/node';\nexport const start = (o: { init(x: object): void; consent: boolean }) => { if (o.consent) o.init({}); };\nvoid Sentry;\n")).toBe('none');
  });
});

describe('an SDK that several files start for themselves', () => {
  const capture = "import { init, type Mixpanel } from 'mixpanel';\nconst token = 'k';\nexport class Usage {\n  client?: Mixpanel;\n  constructor() { USED }\n  send(name: string) { if (this.client) this.client.track(name); }\n}\nexport const usage = new Usage();\n";
  const gateOfCall = (own: string, other: string): string => {
    const main = "import os from 'node:os';\nimport { usage } from './usage';\nexport const f = () => usage.send(os.hostname());\n";
    const files = { 'src/a-install.ts': other, 'src/usage.ts': capture.replace('USED', own), 'src/main.ts': main };
    const { folder, remove } = projectOf(files);
    onTestFinished(remove);
    const { analyse } = engineFor();
    const [e] = Object.entries(files).map(([file, text]) => analyse(path.join(folder, file), text, folder)).at(-1)?.analysis?.handed ?? [];
    return e?.gate ? `${e.gate.name} ${e.gate.file}:${e.gate.line}` : 'none';
  };
  const asks = "import { init } from 'mixpanel';\nif (process.env.DO_NOT_TRACK !== '1') init('k').track('installed');\n";
  const asksNothing = asks.replace(/if .*\) init/, 'init');

  it('is switched in the file that it is called through', () => {
    expect(gateOfCall("if (process.env.APP_TELEMETRY === '1') this.client = init(token);", asks)).toBe('env:APP_TELEMETRY src/usage.ts:5');
    expect(gateOfCall("if (process.env.APP_TELEMETRY === '1') this.client = init(token);", asksNothing)).toBe('env:APP_TELEMETRY src/usage.ts:5');
  });

  it('is switched by none of the others', () => { expect(gateOfCall('this.client = init(token);', asks)).toBe('none'); });
});

describe('an SDK that is started in another package of the same root', () => {
  const start = "import posthog from 'posthog-js';\nexport function start(consent: boolean) { if (consent) posthog.init('k', { api_host: 'https://eu.i.posthog.com' }); }\n";
  const capture = "import posthog from 'posthog-js';\nexport const saved = () => posthog.capture('saved');\n";
  const manifest = (name: string, ...needs: string[]): string => JSON.stringify({ name, dependencies: Object.fromEntries(['posthog-js', ...needs].map((n) => [n, '*'])) });
  const gateIn = (packages: Readonly<Record<string, string>>): string => {
    const { folder, remove } = projectOf({ 'package.json': JSON.stringify({ private: true, workspaces: ['packages/*'] }), 'packages/web/start.ts': start, 'packages/admin/save.ts': capture, ...packages });
    onTestFinished(remove);
    const [e] = engineFor().analyse(path.join(folder, 'packages/admin/save.ts'), capture, folder)?.analysis?.egress ?? [];
    return e?.gate ? `${e.gate.name} ${e.gate.file}:${e.gate.line}` : 'none';
  };

  it('lends its switch to no other program', () => {
    expect(gateIn({ 'packages/web/package.json': manifest('web'), 'packages/admin/package.json': manifest('admin') })).toBe('none');
    expect(gateIn({ 'packages/web/package.json': manifest('web', 'ui'), 'packages/admin/package.json': manifest('admin', 'ui'), 'packages/ui/package.json': manifest('ui'), 'packages/ui/a.ts': 'export {};' })).toBe('none');
  });

  it('is switched there for what it is a part of', () => {
    const gate = 'consent packages/web/start.ts:2';
    expect(gateIn({ 'packages/web/package.json': manifest('web'), 'packages/admin/package.json': manifest('admin', 'web') })).toBe(gate);
    expect(gateIn({ 'packages/web/package.json': manifest('web', 'admin'), 'packages/admin/package.json': manifest('admin') })).toBe(gate);
    expect(gateIn({ 'packages/web/package.json': manifest('web'), 'packages/admin/package.json': manifest('admin'), 'packages/app/package.json': manifest('app', 'web', 'admin'), 'packages/app/a.ts': 'export {};' })).toBe(gate);
    expect(gateIn({})).toBe(gate);
  });
});

describe('an API that captures for whoever starts an SDK', () => {
  const spans = "import os from 'node:os';\nimport { trace } from '@opentelemetry/api';\nexport const f = () => trace.getTracer('films').startSpan('work').setAttribute('host', os.hostname());\n";
  const exporter = (options: string, rest = ''): string => `import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';\nexport const start = () => new OTLPTraceExporter(${options});\n${rest}`;
  const whereTo = (files: Record<string, string>): string[] => {
    const { folder, remove } = projectOf({ ...files, 'src/spans.ts': spans });
    onTestFinished(remove);
    const { analysis } = engineFor().analyse(path.join(folder, 'src/spans.ts'), spans, folder) ?? {};
    return [...new Set([...(analysis?.egress ?? []), ...(analysis?.handed ?? [])].flatMap(({ destination, gate }) => destination.targets.map((t) => `${'url' in t ? t.url : 'name' in t ? t.name : t.kind}${gate ? ` unless ${gate.name}` : ''}`)))];
  };

  it('goes where another package of the same SDK is started for', () => {
    expect(whereTo({ 'src/start.ts': exporter("{ url: 'https://traces.example.com/v1' }") })).toEqual(['https://traces.example.com/v1']);
  });

  it('is switched where that is', () => {
    expect(whereTo({ 'src/start.ts': exporter("{ url: 'https://traces.example.com/v1' }", "if (process.env.FILMS_TELEMETRY !== '0') start();\n") })).toEqual(['https://traces.example.com/v1 unless env:FILMS_TELEMETRY']);
  });

  it('goes where the environment says, where nobody starts one, or its start says nothing', () => {
    expect(whereTo({})).toEqual(['env:OTEL_EXPORTER_OTLP_ENDPOINT']);
    expect(whereTo({ 'src/start.ts': exporter('') })).toEqual(['env:OTEL_EXPORTER_OTLP_ENDPOINT']);
  });

  it('goes nowhere else by what a program beside it starts', () => {
    expect(whereTo({ 'package.json': '{"name":"a"}', 'b/package.json': '{"name":"b"}', 'b/start.ts': exporter("{ url: 'https://traces.example.com/v1' }") })).toEqual(['env:OTEL_EXPORTER_OTLP_ENDPOINT']);
  });
});
