import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A code block of a page, as a reader copies it. */
export interface Block {
  /** The heading above it. */
  readonly section: string;
  readonly language: string;
  readonly code: string;
}

/** The code blocks of a page of the repository, in their order. */
export function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(path.join(import.meta.dirname, '../..', page), 'utf8');
  let section = '';
  return [...text.matchAll(/^#{1,3} ([^\n]+)$|^```(\w+)\n(.*?)^```$/gms)].flatMap(([, heading, language = '', code = '']) => {
    if (heading !== undefined) { section = heading; return []; }
    return [{ section, language, code }];
  });
}

/** The one block of a language under a heading. */
export function blockOf(page: string, section: string, language: string): string {
  const found = blocksOf(page).filter((block) => block.section === section && block.language === language);
  if (found.length !== 1) throw new Error(`${page} has ${found.length} blocks of ${language} under "${section}".`);
  return found[0]?.code ?? '';
}
