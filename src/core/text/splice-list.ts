// Adds items to a list and takes items out, whether it is written on lines of its own or between brackets.
import { lineStart, nextLine } from './line-bounds';
import type * as CST from './yaml-token';
import { isTrivial } from './yaml-token';
import { decodeScalar, isScalarToken } from './decode-scalar';
import { renderEntry, renderFlow, renderValue } from './render-entry';
import { colonOf, columnOf, endOf, endOfItem, indentOf, isBlockMap, lastItem, startOfItem } from './splice-place';
import { holds, unusual, type Splices, type Target } from './splice-target';
import { cutFlowItem, cutLines } from './splice-removal';
import { isListToken, type MapToken, type SourceItem } from './splice-source';
import { styleOfNeighbours } from './splice-style';
import { insertion, type TextSplice } from './splice-text';

export function spliceAppend(target: Target, entry: SourceItem, map: MapToken, items: readonly string[]): Splices {
  const list = entry.value;
  if (items.length === 0) return [];
  if (!list) return newList(target, entry, map, items);
  if (list.type === 'list') return [appendLines(target, list, items)];
  if (isListToken(list) && list.type === 'flow') return appendBetweenBrackets(target, list, items);
  if (list.type === 'scalar' && isOneWord(list.source)) {
    return [{ from: list.offset, to: endOf(list), text: renderFlow([list.source, ...items], target.style) }];
  }
  return holds(target, entry, 'property-holds-text');
}

/** `tags: MISA` may become a list; a sentence, or words between commas, may not: nobody knows where it would have to be cut. */
function isOneWord(source: string): boolean {
  return renderValue(source, 'double', 'flow') === source && !source.includes(' ') && !source.includes('\n');
}

function newList(target: Target, entry: SourceItem, map: MapToken, items: readonly string[]): Splices {
  const { source, style } = target;
  const colon = colonOf(entry);
  if (colon === undefined || entry.key === undefined || entry.key === null) return unusual(target, entry);
  if (!isBlockMap(map) || style.flow) return [insertion(colon + 1, ` ${renderFlow(items, style)}`)];
  const indent = indentOf(source.yaml, map);
  // The first line is the key's, which is there already.
  const lines = renderEntry('x', items, indent, style);
  return [insertion(nextLine(source.yaml, colon), lines.slice(nextLine(lines, 0)))];
}

function appendLines(target: Target, list: CST.BlockSequence, items: readonly string[]): TextSplice {
  const { yaml } = target.source;
  const last = lastItem(list.items);
  const dash = (last === undefined ? undefined : startOfItem(last)) ?? list.offset;
  const value = last?.value;
  const gap = value && lineStart(yaml, value.offset) <= dash ? ' '.repeat(Math.max(1, value.offset - dash - 1)) : ' ';
  const mark = `${' '.repeat(columnOf(yaml, list))}-${gap}`;
  const quotes = styleOfNeighbours(list.items);
  const lines = items.map((item) => mark + renderValue(item, target.style.quote, 'block', quotes) + target.style.eol);
  return insertion(nextLine(yaml, endOf(list)), lines.join(''));
}

function appendBetweenBrackets(target: Target, list: CST.FlowCollection, items: readonly string[]): Splices {
  const quotes = styleOfNeighbours(list.items);
  const texts = items.map((item) => renderValue(item, target.style.quote, 'flow', quotes)).join(', ');
  return [intoBrackets(list, texts)];
}

/** Puts a text behind the last item between brackets or braces. */
export function intoBrackets(collection: CST.FlowCollection, text: string): TextSplice {
  const last = collection.items.findLast((item) => item.key ?? item.value);
  const open = collection.offset + collection.start.source.length;
  if (last === undefined) return insertion(open, text);
  const comma = trailingComma(collection, last);
  return comma === undefined ? insertion(endOfItem(last, open), `, ${text}`) : insertion(comma + 1, ` ${text}`);
}

/** The comma after the last item, when the writer left one. */
function trailingComma(collection: CST.FlowCollection, last: SourceItem): number | undefined {
  const next = collection.items[collection.items.indexOf(last) + 1];
  return next?.start.find(({ type }) => type === ',')?.offset;
}

export function spliceDrop(target: Target, entry: SourceItem, item: string): Splices {
  const { source } = target;
  const list = entry.value;
  if (!list) return [];
  if (!isListToken(list)) return holds(target, entry, 'property-not-a-list');
  const gone = list.items.filter((one) => textOfItem(one, source.yaml) === item);
  if (list.type === 'list') return gone.flatMap((one) => cutLines(source.yaml, one));
  const [first] = gone;
  return first === undefined ? [] : cutFlowItem(list, first);
}

/** The decoded item; the source of one that is no scalar (`[[X]]` without quotes is a list of lists for YAML). */
export function textOfItem(item: SourceItem, yaml: string): string | undefined {
  const { value } = item;
  if (!value || isTrivial(value)) return undefined;
  return isScalarToken(value) ? decodeScalar(value) : yaml.slice(value.offset, endOf(value));
}
