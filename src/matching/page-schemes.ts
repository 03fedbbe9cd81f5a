import { pageSchemes } from '../catalogue/page-schemes.ts';

const schemes: ReadonlySet<string> = new Set(pageSchemes);

/** Whether opening an address sends something, and does not only call a program of this machine: `slack://open`. */
export function isPageAddress(url: string): boolean {
  const scheme = /^([a-z][a-z\d+.-]{0,40}):/i.exec(url)?.[1];
  return scheme === undefined || schemes.has(scheme.toLowerCase());
}
