// Finds the scalars of a note's properties that stand on a line and hold a text.
import type * as CST from '../../text/yaml-token';
import { decodeScalar, isScalarToken } from '../../text/decode-scalar';
import { findFrontmatter } from '../../text/find-frontmatter';
import type { QuoteStyle, ScalarPlace } from '../../text/render-scalar';
import { isMapToken, lineAt, readSource } from '../../text/splice-source';
import { quotesOf } from '../../text/splice-style';

export interface PlacedScalar {
  /** Offsets in the note. */
  readonly from: number;
  readonly to: number;
  readonly place: ScalarPlace;
  readonly quotes: QuoteStyle;
  /** Whether it is an item of a list, or the value of a key. */
  readonly holder: 'list' | 'key';
}

interface Search {
  readonly yaml: string;
  readonly start: number;
  readonly line: number;
  readonly text: string;
  readonly found: PlacedScalar[];
}

/** In order of place; keys are not looked at. The properties must have been read without error. */
export function findScalars(text: string, line: number, value: string): readonly PlacedScalar[] {
  const found = findFrontmatter(text);
  if (found.kind !== 'block') return [];
  const { yamlStart, yamlEnd } = found;
  const source = readSource(text.slice(yamlStart, yamlEnd));
  if ('problem' in source || source.root === undefined) return [];
  const search: Search = { yaml: source.yaml, start: yamlStart, line, text: value, found: [] };
  look(search, source.root);
  return search.found;
}

function look(search: Search, token: CST.Token): void {
  if (!('items' in token)) return;
  const holder = isMapToken(token) ? 'key' : 'list';
  const place = token.type === 'flow' ? 'flow' : 'block';
  for (const { value, key } of token.items) {
    // In a flow list `[a: b]` an item may be a pair: its value is no item.
    if (!value || (holder === 'list' && key)) continue;
    if (!isScalarToken(value)) look(search, value);
    else if (value.type !== 'block' && isWanted(search, value)) {
      const from = search.start + value.offset;
      search.found.push({ from, to: from + value.source.length, place, quotes: quotesOf(value.type), holder });
    }
  }
}

function isWanted({ yaml, line, text }: Search, token: CST.FlowScalar): boolean {
  // The line is counted from the beginning of the block: last.
  return decodeScalar(token) === text && lineAt(yaml, token.offset) === line;
}
