import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, egress, project, put } from './command.ts';

beforeAll(build);

const manifest = JSON.stringify({
  version: 1,
  security: { contact: 'SECURITY.md' },
  endpoints: [
    { id: 'crashes', match: ['https://crashes.example.com'], reason: 'Crashes', telemetry: true, consent: { basis: 'none' } },
    { id: 'docs', match: ['https://docs.example.com'], reason: 'Help', telemetry: false },
    { id: 'usage', match: ['https://usage.example.com'], reason: 'Which commands are used', provider: 'Example Ltd.', data: ['user.device'], telemetry: true, consent: { basis: 'opt-out', gate: ['env:DO_NOT_TRACK'] } },
  ],
});
const usage = `import os from 'node:os';
export function report(command) {
  if (process.env.DO_NOT_TRACK) return;
  void fetch('https://usage.example.com/v1', { method: 'POST', body: JSON.stringify({ command, system: os.platform() }) });
}
`;
const files = {
  'egress.jsonc': manifest,
  'src/usage.js': usage,
  'src/page.js': "window.addEventListener('pagehide', () => navigator.sendBeacon('https://crashes.example.com/', 'x'));\nfetch('https://docs.example.com/');\n",
};

describe('egress check', () => {
  it('says of each recipient of telemetry what is sent, when it starts and how to switch it off', () => {
    const { out } = egress(project(files), ['check']);
    const block = out.slice(out.indexOf('Telemetry ('), out.indexOf('\n\n', out.indexOf('Telemetry (')));
    expect(block.split('\n')).toEqual([
      'Telemetry (2):',
      '  crashes -> https://crashes.example.com/',
      '    sends   no known source of data was found',
      '    starts  on pagehide (src/page.js:1)',
      '    off     NOBODY IS ASKED, and it cannot be switched off',
      '  usage -> https://usage.example.com/v1',
      '    sends   user.behavior (command), user.device (os.platform())',
      '    starts  where fetch is called (src/usage.js:4)',
      '    off     on until it is switched off; asks the environment variable DO_NOT_TRACK (src/usage.js:3)',
    ]);
  });

  it('says nothing of it where there is none', () => {
    expect(egress(project({ 'egress.jsonc': manifest, 'src/a.js': "fetch('https://docs.example.com/');\n" }), ['check']).out).not.toContain('Telemetry (');
  });

  it('says that undeclared telemetry cannot be switched off, or which setting does', () => {
    const { out } = egress(project({ 'a.js': "fetch('https://telemetry.example.com/');\n", 'b.js': "if (!process.env.DO_NOT_TRACK) fetch('https://metrics.example.com/usage-telemetry');\n" }), ['check']);
    expect(out).toMatch(/telemetry\.example\.com -> .*\n.*\n {4}starts {2}as soon as the file is loaded \(a\.js:1\)\n {4}off {5}no setting was found that switches it off/);
    expect(out).toMatch(/off {5}it can be switched off; asks the environment variable DO_NOT_TRACK \(b\.js:1\)/);
  });
});

describe('egress telemetry', () => {
  it('prints the section', () => {
    const { out, code } = egress(project(files), ['telemetry']);
    expect(code).toBe(0);
    expect(out).toContain('### usage\n\n**why**: Which commands are used.\n\n**to whom**: Example Ltd., ');
    expect(out).toContain('**when**: where fetch is called in <code>src/usage.js</code>.');
    expect(out).toContain('**how to switch it off**: on until it is switched off; it asks the environment variable <code>DO&#95;NOT&#95;TRACK</code> in <code>src/usage.js</code>.');
    expect(out).toContain('**how to switch it off**: **NOBODY IS ASKED, and it cannot be switched off**.');
    expect(out).not.toContain('docs');
  });

  it('writes it into a page, keeps what stands around it, and knows when it is out of step', () => {
    const folder = project({ ...files, 'TELEMETRY.md': '# What we collect\r\n\r\nKept for a month.\r\n' });
    const page = (): string => readFileSync(path.join(folder, 'TELEMETRY.md'), 'utf8');
    expect(egress(folder, ['telemetry', '-o', 'TELEMETRY.md']).code).toBe(0);
    const first = page();
    expect(first).toMatch(/^# What we collect\r\n\r\nKept for a month\.\r\n\r\n<!-- begin .*-->\r\n\r\n### crashes\r\n/);
    expect(first.replaceAll('\r\n', '')).not.toContain('\n');
    put(folder, 'TELEMETRY.md', `${first}\r\nAsk dpo@example.com.\r\n`);
    expect(egress(folder, ['telemetry', '--check', 'TELEMETRY.md'])).toMatchObject({ code: 0, out: '' });

    // Lines may come and go; what is sent may not.
    put(folder, 'src/usage.js', `// A line more.\n${usage}`);
    expect(egress(folder, ['telemetry', '--check', 'TELEMETRY.md']).code).toBe(0);
    put(folder, 'src/usage.js', usage.replace('os.platform()', 'os.hostname()'));
    expect(egress(folder, ['telemetry', '--check', 'TELEMETRY.md'])).toMatchObject({ code: 1, out: expect.stringContaining('TELEMETRY.md is not in step with the code') });
    expect(egress(folder, ['telemetry', '-o', 'TELEMETRY.md']).code).toBe(0);
    expect(page()).toContain('os.hostname');
    expect(page()).toMatch(/Ask dpo@example\.com\.\r\n$/);
  });

  it('makes the page that is not there', () => {
    const folder = project(files);
    expect(egress(folder, ['telemetry', '--check', 'TELEMETRY.md'])).toMatchObject({ code: 2, err: expect.stringContaining('does not exist') });
    expect(egress(folder, ['telemetry', '-o', 'TELEMETRY.md']).code).toBe(0);
    expect(egress(folder, ['telemetry', '--check', 'TELEMETRY.md']).code).toBe(0);
    expect(readFileSync(path.join(folder, 'TELEMETRY.md'), 'utf8')).toMatch(/^# Telemetry\n/);
  });

  it('refuses a page with half of a section, both options at once, and code that cannot be read', () => {
    const folder = project({ ...files, 'half.md': '<!-- end of what egress generates -->\n' });
    expect(egress(folder, ['telemetry', '-o', 'half.md'])).toMatchObject({ code: 2, err: expect.stringContaining('one of the two comments') });
    expect(egress(folder, ['telemetry', '-o', 'a.md', '--check', 'b.md'])).toMatchObject({ code: 2, err: expect.stringContaining('Give one of them') });
    put(folder, 'src/broken.js', "fetch('https://usage.example.com/'\n");
    expect(egress(folder, ['telemetry'])).toMatchObject({ code: 2, err: expect.stringContaining('1 file could not be analysed') });
  });
});
