// Reads a YAML block into the parser's source tokens, for edits at their places; a block that cannot be parsed gives a problem instead.
import { Composer, Parser, type CST } from 'yaml';
import { DEEPEST, LONGEST, type FrontmatterProblem } from './frontmatter';
import { lexYaml } from './nesting';

export type MapToken = CST.BlockMap | CST.FlowCollection;
export type ListToken = CST.BlockSequence | CST.FlowCollection;

/** One key with its value, or one item of a list. */
export type SourceItem = CST.CollectionItem;

export interface YamlSource {
  readonly yaml: string;
  /** Line of the block's first line in the note, from 1. */
  readonly firstLine: number;
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

export function readSource(yaml: string, firstLine: number): YamlSource | SpliceRefusal {
  if (yaml.length > LONGEST) return refusal('frontmatter-too-large', firstLine, { size: yaml.length, limit: LONGEST });
  const lexemes = lexYaml(yaml, DEEPEST);
  if (lexemes === undefined) return refusal('frontmatter-too-deep', firstLine, { limit: DEEPEST });
  const parser = new Parser();
  const tokens = [...lexemes.flatMap((lexeme) => [...parser.next(lexeme)]), ...parser.end()];
  const found = findError(tokens);
  if (found !== undefined) {
    const line = lineAt({ yaml, firstLine }, found.offset);
    return refusal('frontmatter-unreadable', line, { reason: found.reason });
  }
  const root = tokens.find((token) => token.type === 'document')?.value;
  if (root === undefined) return { yaml, firstLine };
  if (isMapToken(root)) return { yaml, firstLine, root };
  const line = lineAt({ yaml, firstLine }, root.offset);
  return refusal('frontmatter-unreadable', line, { reason: 'no-keys' });
}

/** Every scalar is taken as text (`failsafe`): only places matter here, and it is the fastest reading that finds all errors. */
function findError(tokens: readonly CST.Token[]): { readonly offset: number; readonly reason: string } | undefined {
  const composer = new Composer({ uniqueKeys: false, schema: 'failsafe', logLevel: 'silent' });
  const [first, second] = composer.compose(tokens, true);
  const error = first?.errors[0];
  if (error !== undefined) return { offset: error.pos[0], reason: error.code.toLowerCase().replaceAll('_', '-') };
  return second === undefined ? undefined : { offset: second.range[0], reason: 'multiple-docs' };
}

export function isMapToken(token: CST.Token | null | undefined): token is MapToken {
  return token?.type === 'block-map' || (token?.type === 'flow-collection' && token.start.source === '{');
}

export function isListToken(token: CST.Token | null | undefined): token is ListToken {
  return token?.type === 'block-seq' || (token?.type === 'flow-collection' && token.start.source === '[');
}

/** The line of the note, from 1, that an offset in the block stands on. */
export function lineAt(source: Pick<YamlSource, 'yaml' | 'firstLine'>, offset: number): number {
  let line = source.firstLine;
  for (let at = source.yaml.indexOf('\n'); at >= 0 && at < offset; at = source.yaml.indexOf('\n', at + 1)) line++;
  return line;
}
