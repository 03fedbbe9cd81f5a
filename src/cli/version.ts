import { readFileSync } from 'node:fs';

/** The version in package.json, one folder above the built files. */
export function version(): string {
  const { version: found } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return found;
}
