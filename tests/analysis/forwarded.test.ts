import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const hosts = (code: string): string => analysed(code, '/p/server.config.ts').literals.map(({ host }) => host).join(' ');

describe('where a server forwards what it is asked for', () => {
  it.each([
    ["export default { async rewrites() { return [{ source: '/api/:p*', destination: 'https://api.example.com/:p*' }]; } };", 'api.example.com'],
    ["const rewrites = async () => ({ beforeFiles: [{ source: '/a', destination: 'https://api.example.com/a' }] });\nexport default { rewrites };", 'api.example.com'],
    ["import { defineConfig } from 'vite';\nexport default defineConfig({ server: { proxy: { '/a': 'https://a.example.com', '/b': { target: 'https://b.example.com', changeOrigin: true } } } });", 'a.example.com b.example.com'],
    ["module.exports = { devServer: { proxy: [{ context: ['/a'], target: 'https://a.example.com' }] } };", 'a.example.com'],
    ["export default defineNuxtConfig({ routeRules: { '/a/**': { proxy: 'https://a.example.com/**' } }, nitro: { devProxy: { '/b': { target: 'https://b.example.com' } } } });", 'a.example.com b.example.com'],
  ])('is an endpoint: %s', (code, expected) => { expect(hosts(code)).toBe(expected); });

  it.each([
    "export default { async rewrites() { return [{ source: 'https://a.example.com/x', destination: '/y' }]; } };",
    "export default { async redirects() { return [{ source: '/old', destination: 'https://new.example.com', permanent: true }]; } };",
    "export const page = { destination: 'https://new.example.com' };",
    "export const proxyless = { target: 'https://a.example.com' };",
  ])('is none: %s', (code) => { expect(hosts(code)).toBe(''); });
});
