import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const send = "import os from 'node:os';\nconst send = (place: string) => fetch('https://api.example.com/x', { method: 'POST', body: JSON.stringify({ place, user: os.userInfo().username }) });\n";

/** What the calls that only hand data over are said to send. */
const handedIn = (code: string): string[] => analysed(send + code).handed.flatMap(({ line, data }) => data.map((d) => `${line} ${d.source}`));

describe('a call that only hands data over', () => {
  it('is said to send what it hands over, and not what the send puts beside it', () => {
    expect(handedIn('export const f = () => send(os.hostname());')).toEqual(['3 os.hostname()']);
    expect(analysed(`${send}export const f = () => send(os.hostname());`).egress.flatMap(({ line, data }) => data.map((d) => `${line} ${d.source}`))).toContain('2 os.userInfo()');
  });

  it('is none where it hands nothing over', () => {
    expect(handedIn("export const f = () => send('here');")).toEqual([]);
  });
});
