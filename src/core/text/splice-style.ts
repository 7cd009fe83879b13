// How a block is written: its line ends, its indentation, its quotes; what is added follows it.
import type * as CST from './yaml-token';
import type { QuoteStyle } from './render-scalar';
import { columnOf } from './splice-place';
import type { SourceItem, YamlSource } from './splice-source';

export interface WritingStyle {
  readonly eol: '\n' | '\r\n';
  /** Spaces that a nested map takes beyond the map that holds it. */
  readonly step: number;
  /** Spaces before the `-` of a list beyond its key. */
  readonly dash: number;
  /** What stands around a text that has to be quoted, or beside quoted ones. */
  readonly quote: Exclude<QuoteStyle, 'plain'>;
  /** Whether lists are written `[a, b]`. */
  readonly flow: boolean;
}

export function findStyle(source: YamlSource, eol: '\n' | '\r\n'): WritingStyle {
  const seen: Seen = { single: 0, double: 0, flow: 0, block: 0 };
  if (source.root !== undefined) look(source.root, source.yaml, seen);
  return {
    eol,
    step: seen.step ?? 2,
    dash: seen.dash ?? 2,
    quote: seen.single > seen.double ? 'single' : 'double',
    flow: seen.flow > 0 && seen.block === 0,
  };
}

interface Seen {
  single: number;
  double: number;
  flow: number;
  block: number;
  step?: number;
  dash?: number;
}

function look(token: CST.Token, yaml: string, seen: Seen): void {
  if (token.type === 'single') seen.single++;
  if (token.type === 'double') seen.double++;
  if (!('items' in token)) return;
  const outer = token.type === 'map' ? columnOf(yaml, token) : 0;
  for (const item of token.items) {
    if (!item.value) continue;
    if (token.type === 'map') lookAtEntry(item.value, outer, yaml, seen);
    look(item.value, yaml, seen);
  }
}

function lookAtEntry(value: CST.Token, outer: number, yaml: string, seen: Seen): void {
  if (value.type === 'map') seen.step ??= Math.max(1, columnOf(yaml, value) - outer);
  if (value.type === 'flow' && value.start.source === '[' && value.items.length > 0) seen.flow++;
  if (value.type !== 'list') return;
  seen.block++;
  seen.dash ??= columnOf(yaml, value) - outer;
}

/** The quotes of a token; what is no scalar has none. */
export function quotesOf(type: CST.Token['type'] | undefined): QuoteStyle {
  return type === 'single' || type === 'double' ? type : 'plain';
}

/** The style of the scalars beside a place: quoted when all of them are, in the same way; otherwise only when needed. */
export function styleOfNeighbours(items: readonly SourceItem[]): QuoteStyle {
  const kinds = new Set(items.filter(({ key, value }) => key ?? value).map(({ value }) => value?.type));
  return kinds.size === 1 ? quotesOf([...kinds][0]) : 'plain';
}
