import path from 'node:path';
import type { MarkupElement } from '../../facts/markup/markup.ts';
import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { markupOf } from './markup.ts';
import { isMarkupFile, markupFilesIn, templateHandlers } from './templates.ts';

/** The class whose markup a file holds, and the file that it is in. */
export interface Shown {
  readonly file: string;
  readonly name: string;
}

const markupEnd = /\.html?$/i;
const className = /\bclass\s{1,10}([\w$]{1,100})/;
const memberPath = /^[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*$/;

/** The file in which the component of a markup file is looked for. */
export function moduleOfMarkup(name: string): string {
  return name.replace(markupEnd, '.ts');
}

/** The component that names a file as its markup: by the habit of its tools it lies beside it, under the same name. https://angular.dev/style-guide */
export function componentShownBy(name: string, read: (file: string) => string | undefined): Shown | undefined {
  if (!isMarkupFile(name)) return undefined;
  const file = moduleOfMarkup(name);
  const text = read(file);
  if (text === undefined) return undefined;
  for (const { file: named, at } of markupFilesIn(text)) {
    if (path.resolve(path.dirname(file), named) !== name) continue;
    const found = className.exec(text.slice(at, at + 20_000))?.[1];
    if (found !== undefined) return { file, name: found };
  }
  return undefined;
}

/** The facts of a program together with what the markup in files beside it hands to events, and the fields of forms that it binds to members of the class. Places of theirs lie behind the end of the program. */
export function withMarkupBeside(facts: ModuleFacts, text: string, read: (named: string) => string | undefined): ModuleFacts {
  let from = text.length;
  const handled: ModuleFacts['handled'][number][] = [];
  const fields: Expr[] = [];
  for (const { file, at } of markupFilesIn(text)) {
    const markup = read(file);
    if (markup === undefined) continue;
    const id = facts.classes.findIndex(({ e, s }) => e > at && !facts.classes.some((other) => other.e > at && other.e < e && other.s >= s));
    for (const h of templateHandlers(markup, from)) handled.push({ event: h.event, name: h.name, fn: -1, guard: -1, s: h.at, beside: true });
    if (id >= 0) for (const x of markupOf(markup, [], 'angular').elements) { const field = fieldOf(x, markup, id, from); if (field) fields.push(field); }
    from += markup.length;
  }
  return handled.length + fields.length === 0 ? facts : { ...facts, handled: [...facts.handled, ...handled], ...(fields.length > 0 && { fields }) };
}

/** An element with what it is bound to both ways, as a member of a class. */
function fieldOf({ tag, attributes, s, e }: MarkupElement, markup: string, cls: number, from: number): Expr | undefined {
  const at = { s: from + s, e: from + e };
  const props = attributes.flatMap(({ name, pieces }) => {
    if (name === undefined) return [];
    if (pieces.length === 1) return [{ key: name, value: { k: 'text' as const, v: pieces[0] as string, ...at } }];
    const code = typeof pieces[1] === 'object' && pieces[1].as === 'held' ? markup.slice(pieces[1].s, pieces[1].e).trim() : '';
    if (!memberPath.test(code)) return [];
    return [{ key: name, value: code.split(/\??\./).reduce<Expr>((of, key) => ({ k: 'member', of, key, ...at }), { k: 'this', class: cls, ...at }) }];
  });
  return { k: 'element', tag, props, children: [], ...at };
}
