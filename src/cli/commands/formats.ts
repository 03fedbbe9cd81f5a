import type { Account } from '../../report/types.ts';
import { Misuse } from '../misuse.ts';
import { visible } from '../../report/visible.ts';

// Each writer is imported when it is asked for.
const writers = {
  stylish: async ({ report, summary }: Account, colour: boolean) => (await import('../../report/stylish.ts')).toStylish(report, summary, { colour }),
  json: async ({ report }: Account) => (await import('../../report/json.ts')).toJson(report),
  async sarif(account: Account) {
    const [{ toSarif }, { ruleNotes }, { version }] = await Promise.all([import('../../report/sarif.ts'), import('./notes.ts'), import('../version.ts')]);
    return toSarif(account, ruleNotes(), version());
  },
  github: async (account: Account) => (await import('../../report/github.ts')).toGithub(account),
  gitlab: async (account: Account) => (await import('../../report/gitlab.ts')).toGitlab(account),
  markdown: async (account: Account) => (await import('../../report/record.ts')).toMarkdown(account),
  html: async (account: Account) => (await import('../../report/record.ts')).toHtml(account),
} as const;

export type Format = keyof typeof writers;

/** @throws {Misuse} naming the formats there are */
export function formatIn(given: string | undefined): Format {
  const name = given ?? 'stylish';
  if (!Object.hasOwn(writers, name)) throw new Misuse(`--format ${visible(name, 40)} is not known. Write one of ${Object.keys(writers).join(', ')}.`);
  return name as Format;
}

export function written(format: Format, account: Account, colour: boolean): Promise<string> {
  return writers[format](account, colour);
}
