// Takes a property out, with its lines and nothing else.
import { lineStart, nextLine } from './line-bounds';
import type * as CST from './yaml-token';
import { endOfItem, startOfItem } from './splice-place';
import type { TextSplice } from './splice-text';
import { unusual, type Splices, type Target } from './splice-target';
import type { MapToken, SourceItem } from './splice-source';

/** A comment on the value's own line goes with it; comments on lines of their own stay, unless they stand inside the value. */
export function spliceRemoval(target: Target, entry: SourceItem, map: MapToken): Splices {
  if (startOfItem(entry) === undefined) return unusual(target, entry);
  return map.type === 'flow' ? cutFlowItem(map, entry) : cutLines(target.source.yaml, entry);
}

/** Takes an entry or an item out with its lines. */
export function cutLines(yaml: string, item: SourceItem): readonly TextSplice[] {
  const start = startOfItem(item);
  if (start === undefined) return [];
  return [{ from: lineStart(yaml, start), to: nextLine(yaml, endOfItem(item, start)), text: '' }];
}

/** Takes one item out of brackets or braces, with one of the commas beside it. */
export function cutFlowItem(collection: CST.FlowCollection, item: SourceItem): Splices {
  const at = collection.items.indexOf(item);
  const content = (one: SourceItem | undefined): number | undefined => one?.key?.offset ?? one?.value?.offset;
  const open = collection.offset + 1;
  const start = content(item) ?? open;
  const end = endOfItem(item, start);
  const previous = collection.items[at - 1];
  if (previous !== undefined) return [{ from: endOfItem(previous, open), to: end, text: '' }];
  const next = content(collection.items[at + 1]);
  return [{ from: start, to: next ?? end, text: '' }];
}
