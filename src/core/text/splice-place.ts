// Finds keys and the ends of values among source tokens. All offsets are in the YAML text, in UTF-16 code units.
import { lineStart } from './line-bounds';
import type * as CST from './yaml-token';
import { isTrivial } from './yaml-token';
import { blockHeaderLength } from './decode-block';
import { decodeScalar, isScalarToken } from './decode-scalar';
import { isMapToken, type MapToken, type SourceItem } from './splice-source';

/** The entry of a key: as it is spelled, else in the other normal form. Of two that are equal the last one counts, as when reading. */
export function findEntry(map: MapToken, key: string): SourceItem | undefined {
  const composed = key.normalize('NFC');
  let found: SourceItem | undefined;
  let exact = false;
  for (const item of map.items) {
    const text = keyText(item);
    if (text === undefined) continue;
    if (text === key) [found, exact] = [item, true];
    else if (!exact && text.normalize('NFC') === composed) found = item;
  }
  return found;
}

/** The decoded key; undefined when it is no simple text. */
export function keyText(item: SourceItem): string | undefined {
  const { key } = item;
  return key && isScalarToken(key) ? decodeScalar(key) : undefined;
}

/** The offset after the last character that says something: comments, spaces and line ends after a value do not belong to it. */
export function endOf(token: CST.Token): number {
  if (token.type === 'map' || token.type === 'list') {
    const last = lastItem(token.items);
    return last === undefined ? token.offset : endOfItem(last, token.offset);
  }
  if (token.type === 'flow') {
    const close = token.end[0];
    return close === undefined ? token.offset + 1 : close.offset + close.source.length;
  }
  if (token.type === 'block') return endOfBlockScalar(token);
  return 'source' in token ? token.offset + token.source.length : token.offset;
}

/** The last entry or item: comments behind it make one of their own, which holds nothing. */
export function lastItem(items: readonly SourceItem[]): SourceItem | undefined {
  return items.findLast(({ start, key, value }) => key ?? value ?? start.find((token) => !isTrivial(token)));
}

/** As `endOf`, for an entry or a list item, which may have no value. */
export function endOfItem(item: SourceItem, otherwise: number): number {
  if (item.value) return endOf(item.value);
  const marks = [...item.start, ...(item.sep ?? [])].filter((token) => !isTrivial(token));
  const mark = marks.at(-1);
  const afterMark = mark === undefined ? otherwise : mark.offset + mark.source.length;
  return item.key ? Math.max(endOf(item.key), afterMark) : afterMark;
}

function endOfBlockScalar(token: CST.BlockScalar): number {
  const content = token.source.trimEnd();
  const header = content === '' ? (token.props[0]?.source.length ?? 0) : blockHeaderLength(token);
  return token.offset + header + content.length;
}

/** Where an entry's key or a list item begins. */
export function startOfItem(item: SourceItem): number | undefined {
  const mark = item.start.find((token) => !isTrivial(token));
  return mark?.offset ?? item.key?.offset ?? item.value?.offset;
}

/** The colon of an entry. */
export function colonOf(item: SourceItem): number | undefined {
  return item.sep?.find(({ type }) => type === ':')?.offset;
}

/** Anchors, tags and `? key`: what is written there means more than it seems, so it is left alone. */
export function isUnusual(item: SourceItem): boolean {
  const marks = [...item.start, ...(item.sep ?? [])];
  return marks.some(({ type }) => type === 'anchor' || type === 'tag' || type === '?');
}

/** How many signs stand before the first entry or item, on its line. */
export function columnOf(yaml: string, { items: [first], offset }: CST.BlockMap | CST.BlockSequence): number {
  const at = (first && startOfItem(first)) ?? offset;
  return at - lineStart(yaml, at);
}

/** The spaces before the first entry of a block map. */
export function indentOf(yaml: string, map: CST.BlockMap): string {
  return ' '.repeat(columnOf(yaml, map));
}

export function isBlockMap(token: CST.Token | null | undefined): token is CST.BlockMap {
  return isMapToken(token) && token.type === 'map';
}
