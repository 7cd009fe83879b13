// Reads a YAML block into the parser's source tokens, for edits at their places.
import type * as CST from './yaml-token';
import { DEEPEST, FIRST_LINE, type FrontmatterProblem } from './frontmatter';
import { findLineStarts, lineIndexAt } from './line-starts';
import { parseTokens } from './parse-tokens';

export type MapToken = CST.BlockMap | CST.FlowCollection;
export type ListToken = CST.BlockSequence | CST.FlowCollection;

/** One key with its value, or one item of a list. */
export type SourceItem = CST.CollectionItem;

export interface YamlSource {
  readonly yaml: string;
  /** Absent when the block holds nothing but comments and blank lines. */
  readonly root?: MapToken;
}

/** The block could not be read, or the change does not fit what is there. Nothing is written then. */
export interface SpliceRefusal {
  readonly problem: FrontmatterProblem;
}

export function refusal(check: string, line: number, values: FrontmatterProblem['values'] = {}): SpliceRefusal {
  return { problem: { check, line, values } };
}

/** The text must have been read before, and found free of errors: the tokens alone do not tell them. */
export function readSource(yaml: string): YamlSource | SpliceRefusal {
  const tokens = parseTokens(yaml);
  if (tokens === undefined) return refusal('frontmatter-too-deep', FIRST_LINE, { limit: DEEPEST });
  const root = tokens.find((token) => token.type === 'document')?.value;
  if (root === undefined) return { yaml };
  return isMapToken(root) ? { yaml, root } : refusal('frontmatter-unreadable', FIRST_LINE, { reason: 'no-keys' });
}

export function isMapToken(token: CST.Token | null | undefined): token is MapToken {
  return token?.type === 'map' || (token?.type === 'flow' && token.start.source === '{');
}

export function isListToken(token: CST.Token | null | undefined): token is ListToken {
  return token?.type === 'list' || (token?.type === 'flow' && token.start.source === '[');
}

/** The line of the note, from 1, that an offset in the block stands on. */
export function lineAt(yaml: string, offset: number): number {
  return FIRST_LINE + lineIndexAt(findLineStarts(yaml), offset);
}
