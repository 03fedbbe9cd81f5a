import type { Node } from 'jsonc-parser';
import { nearest, quote } from './text.ts';

/** Says what is wrong with a node. */
export type Say = (node: Node, code: string, message: string) => void;

/** Reads a node; undefined where it is wrong, which it has then said. */
export type Reader<T> = (node: Node, say: Say, name: string) => T | undefined;

const kinds = { object: 'an object', array: 'a list', string: 'a text', number: 'a number', boolean: 'true or false', null: 'null', property: 'a property' } as const;

function wrongType(node: Node, say: Say, name: string, wanted: keyof typeof kinds): undefined {
  say(node, 'wrong-type', `${name} is ${kinds[node.type]}. Write ${kinds[wanted]}.`);
  return undefined;
}

/** A text that is not blank; `check` returns what is wrong with it. */
export function text(check?: (value: string) => { code: string; message: string } | undefined): Reader<string> {
  return (node, say, name) => {
    if (node.type !== 'string') return wrongType(node, say, name, 'string');
    const value = node.value as string;
    if (value.trim() === '') return void say(node, 'empty', `${name} is empty. Write a text.`);
    const wrong = check?.(value);
    if (wrong !== undefined) return void say(node, wrong.code, wrong.message);
    return value;
  };
}

/** One of a few words. */
export function word<const W extends string>(...words: readonly W[]): Reader<W> {
  const choice = words.map((known) => `"${known}"`).join(', ');
  return (node, say, name) => {
    if (node.type !== 'string') return wrongType(node, say, name, 'string');
    const found = words.find((known) => known === node.value);
    if (found === undefined) say(node, 'wrong-value', `${name} is ${quote(String(node.value), 40)}. Write one of ${choice}.`);
    return found;
  };
}

export const flag: Reader<boolean> = (node, say, name) => (node.type === 'boolean' ? (node.value as boolean) : wrongType(node, say, name, 'boolean'));

export function list<T>(item: Reader<T>, least = 0): Reader<readonly T[]> {
  return (node, say, name) => {
    if (node.type !== 'array') return wrongType(node, say, name, 'array');
    const children = node.children ?? [];
    if (children.length < least) say(node, 'empty', `${name} is an empty list. Write at least one entry.`);
    return children.map((child) => item(child, say, `An entry of ${name}`)).filter((value) => value !== undefined);
  };
}

/** A property's key and value as nodes; keys that occur twice are said and the first is kept. */
export function entries(node: Node, say: Say): Map<string, { key: Node; value: Node }> {
  const found = new Map<string, { key: Node; value: Node }>();
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) continue;
    const name = key.value as string;
    if (found.has(name)) say(key, 'duplicate-key', `The key ${quote(name)} stands here a second time. Keep one of them.`);
    else found.set(name, { key, value });
  }
  return found;
}

type Shape<T> = { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> };

/** An object of known keys; what is not listed as required may be left out. */
export function object<T extends object>(shape: Shape<T>, required: readonly (keyof T & string)[], check?: (value: T, node: Node, say: Say) => void): Reader<T> {
  return (node, say, name) => {
    if (node.type !== 'object') return wrongType(node, say, name, 'object');
    const result: Record<string, unknown> = {};
    let complete = true;
    const found = entries(node, say);
    for (const [key, at] of found) {
      if (!Object.hasOwn(shape, key)) {
        say(at.key, 'unknown-key', `The key ${quote(key)} is not known here. ${suggest(key, Object.keys(shape))}`);
        continue;
      }
      const value = shape[key as keyof T](at.value, say, `"${key}"`);
      if (value !== undefined) result[key] = value;
    }
    for (const key of required) {
      if (!found.has(key)) say(node, 'missing-key', `${name} has no "${key}". Add it.`);
      if (!Object.hasOwn(result, key)) complete = false;
    }
    if (!complete) return undefined;
    check?.(result as T, node, say);
    return result as T;
  };
}

export function suggest(written: string, known: readonly string[]): string {
  const meant = nearest(written, known);
  return meant === undefined ? `Known are ${known.slice(0, 20).map((key) => `"${key}"`).join(', ')}.` : `Did you mean "${meant}"?`;
}

/** An object whose keys are names of the user's own. */
export function record<T>(value: Reader<T>, checkKey: (key: string) => { code: string; message: string } | undefined): Reader<Readonly<Record<string, T>>> {
  return (node, say, name) => {
    if (node.type !== 'object') return wrongType(node, say, name, 'object');
    const pairs: [string, T][] = [];
    for (const [key, at] of entries(node, say)) {
      const wrong = checkKey(key);
      if (wrong !== undefined) say(at.key, wrong.code, wrong.message);
      const read = value(at.value, say, `${name.replaceAll('"', '')} ${quote(key, 40)}`);
      if (read !== undefined) pairs.push([key, read]);
    }
    // Defines properties instead of assigning them, so that a key called `__proto__` stays a key.
    return Object.fromEntries(pairs);
  };
}
