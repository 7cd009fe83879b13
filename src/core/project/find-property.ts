// Finds a property under any of its names, however its writer spelled them.
import { foldFull } from '../text/fold';
import type { Properties, Value } from '../text/value';
import { isList } from '../text/render-entry';

/** The value of the first property whose name is one of `names` (folded: small letters, no accents). */
export function findProperty(properties: Properties, names: readonly string[]): Value | undefined {
  for (const name of names) {
    if (Object.hasOwn(properties, name)) return properties[name];
  }
  const key = Object.keys(properties).find((written) => names.includes(foldFull(written)));
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
