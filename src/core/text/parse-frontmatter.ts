// Reads any YAML block, keeping the line of every value and every key as a plain key.
import { composeYaml } from './compose-yaml';
import { emptyMap, FIRST_LINE, noProperties } from './frontmatter';
import type { Lines, LinesOfMap, ReadProperties, RepeatedEntry } from './frontmatter';
import { keyText } from './key-text';
import { findLineStarts, lineIndexAt } from './line-starts';
import type { Properties, Value } from './value';
import type { YamlMap, YamlNode } from './yaml-node';

export type ParsedBlock = ReadProperties | { readonly unreadable: string; readonly line: number };

/** What aliases may add to a block, in values, before it counts as a bomb. */
const MOST_ALIASED = 10_000;

/**
 * Reads a block, or says why it cannot be read and on which line of the note: a reason of the composer's, `no-keys` (text that is no list of
 * properties), `several` (a `...` ends the block), `too-deep`, `aliases` (a bomb) or `bad-alias` (an alias to nothing). Never throws.
 */
export function parseFrontmatter(yaml: string): ParsedBlock {
  const composed = composeYaml(yaml);
  if (composed === undefined) return { unreadable: 'too-deep', line: FIRST_LINE };
  const { root, errors, second } = composed;
  if (second !== undefined) return { unreadable: 'several', line: FIRST_LINE };
  const converter = new Converter(yaml);
  const [error] = errors;
  if (error !== undefined) return { unreadable: error.reason, line: converter.lineAt(error.offset) };
  if (root.kind === 'scalar' && root.value === null) return noProperties();
  if (root.kind !== 'map') return { unreadable: 'no-keys', line: converter.lineAt(root.from) };
  const { value, lines } = converter.map(root, []);
  if (converter.aliased > MOST_ALIASED) return { unreadable: 'aliases', line: FIRST_LINE };
  if (converter.lost !== undefined) return { unreadable: 'bad-alias', line: converter.lost };
  return { properties: value, lines, repeated: converter.repeated };
}

export function isReadable(yaml: string): boolean {
  return !('unreadable' in parseFrontmatter(yaml));
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
  readonly repeated: RepeatedEntry[] = [];
  aliased = 0;
  /** Line of an alias to nothing: `*important*` in a text is one. */
  lost: number | undefined;
  readonly #anchored = new Map<string, Placed>();
  readonly #lineStarts: readonly number[];

  readonly #yaml: string;

  constructor(yaml: string) {
    this.#yaml = yaml;
    this.#lineStarts = findLineStarts(yaml);
  }

  lineAt(offset: number): number {
    return FIRST_LINE + lineIndexAt(this.#lineStarts, offset);
  }

  /** `path`: the keys that lead to it. */
  map(node: YamlMap, path: readonly string[]): PlacedMap {
    const value = emptyMap<Value>();
    const keys = emptyMap<Lines>();
    let size = 1;
    for (const pair of node.pairs) {
      const key = this.#key(pair.key);
      const inner = [...path, key];
      const line = this.lineAt(pair.key.from);
      const placed = pair.value ? this.#node(pair.value, inner) : { value: null, lines: line, size: 1 };
      const first = keys[key];
      if (first !== undefined) this.repeated.push({ path: inner, value: value[key] ?? null, lines: first, line });
      value[key] = placed.value;
      keys[key] = placed.lines;
      size += placed.size;
    }
    const lines = { line: this.lineAt(node.from), keys };
    return this.#remember(node, { value, lines, size });
  }

  #node(node: YamlNode, path: readonly string[]): Placed {
    // Within itself, what has a name is nothing yet.
    if (node.anchor !== undefined && !this.#anchored.has(node.anchor))
      this.#remember(node, { value: null, lines: FIRST_LINE, size: 1 });
    if (node.kind === 'map') return this.map(node, path);
    const lines = this.lineAt(node.from);
    if (node.kind === 'scalar') return this.#remember(node, { value: node.value, lines, size: 1 });
    if (node.kind === 'alias') {
      // What an alias stands for is said again, where the alias is.
      const { value, size } = this.#anchored.get(node.name) ?? { value: (this.lost = lines), size: 1 };
      this.aliased += size;
      return { value, size, lines };
    }
    const placed = node.items.map((item) => this.#node(item, path));
    return this.#remember(node, {
      value: placed.map((item) => item.value),
      lines: { line: lines, items: placed.map((item) => item.lines) },
      size: placed.reduce((sum, item) => sum + item.size, 1),
    });
  }

  #remember<T extends Placed>({ anchor }: YamlNode, placed: T): T {
    if (anchor !== undefined) this.#anchored.set(anchor, placed);
    return placed;
  }

  /** A key as text; one that is a list or a map keeps its source. `{{Date}}` left by a template is `{ Date }`, as Obsidian has it. */
  #key(key: YamlNode): string {
    if (key.kind !== 'scalar' || key.anchor !== undefined) this.#node(key, []);
    if (key.kind === 'scalar') return keyText(key.value);
    const source = this.#yaml.slice(key.from, key.to);
    return key.kind === 'map' ? source.replace(/^\{ *([^{}]*[^{} ]) *\}$/u, '{ $1 }') : source;
  }
}
