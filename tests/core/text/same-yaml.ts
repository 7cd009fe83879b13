// Compares what our parser and our composer make of a text with what `yaml` itself does: every token; every node, its value and its places; every error.
import { Composer, isAlias, isMap, isScalar, isSeq, Parser, type YAMLError } from 'yaml';
import { composeYaml } from '../../../src/core/text/compose-yaml';
import { parseTokens } from '../../../src/core/text/parse-tokens';
import type { YamlError, YamlNode } from '../../../src/core/text/yaml-node';

/** What is read of a text: its errors, else its nodes. `undefined` where it nests too deep for us. */
export function readOurs(text: string): unknown {
  const composed = composeYaml(text);
  if (composed === undefined) return undefined;
  const { root, errors, second } = composed;
  if (second !== undefined) return { second };
  return errors.length > 0 ? { errors: once(errors.map(ourError)) } : { node: ourNode(root) };
}

export function readTheirs(text: string): unknown {
  const composer = new Composer({
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    resolveKnownTags: false,
  });
  const [document, second] = composer.compose(new Parser().parse(text), true, text.length);
  if (second !== undefined) return { second: second.range[0] };
  // `IMPOSSIBLE` only ever follows another.
  const errors = once((document?.errors ?? []).filter(({ code }) => code !== 'IMPOSSIBLE').map(theirError));
  // A text that says nothing has no node: ours has an empty one.
  const nothing = { kind: 'scalar', range: [0, 0], anchor: undefined, value: null };
  return errors.length > 0 ? { errors } : { node: theirNode(document?.contents ?? null) ?? nothing };
}

function once(errors: readonly string[]): readonly string[] {
  return [...new Set(errors)];
}

/** Where ours says more than `yaml`'s code does, its code. */
function ourError({ reason, offset }: YamlError): string {
  return `${String(offset)} ${reason !== 'missing-end' && reason.startsWith('missing-') ? 'missing-char' : reason}`;
}

function theirError({ code, message, pos }: YAMLError): string {
  const reason = / must .*end with a [\]}]$/u.test(message)
    ? 'missing-end'
    : message.includes('more-indented leading empty lines')
      ? 'bad-indent'
      : code.toLowerCase().replaceAll('_', '-');
  return `${String(pos[0])} ${reason}`;
}

/** `-0`, `NaN` and the infinite apart. */
function valueOf(value: unknown): unknown {
  return typeof value === 'number' ? { number: Object.is(value, -0) ? '-0' : String(value) } : value;
}

/** A node that is not written may end before or behind the comment that follows it: nothing depends on it. */
function rangeOf(range: readonly number[] | null | undefined): readonly number[] {
  const [from = 0, to = 0, end = 0] = range ?? [];
  return from === to ? [from, to] : [from, to, end];
}

function ourNode(node: YamlNode | undefined): unknown {
  if (node === undefined) return null;
  const { kind, from, to, end, anchor } = node;
  const place = { kind, range: rangeOf([from, to, end]), anchor };
  if (node.kind === 'alias') return { ...place, name: node.name };
  if (node.kind === 'scalar') return { ...place, value: valueOf(node.value) };
  if (node.kind === 'list') return { ...place, items: node.items.map(ourNode) };
  return { ...place, pairs: node.pairs.map(({ key, value }) => [ourNode(key), ourNode(value)]) };
}

function theirNode(node: unknown): unknown {
  if (node === null) return null;
  if (isAlias(node)) return { kind: 'alias', range: rangeOf(node.range), anchor: undefined, name: node.source };
  if (isScalar(node))
    return { kind: 'scalar', range: rangeOf(node.range), anchor: node.anchor, value: valueOf(node.value) };
  if (isSeq(node))
    return { kind: 'list', range: rangeOf(node.range), anchor: node.anchor, items: node.items.map(theirNode) };
  if (!isMap(node)) throw new Error('A node of another kind');
  const pairs = node.items.map(({ key, value }) => [theirNode(key), theirNode(value)]);
  return { kind: 'map', range: rangeOf(node.range), anchor: node.anchor, pairs };
}

/** The tokens of a text, nested as they are. */
export function ourTokens(text: string): unknown {
  return plainTokens(parseTokens(text));
}

export function theirTokens(text: string): unknown {
  return plainTokens([...new Parser().parse(text)]);
}

/** `yaml`'s words for tokens, and ours. */
const words = new Map([
  ['byte-order-mark', 'bom'],
  ['doc-mode', 'begin'],
  ['doc-start', '---'],
  ['doc-end', '...'],
  ['directive-line', '%'],
  ['seq-item-ind', '-'],
  ['explicit-key-ind', '?'],
  ['map-value-ind', ':'],
  ['comma', ','],
  ['flow-map-start', '{'],
  ['flow-map-end', '}'],
  ['flow-seq-start', '['],
  ['flow-seq-end', ']'],
  ['flow-error-end', 'cut'],
  ['block-scalar-header', 'header'],
  ['single-quoted-scalar', 'single'],
  ['double-quoted-scalar', 'double'],
  ['block-scalar', 'block'],
  ['block-map', 'map'],
  ['block-seq', 'list'],
  ['flow-collection', 'flow'],
]);

const strays = new Set<unknown>(['alias', 'scalar', 'single', 'double', '...']);

/** In our words, without the sentences of errors; a scalar among the marks is a stray. */
function plainTokens(value: unknown, among = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => plainTokens(each, among));
  if (typeof value !== 'object' || value === null) return value;
  const marks = among === 'start' || among === 'sep' || among === 'end';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'message')
      .map(([key, each]) => {
        if (key !== 'type') return [key, plainTokens(each, key)];
        const type = words.get(String(each)) ?? each;
        return [key, marks && strays.has(type) ? 'stray' : type];
      }),
  );
}
