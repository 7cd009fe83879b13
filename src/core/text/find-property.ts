// Finds a property under any of its names, however its writer spelled them: what is read and what is written is one key.
import { foldFull } from './fold';
import type { Properties, Value } from './value';
import { isList } from './render-entry';

/** The key that stands for one of `names` (folded: small letters, no accents): the first name that is written so, else the first key in another spelling. */
export function findKey(properties: Properties, names: readonly string[]): string | undefined {
  // Asked of every note of a vault, before anything is compiled well.
  for (const name of names) if (Object.hasOwn(properties, name)) return name;
  return Object.keys(properties).find((written) => names.includes(foldFull(written)));
}

/** The value under that key. */
export function findProperty(properties: Properties, names: readonly string[]): Value | undefined {
  const key = findKey(properties, names);
  return key === undefined ? undefined : properties[key];
}

/** The first text in a value: a list gives its first, an unquoted `[[link]]` (read by YAML as lists in lists) its name. */
export function firstText(value: Value | undefined): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value === 'number') return String(value);
  if (!isList(value)) return undefined;
  for (const item of value) {
    const text = firstText(item);
    if (text !== undefined) return text;
  }
  return undefined;
}
