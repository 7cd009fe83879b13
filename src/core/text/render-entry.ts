// Writes a property as lines of YAML, in the style of the block it joins.
import { isPlain, renderScalar, type QuoteStyle, type ScalarPlace } from './render-scalar';
import type { WritingStyle } from './splice-style';
import type { Properties, Value } from './value';

/** The scalar for a value that is one: a text in the wanted style, a number, a truth value, nothing. */
export function renderValue(
  value: string | number | boolean | null,
  quote: WritingStyle['quote'],
  place: ScalarPlace = 'block',
  style: QuoteStyle = 'plain',
): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  return style === 'plain' && !isPlain(value, place)
    ? renderScalar(value, place, quote)
    : renderScalar(value, place, style);
}

/** `key: value` on as many lines as it takes, each with its line end. `indent`: the spaces before the key. */
export function renderEntry(
  key: string,
  value: Value,
  indent: string,
  style: WritingStyle,
  quotes: QuoteStyle = 'plain',
): string {
  const start = `${indent}${renderValue(key, style.quote)}:`;
  if (isList(value)) return start + renderList(value, indent, style);
  if (isProperties(value)) {
    const inner = indent + ' '.repeat(style.step);
    const lines = Object.entries(value).map(([name, item]) => renderEntry(name, item, inner, style, quotes));
    return lines.length === 0 ? `${start} {}${style.eol}` : start + style.eol + lines.join('');
  }
  const scalar = renderValue(value, style.quote, 'block', quotes);
  return scalar === '' ? start + style.eol : `${start} ${scalar}${style.eol}`;
}

/** What follows the colon of a list. */
function renderList(items: readonly Value[], indent: string, style: WritingStyle): string {
  const nested = items.some((item) => isList(item) || isProperties(item));
  if (items.length === 0 || (style.flow && !nested)) return ` ${renderFlow(items, style)}${style.eol}`;
  const mark = `${indent}${' '.repeat(style.dash)}-`;
  return style.eol + items.map((item) => `${mark} ${renderFlow(item, style, 'block')}${style.eol}`).join('');
}

/** A value on one line. */
export function renderFlow(value: Value, style: WritingStyle, place: ScalarPlace = 'flow'): string {
  if (isList(value)) return `[${value.map((item) => renderFlow(item, style)).join(', ')}]`;
  if (isProperties(value)) {
    const entries = Object.entries(value).map(
      ([key, item]) => `${renderValue(key, style.quote, 'flow')}: ${renderFlow(item, style)}`,
    );
    return `{${entries.join(', ')}}`;
  }
  return value === null ? 'null' : renderValue(value, style.quote, place);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function isProperties(value: Value | undefined): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
