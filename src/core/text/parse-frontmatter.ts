// Reads any YAML block with the full parser, keeping the line of every value and every key as a plain key.
import { composeYaml } from './compose-yaml';
import type { FrontmatterProblem, Lines, LinesOfMap, RepeatedEntry } from './frontmatter';
import { duplicateKey, emptyMap, lineOf } from './frontmatter';
import { keyText } from './key-text';
import { findLineStarts, lineIndexAt } from './line-starts';
import type { Properties, Value } from './value';
import type { YamlMap, YamlNode } from './yaml-node';

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
 * Reads a block, or says why it cannot be read and on which line: a reason of the composer's, `no-keys` (text that is no list of
 * properties), `several` (a `...` ends the block), `too-deep` or `aliases` (a bomb). Never throws.
 */
export function parseFrontmatter(yaml: string, firstLine: number): ParsedBlock {
  const composed = composeYaml(yaml);
  if (composed === undefined) return { unreadable: 'too-deep', line: firstLine };
  const { root, errors, second } = composed;
  if (second !== undefined) return { unreadable: 'several', line: firstLine };
  const converter = new Converter(yaml, firstLine);
  const [error] = errors;
  if (error !== undefined) return { unreadable: error.reason, line: converter.lineAt(error.offset) };
  if (root.kind === 'scalar' && root.value === null) return emptyBlock(firstLine);
  if (root.kind !== 'map') return { unreadable: 'no-keys', line: converter.lineAt(root.from) };
  const map = converter.map(root);
  if (converter.aliased > MOST_ALIASED) return { unreadable: 'aliases', line: firstLine };
  const { duplicates, repeated } = converter;
  return { properties: map.value, lines: map.lines, duplicates, repeated };
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

/** Turns nodes into plain values. Aliases share the value they stand for; `aliased` counts what that would come to. */
class Converter {
  readonly duplicates: FrontmatterProblem[] = [];
  readonly repeated: RepeatedEntry[] = [];
  readonly #path: string[] = [];
  aliased = 0;
  readonly #anchored = new Map<string, Placed>();
  readonly #lineStarts: readonly number[];

  readonly #yaml: string;
  readonly #firstLine: number;

  constructor(yaml: string, firstLine: number) {
    this.#yaml = yaml;
    this.#firstLine = firstLine;
    this.#lineStarts = findLineStarts(yaml);
  }

  lineAt(offset: number): number {
    return this.#firstLine + lineIndexAt(this.#lineStarts, offset);
  }

  map(node: YamlMap): PlacedMap {
    const value = emptyMap<Value>();
    const keys = emptyMap<Lines>();
    let size = 1;
    for (const pair of node.pairs) {
      const key = this.#key(pair.key);
      const line = this.lineAt(pair.key.from);
      this.#path.push(key);
      const placed = pair.value ? this.#node(pair.value) : { value: null, lines: line, size: 1 };
      const first = keys[key];
      if (first !== undefined) {
        this.duplicates.push(duplicateKey(key, line, lineOf(first)));
        this.repeated.push({ path: [...this.#path], value: value[key] ?? null, lines: first });
      }
      this.#path.pop();
      value[key] = placed.value;
      keys[key] = placed.lines;
      size += placed.size;
    }
    const lines = { line: this.lineAt(node.from), keys };
    return this.#remember(node.anchor, { value, lines, size });
  }

  #node(node: YamlNode): Placed {
    if (node.kind === 'map') return this.map(node);
    const line = this.lineAt(node.from);
    if (node.kind === 'scalar') return this.#remember(node.anchor, { value: node.value, lines: line, size: 1 });
    if (node.kind === 'alias') {
      const target = this.#anchored.get(node.name);
      this.aliased += target?.size ?? 1;
      // What an alias stands for is said again, where the alias is.
      return { value: target?.value ?? null, size: target?.size ?? 1, lines: line };
    }
    const placed = node.items.map((item) => this.#node(item));
    return this.#remember(node.anchor, {
      value: placed.map((item) => item.value),
      lines: { line, items: placed.map((item) => item.lines) },
      size: placed.reduce((sum, item) => sum + item.size, 1),
    });
  }

  #remember<T extends Placed>(anchor: string | undefined, placed: T): T {
    if (anchor !== undefined) this.#anchored.set(anchor, placed);
    return placed;
  }

  /** A key as text; one that is a list or a map keeps its source. `{{Date}}` left by a template is `{ Date }`, as Obsidian has it. */
  #key(key: YamlNode): string {
    if (key.kind === 'scalar') return keyText(key.value);
    const source = this.#yaml.slice(key.from, key.to);
    return key.kind === 'map' ? source.replace(/^\{ *([^{}]*[^{} ]) *\}$/u, '{ $1 }') : source;
  }
}
