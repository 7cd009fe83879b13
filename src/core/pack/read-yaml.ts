// Reads YAML with the place of every value; bounded in size and depth before the parser sees it.
import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, Parser, type Document, type YAMLMap } from 'yaml';
import { keyText } from '../text/key-text';
import { measureNesting } from '../text/nesting';
import type { PackProblem, PackTrouble, Place } from './pack-problem';

/** In UTF-16 code units: four times the largest method we know. */
export const largestPack = 1_000_000;
export const deepestPack = 64;

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

/** Never throws: whatever the parser cannot take is a problem with a place. */
export function readYaml(source: YamlSource): YamlReading {
  const { text, file, firstLine } = source;
  const refuse = (trouble: PackTrouble): YamlReading => ({
    kind: 'problems',
    problems: [{ ...trouble, file, line: firstLine, column: 1 }],
  });
  if (text.length > largestPack)
    return refuse({ problem: 'too-large', values: { size: text.length, limit: largestPack } });
  if (measureNesting(text) > deepestPack) return refuse({ problem: 'too-deep', values: { limit: deepestPack } });
  try {
    return readDocument(source);
  } catch (error) {
    const detail = error instanceof Error ? firstLineOf(error.message) : '';
    return refuse({ problem: 'not-yaml', values: { detail } });
  }
}

function readDocument({ text, file, firstLine }: YamlSource): YamlReading {
  const lines = new LineCounter();
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, resolveKnownTags: false });
  const tokens = new Parser(lines.addNewLine).parse(text);
  const [document, second] = composer.compose(tokens, true, text.length);
  if (document === undefined) throw new Error('Nothing to read');
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const problems = [...unreadable(document), ...several(second), ...unwelcome(document.contents)].map(
    ({ offset, trouble }): PackProblem => ({
      ...trouble,
      file,
      ...placeAt(offset),
    }),
  );
  if (problems.length > 0) return { kind: 'problems', problems };
  const value = plainValue(document.contents);
  return { kind: 'value', value, locate: (path, part) => placeAt(findOffset(document.contents, path, part)) };
}

interface Spotted {
  readonly offset: number;
  readonly trouble: PackTrouble;
}

function unreadable(document: Document.Parsed): Spotted[] {
  return document.errors.map(({ message, pos }) => ({
    offset: pos[0],
    trouble: { problem: 'not-yaml', values: { detail: firstLineOf(message) } },
  }));
}

function several(second: Document.Parsed | undefined): Spotted[] {
  return second === undefined
    ? []
    : [
        {
          offset: second.range[0],
          trouble: { problem: 'not-yaml', values: { detail: 'Source contains multiple documents' } },
        },
      ];
}

/** Aliases (they multiply what a few bytes hold), keys that are lists or maps, and keys written twice (the parser looks for them in quadratic time). */
function unwelcome(node: unknown): Spotted[] {
  if (isAlias(node)) return [{ offset: offsetOf(node), trouble: { problem: 'alias', values: { name: node.source } } }];
  if (isSeq(node)) return node.items.flatMap(unwelcome);
  return isMap(node)
    ? [...unwelcomeKeys(node), ...node.items.flatMap(({ key, value }) => [...unwelcome(key), ...unwelcome(value)])]
    : [];
}

function unwelcomeKeys(map: YAMLMap): Spotted[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }): Spotted[] => {
    if (isMap(key) || isSeq(key))
      return [
        { offset: offsetOf(key), trouble: { problem: 'not-yaml', values: { detail: 'A key must be plain text' } } },
      ];
    const name = isScalar(key) ? String(key.value) : undefined;
    if (name === undefined || !seen.has(name)) {
      if (name !== undefined) seen.add(name);
      return [];
    }
    return [{ offset: offsetOf(key), trouble: { problem: 'duplicate-key', values: { key: name } } }];
  });
}

/** What a node without aliases says, as JSON would. */
function plainValue(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plainValue);
  if (!isMap(node)) return null;
  return Object.fromEntries(
    node.items.map(({ key, value }) => [isScalar(key) ? keyText(key.value) : '', plainValue(value)]),
  );
}

/** The offset of the value at a path, or of the last node on the way to it. */
function findOffset(root: unknown, path: readonly PropertyKey[], part: 'value' | 'key' = 'value'): number {
  let node = root;
  let offset = offsetOf(root);
  for (const [depth, step] of path.entries()) {
    const pair = isMap(node) ? pairOf(node, String(step)) : undefined;
    const next = pair?.value ?? (isSeq(node) ? node.items[Number(step)] : undefined);
    const named =
      pair !== undefined && (next === undefined || next === null || (part === 'key' && depth === path.length - 1));
    if (!named && (next === undefined || next === null)) return offset;
    offset = offsetOf(named ? pair.key : next, offset);
    node = next;
  }
  return offset;
}

function pairOf(map: YAMLMap, name: string): { readonly key: unknown; readonly value: unknown } | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
}

function offsetOf(node: unknown, otherwise = 0): number {
  return (isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)) && node.range ? node.range[0] : otherwise;
}

function firstLineOf(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}
