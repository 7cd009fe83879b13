// Reads YAML with the place of every value; bounded in size and depth before the parser sees it.
import { composeYaml, type ComposedYaml } from '../text/compose-yaml';
import { DEEPEST } from '../text/frontmatter';
import { keyText } from '../text/key-text';
import { findLineStarts, lineIndexAt } from '../text/line-starts';
import type { UnreadableReason, YamlMap, YamlNode, YamlPair } from '../text/yaml-node';
import type { PackProblem, PackTrouble, Place } from './pack-problem';

/** In UTF-16 code units: four times the largest method we know. */
export const largestPack = 1_000_000;

/** Where a value is written; `key` is the place of the key that names it, when it has one. */
export type Locate = (path: readonly PropertyKey[], part?: 'value' | 'key') => Place;

export interface YamlSource {
  readonly text: string;
  readonly file: string;
  /** Line of the text's first line in the file, from 1. */
  readonly firstLine: number;
}

export type YamlReading =
  | { readonly kind: 'value'; readonly value: unknown; readonly locate: Locate }
  | { readonly kind: 'problems'; readonly problems: readonly PackProblem[] };

/** Never throws: whatever cannot be read is a problem with a place. */
export function readYaml({ text, file, firstLine }: YamlSource): YamlReading {
  const refuse = (trouble: PackTrouble): YamlReading => ({
    kind: 'problems',
    problems: [{ ...trouble, file, line: firstLine, column: 1 }],
  });
  if (text.length > largestPack)
    return refuse({ problem: 'too-large', values: { size: text.length, limit: largestPack } });
  const composed = composeYaml(text);
  if (composed === undefined) return refuse({ problem: 'too-deep', values: { limit: DEEPEST } });
  const starts = findLineStarts(text);
  const placeAt = (offset: number): Place => {
    const index = lineIndexAt(starts, offset);
    return { line: index + firstLine, column: offset - (starts[index] ?? 0) + 1 };
  };
  const problems = [...unreadable(composed), ...unwelcome(composed.root)].map(({ offset, trouble }): PackProblem => ({
    ...trouble,
    file,
    ...placeAt(offset),
  }));
  if (problems.length > 0) return { kind: 'problems', problems };
  const { root } = composed;
  return { kind: 'value', value: plainValue(root), locate: (path, part) => placeAt(findOffset(root, path, part)) };
}

interface Spotted {
  readonly offset: number;
  readonly trouble: PackTrouble;
}

function unreadable({ errors, second }: ComposedYaml): Spotted[] {
  const spotted = errors.map(({ reason, offset }) => notYaml(offset, reason));
  return second === undefined ? spotted : [...spotted, notYaml(second, 'several')];
}

function notYaml(offset: number, reason: UnreadableReason): Spotted {
  return { offset, trouble: { problem: 'not-yaml', values: { reason } } };
}

/** Aliases (they multiply what a few bytes hold), keys that are lists or maps, and keys written twice. */
function unwelcome(node: YamlNode | undefined): Spotted[] {
  if (node?.kind === 'alias')
    return [{ offset: node.from, trouble: { problem: 'alias', values: { name: node.name } } }];
  if (node?.kind === 'list') return node.items.flatMap(unwelcome);
  if (node?.kind !== 'map') return [];
  return [...unwelcomeKeys(node), ...node.pairs.flatMap(({ key, value }) => [...unwelcome(key), ...unwelcome(value)])];
}

function unwelcomeKeys(map: YamlMap): Spotted[] {
  const seen = new Set<string>();
  return map.pairs.flatMap(({ key }): Spotted[] => {
    if (key.kind === 'map' || key.kind === 'list') return [notYaml(key.from, 'key-no-text')];
    if (key.kind === 'alias') return [];
    const name = String(key.value);
    if (seen.has(name)) return [{ offset: key.from, trouble: { problem: 'duplicate-key', values: { key: name } } }];
    seen.add(name);
    return [];
  });
}

/** What a node without aliases says, as JSON would. */
function plainValue(node: YamlNode | undefined): unknown {
  if (node?.kind === 'scalar') return node.value;
  if (node?.kind === 'list') return node.items.map(plainValue);
  if (node?.kind !== 'map') return null;
  return Object.fromEntries(
    node.pairs.map(({ key, value }) => [key.kind === 'scalar' ? keyText(key.value) : '', plainValue(value)]),
  );
}

/** The offset of the value at a path, or of the last node on the way to it. */
function findOffset(root: YamlNode, path: readonly PropertyKey[], part: 'value' | 'key' = 'value'): number {
  let node = root;
  for (const [depth, step] of path.entries()) {
    const pair = node.kind === 'map' ? pairOf(node, String(step)) : undefined;
    const next = node.kind === 'list' ? node.items[Number(step)] : pair?.value;
    if (pair !== undefined && (next === undefined || (part === 'key' && depth === path.length - 1)))
      return pair.key.from;
    if (next === undefined) break;
    node = next;
  }
  return node.from;
}

function pairOf(map: YamlMap, name: string): YamlPair | undefined {
  return map.pairs.find(({ key }) => key.kind === 'scalar' && String(key.value) === name);
}
