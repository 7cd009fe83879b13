// A property's value as a person reads it on one line.
import type { Value } from '../../core/text/value';

/** A list as its items between commas; a map as JSON; nothing as an empty text. */
export function showValue(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  return Array.isArray(value) ? value.map((item: Value) => showValue(item)).join(', ') : JSON.stringify(value);
}
