// What is being changed in a block, and the two answers a change may get: splices, or why there are none.
import type { PropertyPath } from './property-change';
import { startOfItem } from './splice-place';
import { lineAt, refusal, type MapToken, type SourceItem, type SpliceRefusal, type YamlSource } from './splice-source';
import type { WritingStyle } from './splice-style';
import type { TextSplice } from './splice-text';

export interface Target {
  readonly source: YamlSource;
  readonly style: WritingStyle;
  readonly path: PropertyPath;
}

export type Splices = readonly TextSplice[] | SpliceRefusal;

/** A place that a path leads to: the entry itself, or the deepest map on the way with the keys still missing. */
export type Found =
  | { readonly kind: 'entry'; readonly entry: SourceItem; readonly map: MapToken }
  | {
      readonly kind: 'missing';
      readonly holder: SourceItem | undefined;
      readonly map: MapToken | undefined;
      readonly keys: PropertyPath;
    };

export function unusual(target: Target, item: SourceItem): SpliceRefusal {
  return holds(target, item, 'property-unusual');
}

/** The change does not fit what the key holds. */
export function holds(target: Target, item: SourceItem, check: string): SpliceRefusal {
  const line = lineAt(target.source.yaml, startOfItem(item) ?? 0);
  return refusal(check, line, { key: target.path.join('.') });
}
