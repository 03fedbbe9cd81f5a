import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineFor } from '../../src/engine.ts';
import { projectOf } from '../support/projects.ts';

const port = 'export namespace Net {\n  interface Client { ask(options: string | { url: string; body?: string }): Promise<unknown>; }\n}\n';
const client = `import type { Net } from './port';
export class HttpClient implements Net.Client {
  async ask(options: any) { return this.doAsk(options, 1); }
  private async doAsk(options: any, tries: number) {
    if (typeof options === 'string') options = { url: options };
    return fetch(options.url, { method: 'POST', body: options.body });
  }
}
`;
const films = "import type { Net } from './port';\nexport class Films {\n  constructor(private client: Net.Client) {}\n  list() { return this.client.ask({ url: 'https://films.example.com/list' }); }\n}\n";
const report = (gate = ''): string => `import type { Net } from './port';\nexport class Reporter {\n  constructor(private client: Net.Client, private settings: any) {}\n  tell(name: string, key: string) {\n    ${gate}\n    return this.client.ask({ url: \`https://telemetry.example.com/v1?key=\${key}\`, body: name });\n  }\n}\n`;

/** Where the request of the client goes, and what is asked before telemetry goes there. */
function sentBy(files: Readonly<Record<string, string>>): string[] {
  const { folder, remove } = projectOf({ 'src/port.d.ts': port, 'src/http-client.ts': client, ...files });
  onTestFinished(remove);
  const { egress } = engineFor().analyse(path.join(folder, 'src/http-client.ts'), files['src/http-client.ts'] ?? client, folder)?.analysis ?? { egress: [] };
  return egress.map(({ line, destination, telemetry, gate }) => `${line} ${destination.kind} ${destination.urls.join(' ')}${telemetry ? ` telemetry ${gate ? `${gate.name} ${gate.file}:${gate.line}` : 'none'}` : ''}`).sort();
}

describe('a client that others know only by an interface', () => {
  it('goes where the options say that they hand to it, through what it hands them on to', () => {
    expect(sentBy({ 'src/films.ts': films })).toEqual(['6 fixed https://films.example.com/list']);
  });

  it('sends telemetry that is told apart from its other requests, with what is asked where it is told', () => {
    expect(sentBy({ 'src/films.ts': films, 'src/report.ts': report('if (!this.settings.telemetryEnabled) return;') })).toEqual(['6 fixed https://films.example.com/list', '6 fixed https://telemetry.example.com/v1 telemetry telemetryEnabled src/report.ts:5']);
    expect(sentBy({ 'src/films.ts': films, 'src/report.ts': report() })).toEqual(['6 fixed https://films.example.com/list', '6 fixed https://telemetry.example.com/v1 telemetry none']);
  });

  it('is switched by nothing where one of those who tell it asks nothing', () => {
    const other = report().replace('v1', 'v2').replace('Reporter', 'Teller');
    expect(sentBy({ 'src/report.ts': report('if (!this.settings.telemetryEnabled) return;'), 'src/teller.ts': other })).toEqual(['6 caller ', '6 fixed https://telemetry.example.com/v1 https://telemetry.example.com/v2 telemetry none']);
  });

  it('goes nowhere that another method of the same name says, or an option of another', () => {
    const known = "import type { Net } from './port';\nconst maps = { ask(o: { url: string }) { return o; } };\nexport const f = (client: Net.Client) => [client, maps.ask({ url: 'https://maps.example.com' })];\n";
    const elsewhere = films.replace('{ url:', "{ url: '/list', base:");
    expect(sentBy({ 'src/films.ts': elsewhere, 'src/maps.ts': known }).join()).not.toContain('example.com');
  });
});
