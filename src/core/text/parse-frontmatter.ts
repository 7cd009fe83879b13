// Reads any YAML block with the full parser, keeping the line of every value and every key as a plain key.
import { Composer, isAlias, isMap, isNode, isScalar, isSeq, Parser, type CST, type Pair, type YAMLMap } from 'yaml';
import type { FrontmatterProblem, Lines, LinesOfMap, RepeatedEntry } from './frontmatter';
import { duplicateKey, emptyMap, lineOf } from './frontmatter';
import { keyText } from './key-text';
import type { Properties, Value } from './value';

export type ParsedBlock =
  | {
      readonly properties: Properties;
      readonly lines: LinesOfMap;
      readonly duplicates: readonly FrontmatterProblem[];
      readonly repeated: readonly RepeatedEntry[];
    }
  | { readonly unreadable: string; readonly line: number };

/** What aliases may add to a block, in values, before it counts as a bomb. */
const MOST_ALIASED = 10_000;

/**
 * Reads the lexemes of a block, or says why they cannot be read and on which line: `yaml`'s own error code in kebab-case, `no-keys`
 * (text that is no list of properties), `several` (a `...` ends the block) or `aliases` (a bomb). Never throws.
 */
export function parseFrontmatter(yaml: string, lexemes: readonly string[], firstLine: number): ParsedBlock {
  const composer = new Composer({
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    resolveKnownTags: false,
  });
  const [document, second] = composer.compose(parseLexemes(lexemes), true, yaml.length);
  const converter = new Converter(yaml, firstLine);
  if (document === undefined || second !== undefined) return { unreadable: 'several', line: firstLine };
  const error = document.errors[0];
  if (error !== undefined) {
    return { unreadable: error.code.toLowerCase().replaceAll('_', '-'), line: converter.lineAt(error.pos[0]) };
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return emptyBlock(firstLine);
  if (!isMap(contents)) return { unreadable: 'no-keys', line: converter.lineAt(contents.range[0]) };
  const map = converter.map(contents);
  if (converter.aliased > MOST_ALIASED) return { unreadable: 'aliases', line: firstLine };
  const { duplicates, repeated } = converter;
  return { properties: map.value, lines: map.lines, duplicates, repeated };
}

function* parseLexemes(lexemes: readonly string[]): Generator<CST.Token, void> {
  const parser = new Parser();
  for (const lexeme of lexemes) yield* parser.next(lexeme);
  yield* parser.end();
}

function emptyBlock(line: number): ParsedBlock {
  return { properties: emptyMap<Value>(), lines: { line, keys: emptyMap() }, duplicates: [], repeated: [] };
}

interface Placed {
  readonly value: Value;
  readonly lines: Lines;
  /** How many values it holds once every alias is followed. */
  readonly size: number;
}

interface PlacedMap extends Placed {
  readonly value: Properties;
  readonly lines: LinesOfMap;
}

/** Turns the parser's nodes into plain values. Aliases share the value they stand for; `aliased` counts what that would come to. */
class Converter {
  readonly duplicates: FrontmatterProblem[] = [];
  readonly repeated: RepeatedEntry[] = [];
  private readonly path: string[] = [];
  aliased = 0;
  private readonly anchored = new Map<string, Placed>();
  private readonly lineStarts: number[] = [0];

  constructor(
    private readonly yaml: string,
    private readonly firstLine: number,
  ) {
    for (let at = yaml.indexOf('\n'); at >= 0; at = yaml.indexOf('\n', at + 1)) this.lineStarts.push(at + 1);
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.firstLine + low - 1;
  }

  map(node: YAMLMap): PlacedMap {
    const value = emptyMap<Value>();
    const keys = emptyMap<Lines>();
    let size = 1;
    for (const pair of node.items) {
      const key = this.key(pair);
      const line = this.lineOfNode(pair.key, node);
      this.path.push(key);
      const placed = this.node(pair.value, line);
      const first = keys[key];
      if (first !== undefined) {
        this.duplicates.push(duplicateKey(key, line, lineOf(first)));
        this.repeated.push({ path: [...this.path], value: value[key] ?? null, lines: first });
      }
      this.path.pop();
      value[key] = placed.value;
      keys[key] = placed.lines;
      size += placed.size;
    }
    const lines = { line: this.lineOfNode(node, node), keys };
    return this.remember(node.anchor, { value, lines, size });
  }

  private node(node: unknown, line: number): Placed {
    if (isScalar(node)) {
      const lines = this.lineOfNode(node, undefined, line);
      return this.remember(node.anchor, { value: plain(node.value), lines, size: 1 });
    }
    if (isMap(node)) return this.map(node);
    if (isAlias(node)) {
      const target = this.anchored.get(node.source) ?? { value: null, lines: line, size: 1 };
      this.aliased += target.size;
      // What an alias stands for is said again, where the alias is.
      return { ...target, lines: this.lineOfNode(node, undefined, line) };
    }
    if (!isSeq(node)) return { value: null, lines: line, size: 1 };
    const placed = node.items.map((item) => this.node(item, line));
    return this.remember(node.anchor, {
      value: placed.map((item) => item.value),
      lines: { line: this.lineOfNode(node, undefined, line), items: placed.map((item) => item.lines) },
      size: placed.reduce((sum, item) => sum + item.size, 1),
    });
  }

  private remember<T extends Placed>(anchor: string | undefined, placed: T): T {
    if (anchor !== undefined) this.anchored.set(anchor, placed);
    return placed;
  }

  /** A key as text; one that is a list or a map keeps its source. `{{Date}}` left by a template is `{ Date }`, as Obsidian has it. */
  private key(pair: Pair): string {
    const { key } = pair;
    if (isScalar(key)) return keyText(key.value);
    if (!isNode(key) || !key.range) return '';
    const source = this.yaml.slice(key.range[0], key.range[1]);
    return isMap(key) ? source.replace(/^\{ *([^{}]*[^{} ]) *\}$/u, '{ $1 }') : source;
  }

  private lineOfNode(node: unknown, parent: YAMLMap | undefined, otherwise = this.firstLine): number {
    const range = (isNode(node) ? node.range : undefined) ?? parent?.range;
    return range ? this.lineAt(range[0]) : otherwise;
  }
}

function plain(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return value;
  return null;
}
