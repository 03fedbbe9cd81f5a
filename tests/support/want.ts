import type { Seen } from './hosts.ts';

/** `// want rule: text | rule: text` at the end of a line. */
export interface Want {
  readonly line: number;
  readonly rule: string;
  readonly text: string;
}

export function wantsIn(text: string): Want[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const said = /\/\/ want (.+)$/.exec(line)?.[1];
    return said === undefined ? [] : said.split(' | ').map((want) => {
      const [, rule = want, wanted = ''] = /^([\w-]+):? ?(.*)$/.exec(want.trim()) ?? [];
      return { line: index + 1, rule, text: wanted };
    });
  });
}

/** Where findings and wants differ, in words; empty where they agree. A line names all of its findings, or has none. */
export function differences(file: string, text: string, seen: readonly Seen[]): string[] {
  const left = seen.filter((finding) => finding.file === file);
  const missing = wantsIn(text).flatMap((want) => {
    const at = left.findIndex((finding) => finding.line === want.line && finding.rule === want.rule && finding.message.includes(want.text));
    if (at >= 0) { left.splice(at, 1); return []; }
    return [`${file}:${want.line} wants ${want.rule}: ${want.text}`];
  });
  return [...missing, ...left.map(({ line, rule, message }) => `${file}:${line} has ${rule}: ${message}`)];
}
