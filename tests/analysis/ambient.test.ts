import { describe, expect, it } from 'vitest';
import { analysed, destinationsOf } from './subject.ts';

describe('a name that is only said to be there', () => {
  it('is what the platform has under it', () => {
    expect(destinationsOf("declare const Deno: any;\nexport const c = Deno.connect({ hostname: 'api.example.com', port: 443 });")).toBe('fixed tcp://api.example.com:443');
    expect(destinationsOf("declare const process: { env: Record<string, string> };\nexport const load = () => fetch(process.env.API_URL);")).toBe('configured env:API_URL');
    expect(destinationsOf("declare var fetch: typeof globalThis.fetch, other: any;\nfetch('https://api.example.com/x');")).toBe('fixed https://api.example.com/x');
    expect(destinationsOf("declare const base: string;\nfetch(base);")).toBe('unknown');
  });

  it('is of the type that it is said to be of', () => {
    expect(destinationsOf("import type { AxiosInstance } from 'axios';\ndeclare const api: AxiosInstance;\napi.get('https://api.example.com/x');")).toBe('fixed https://api.example.com/x');
    expect(analysed("declare const Deno: { connect(o: object): void };\nexport const own = (Deno: any) => Deno.connect({ hostname: 'api.example.com', port: 443 });").egress).toEqual([]);
  });
});
