import type { Row } from './subject.ts';

const fixed = 'fixed https://api.example.com/v1';

/** Ways that a text decides on which it is known. */
export const textTests: Readonly<Record<string, readonly Row[]>> = {
  'tests of texts': [
    ["const p = '/v1'; fetch(new URL(p.startsWith('/') ? p : `/${p}`, 'https://api.example.com'));", fixed],
    ["const p = 'v1'; fetch(new URL(p.startsWith('/') ? p : `/${p}`, 'https://api.example.com'));", fixed],
    ["const b = 'https://api.example.com/'; fetch(b + (b.endsWith('/') ? 'v1' : '.example.net/v1'));", fixed],
    ["const u = 'https://api.example.com'; fetch(u + (!u.includes('/v1') ? '/v1' : ''));", fixed],
    // Several texts, or a place to look from: either way may be taken.
    ["let p = '/v1'; if (q) p = 'v2.example.com'; fetch(new URL(p.startsWith('/') ? p : `https://${p}`, 'https://api.example.com'));", 'fixed https://api.example.com/v1 | fixed https://api.example.com/v2.example.com | fixed https://v1 | fixed https://v2.example.com'],
    ["fetch('https://a.example.com'.startsWith('a', 8) ? 'https://a.example.com' : 'https://b.example.com');", 'fixed https://a.example.com | fixed https://b.example.com'],
    ["fetch(q.startsWith('a') ? 'https://a.example.com' : 'https://b.example.com');", 'fixed https://a.example.com | fixed https://b.example.com'],
  ],
};
