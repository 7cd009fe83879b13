// Finds the value at the end of a path of keys.
import type { PropertyPath } from './property-change';
import { isProperties } from './render-entry';
import type { Properties, Value } from './value';

/** Each key as it is spelled, else in the other normal form. */
export function readAt(properties: Properties, path: PropertyPath): Value | undefined {
  let value: Value | undefined = properties;
  for (const key of path) {
    if (!isProperties(value)) return undefined;
    value = Object.hasOwn(value, key) ? value[key] : readComposed(value, key.normalize('NFC'));
  }
  return value;
}

function readComposed(properties: Properties, key: string): Value | undefined {
  const spelled = Object.keys(properties).find((other) => other.normalize('NFC') === key);
  return spelled === undefined ? undefined : properties[spelled];
}
