// Adds a property that is not there yet, with the maps that hold it when they are missing too.
import { lineStart, nextLine } from './line-bounds';
import { renderEntry, renderFlow, renderValue } from './render-entry';
import { colonOf, endOfItem, findEntry, indentOf, isBlockMap, lastItem } from './splice-place';
import { intoBrackets } from './splice-list';
import { unusual, type Found, type Splices, type Target } from './splice-target';
import { styleOfNeighbours } from './splice-style';
import type { SourceItem } from './splice-source';
import { insertion } from './splice-text';
import type { Value } from './value';

export function spliceAddition(
  target: Target,
  missing: Extract<Found, { kind: 'missing' }>,
  value: Value,
  after: string | undefined,
): Splices {
  const { source, style } = target;
  const { holder, map, keys } = missing;
  const [key = '', ...inner] = keys;
  const whole = inner.reduceRight<Value>((held, name) => ({ [name]: held }), value);
  if (map?.type === 'flow') {
    const entry = `${renderValue(key, style.quote, 'flow')}: ${renderFlow(whole, style)}`;
    return [intoBrackets(map, entry)];
  }
  if (map === undefined && holder !== undefined) return underEmptyKey(target, holder, key, whole);
  const quotes = map === undefined || holder === undefined ? 'plain' : styleOfNeighbours(map.items);
  const indent = map === undefined ? '' : indentOf(source.yaml, map);
  const text = renderEntry(key, whole, indent, style, quotes);
  const before = after === undefined || map === undefined || holder !== undefined ? undefined : findEntry(map, after);
  const last = before ?? (holder === undefined ? undefined : lastItem(map?.items ?? []));
  const at = last === undefined ? source.yaml.length : nextLine(source.yaml, endOfItem(last, 0));
  return [insertion(at, text)];
}

/** `juggl:` stands there and holds nothing. */
function underEmptyKey(target: Target, holder: SourceItem, key: string, value: Value): Splices {
  const { source, style } = target;
  const colon = colonOf(holder);
  if (colon === undefined || !isBlockMap(source.root)) return unusual(target, holder);
  const start = holder.key?.offset ?? 0;
  const column = start - lineStart(source.yaml, start);
  const at = nextLine(source.yaml, colon);
  const text = renderEntry(key, value, ' '.repeat(column + style.step), style);
  return [insertion(at, text)];
}
