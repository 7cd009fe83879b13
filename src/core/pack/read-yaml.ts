// Reads YAML with the place of every value; bounded in size and depth before the parser sees it.
import { composeYaml } from '../text/compose-yaml';
import { DEEPEST } from '../text/frontmatter';
import { keyText } from '../text/key-text';
import { findLineStarts, lineIndexAt } from '../text/line-starts';
import type { UnreadableReason, YamlMap, YamlNode, YamlPair } from '../text/yaml-node';
import type { PackTrouble, Place, PlacedTrouble } from './pack-problem';

/** In UTF-16 code units: four times the largest method we know. */
export const largestPack = 1_000_000;

/** Where a value is written; `key` is the place of the key that names it, when it has one. */
export type Locate = (path: readonly PropertyKey[], part?: 'value' | 'key') => Place;

export type YamlReading =
  { readonly value: unknown; readonly locate: Locate } | { readonly troubles: readonly PlacedTrouble[] };

/** Never throws: whatever cannot be read is a trouble with a place. `firstLine`: of the text in its file, from 1. */
export function readYaml(text: string, firstLine: number): YamlReading {
  const refuse = (trouble: PackTrouble): YamlReading => ({ troubles: [{ ...trouble, line: firstLine, column: 1 }] });
  if (text.length > largestPack)
    return refuse({ problem: 'too-large', values: { size: text.length, limit: largestPack } });
  const composed = composeYaml(text);
  if (composed === undefined) return refuse({ problem: 'too-deep', values: { limit: DEEPEST } });
  const { root, errors, second } = composed;
  const starts = findLineStarts(text);
  const placeAt = (offset: number): Place => {
    const index = lineIndexAt(starts, offset);
    return { line: index + firstLine, column: offset - (starts[index] ?? 0) + 1 };
  };
  const spotted = [
    ...errors.map(({ reason, offset }) => notYaml(offset, reason)),
    ...(second === undefined ? [] : [notYaml(second, 'several')]),
    ...unwelcome(root),
  ];
  if (spotted.length > 0)
    return { troubles: spotted.map(({ offset, ...trouble }) => ({ ...trouble, ...placeAt(offset) })) };
  return { value: plainValue(root), locate: (path, part) => placeAt(findOffset(root, path, part)) };
}

type Spotted = PackTrouble & { readonly offset: number };

function notYaml(offset: number, reason: UnreadableReason): Spotted {
  return { offset, problem: 'not-yaml', values: { reason } };
}

/** Aliases (they multiply what a few bytes hold), keys that are lists or maps, and keys written twice. */
function unwelcome(node: YamlNode | undefined): Spotted[] {
  if (node?.kind === 'alias') return [{ offset: node.from, problem: 'alias', values: { name: node.name } }];
  if (node?.kind === 'list') return node.items.flatMap(unwelcome);
  if (node?.kind !== 'map') return [];
  const seen = new Set<string>();
  return node.pairs.flatMap(({ key, value }) => [...unwelcomeKey(key, seen), ...unwelcome(key), ...unwelcome(value)]);
}

function unwelcomeKey(key: YamlNode, seen: Set<string>): Spotted[] {
  if (key.kind === 'alias') return [];
  if (key.kind !== 'scalar') return [notYaml(key.from, 'key-no-text')];
  const name = String(key.value);
  if (seen.has(name)) return [{ offset: key.from, problem: 'duplicate-key', values: { key: name } }];
  seen.add(name);
  return [];
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
