// One property changes; every other byte of the note stays. Each case shows the note before and the line that differs after.
import { expect, test } from 'vitest';
import type { PropertyChange } from '../../../src/core/text/property-change';
import { spliceFrontmatter } from '../../../src/core/text/splice-frontmatter';
import { unifiedDiff } from '../../../src/core/text/unified-diff';
import type { Value } from '../../../src/core/text/value';

const set = (path: string, value: Value, after?: string): PropertyChange => ({
  kind: 'set',
  path: path.split('.'),
  value,
  ...(after === undefined ? {} : { after }),
});
const append = (path: string, ...items: string[]): PropertyChange => ({ kind: 'append', path: path.split('.'), items });
const drop = (path: string, item: string): PropertyChange => ({ kind: 'drop', path: path.split('.'), item });
const remove = (path: string): PropertyChange => ({ kind: 'remove', path: path.split('.') });

/** The lines that differ, or the problem. */
function difference(note: string, ...changes: PropertyChange[]): string {
  const spliced = spliceFrontmatter(note, changes);
  if ('problem' in spliced) return `${spliced.problem.check}:${String(spliced.problem.line)}`;
  const lines = unifiedDiff('', note, spliced.text).split('\n');
  return lines.filter((line) => /^[-+](?!-- |\+\+ )/.test(line)).join('\n');
}

const block = (yaml: string): string => `---\n${yaml}---\ncorps\n`;

test.each<[string, string, PropertyChange, string]>([
  ['a plain scalar', 'statut: brouillon\n', set('statut', 'validé'), '-statut: brouillon\n+statut: validé'],
  ['beside a comment', 'statut:  a   # note\n', set('statut', 'b'), '-statut:  a   # note\n+statut:  b   # note'],
  ['in its own single quotes', "a: 'x' \n", set('a', "l'été"), "-a: 'x' \n+a: 'l''été' "],
  ['in its own double quotes', 'a: "x"\n', set('a', 'dit "oui"'), '-a: "x"\n+a: "dit \\"oui\\""'],
  ['quoted when it must be', 'a: x\n', set('a', 'b: c'), '-a: x\n+a: "b: c"'],
  ['quoted as the others are', "a: x\nb: 'y'\n", set('a', '# c'), "-a: x\n+a: '# c'"],
  ['a key without a value', 'a:\nb: 1\n', set('a', 'x'), '-a:\n+a: x'],
  ['a key without a value, with a comment', 'a:   # quoi\n', set('a', 'x'), '-a:   # quoi\n+a: x   # quoi'],
  ['a value taken away', 'a: x # c\n', set('a', null), '-a: x # c\n+a: # c'],
  ['a number', 'version: 1\n', set('version', 2), '-version: 1\n+version: 2'],
  ['a text that looks like a number', 'v: x\n', set('v', '1.10'), '-v: x\n+v: "1.10"'],
  ['a date stays plain', 'd: 2026-01-02\n', set('d', '2026-11-22'), '-d: 2026-01-02\n+d: 2026-11-22'],
  ['the same value: nothing', 'a: "x"\n', set('a', 'x'), ''],
  ['of two keys, the last', 'a: 1\na: 2\n', set('a', 3), '-a: 2\n+a: 3'],
  [
    'a key in the other normal form',
    'pre\u0301cision: a\n',
    set('pr\u00e9cision', 'b'),
    '-pre\u0301cision: a\n+pre\u0301cision: b',
  ],
  [
    'a nested scalar',
    'juggl:\n    nodeLabel: "A"\n',
    set('juggl.nodeLabel', 'B'),
    '-    nodeLabel: "A"\n+    nodeLabel: "B"',
  ],
  [
    'in a flow map',
    'juggl: {nodeLabel: A, nodeClass: b}\n',
    set('juggl.nodeLabel', 'C, D'),
    '-juggl: {nodeLabel: A, nodeClass: b}\n+juggl: {nodeLabel: "C, D", nodeClass: b}',
  ],
  ['a text over several lines', 'a: |\n  un\n  deux\n\nb: 1\n', set('a', 'x'), '-a: |\n-  un\n-  deux\n+a: x'],
  ['a folded plain text', 'a: un\n  deux\nb: 1\n', set('a', 'x'), '-a: un\n-  deux\n+a: x'],
  ['a new key at the end', 'a: 1\n# fin\n', set('b', 'x'), '+b: x'],
  ['a new key after another', 'a:\n  - 1 # un\nb: 2\n', set('c', 'x', 'a'), '+c: x'],
  ['a new nested key', 'juggl:\n   nodeLabel: "A"\na: 1\n', set('juggl.nodeClass', 'b'), '+   nodeClass: "b"'],
  ['a new nested key under an empty one', 'juggl: # rien\na: 1\n', set('juggl.nodeClass', 'b'), '+  nodeClass: b'],
  ['a new nested block', 'a: 1\n', set('juggl.nodeClass', 'b'), '+juggl:\n+  nodeClass: b'],
  ['a new key between braces', 'juggl: {a: 1 }\n', set('juggl.b', 'x'), '-juggl: {a: 1 }\n+juggl: {a: 1, b: x }'],
  ['a new key between empty braces', 'juggl: {}\n', set('juggl.b', 'x'), '-juggl: {}\n+juggl: {b: x}'],
  ['a whole new map', 'a: 1\n', set('e', { p: ['x'], f: [], g: null }), '+e:\n+  p:\n+    - x\n+  f: []\n+  g:'],
  ['an item', 'tags:\n- a\n-   b # c\nz: 1\n', append('tags', 'd'), '+-   d'],
  ['an item in the quotes of the others', 'p:\n  - "a"\n', append('p', 'b'), '+  - "b"'],
  ['an item between brackets', 'tags: [a, b ]\n', append('tags', 'c, d'), '-tags: [a, b ]\n+tags: [a, b, "c, d" ]'],
  ['an item after a last comma', 'tags: [a,]\n', append('tags', 'b'), '-tags: [a,]\n+tags: [a, b]'],
  ['an item between empty brackets', 'tags: []\n', append('tags', 'b', 'c'), '-tags: []\n+tags: [b, c]'],
  ['an item for a key without a value', 'e:\n    p: # c\n', append('e.p', 'b'), '+      - b'],
  ['a list from one word', 'tags: MISA # m\n', append('tags', 'b'), '-tags: MISA # m\n+tags: [MISA, b] # m'],
  ['a list that is not there', 'a: 1\n', append('e.p', 'b'), '+e:\n+  p:\n+    - b'],
  ['a list like the others', 'a: [1]\n', append('b', 'x'), '+b: [x]'],
  ['no item', 'a: 1\n', append('b'), '+b: []'],
  ['an item less', 'p:\n  - a\n  - "b" # c\n  - c\n', drop('p', 'b'), '-  - "b" # c'],
  ['an item less between brackets', 'p: [a, b, c]\n', drop('p', 'a'), '-p: [a, b, c]\n+p: [b, c]'],
  ['the last item between brackets', 'p: [a, "b"]\n', drop('p', 'b'), '-p: [a, "b"]\n+p: [a]'],
  ['an unquoted link less', 'p:\n  - [[X]]\n', drop('p', '[[X]]'), '-  - [[X]]'],
  ['a key less', 'a: 1 # un\n# deux\nb:\n  - x\n\nc: 1\n', remove('b'), '-b:\n-  - x'],
  ['a nested key less', 'j:\n  a: 1\n  b: 2\n', remove('j.a'), '-  a: 1'],
  ['a key between braces less', 'j: {a: 1, b: 2}\n', remove('j.b'), '-j: {a: 1, b: 2}\n+j: {a: 1}'],
  ['a key that is not there', 'a: 1\n', remove('x.y'), ''],
])('%s', (_, yaml, change, expected) => {
  expect(difference(block(yaml), change)).toBe(expected);
});

test('a list between brackets may run over lines, with comments', () => {
  expect(difference(block('p: [\n  a, # un\n  b # deux\n]\n'), append('p', 'c'))).toBe('-  b # deux\n+  b, c # deux');
});

test.each<[string, string, PropertyChange, string]>([
  ['broken YAML', 'a: 1\nb: [x\nc: "\n', set('a', 2), 'frontmatter-unreadable:3'],
  ['a tab for indentation', 'a:\n\tb: 1\n', set('a.b', 2), 'frontmatter-unreadable:3'],
  ['two documents', 'a: 1\n...\nb: 2\n', set('a', 2), 'frontmatter-unreadable:2'],
  ['no keys at all', '- a\n', set('a', 2), 'frontmatter-unreadable:2'],
  ['a list where a text is wanted', 'a: 1\ntags: [x]\n', set('tags', 'y'), 'property-holds-list:3'],
  ['a map where a text is wanted', 'j:\n  a: 1\n', set('j', 'y'), 'property-holds-map:2'],
  ['a text where a map is wanted', 'a: 1\nj: x\n', set('j.a', 'y'), 'property-not-a-map:3'],
  ['a sentence where a list is wanted', 'tags: a, b\n', append('tags', 'c'), 'property-holds-text:2'],
  ['an anchor', 'a: &x 1\nb: *x\n', set('a', '2'), 'property-unusual:2'],
  ['an alias', 'a: &x 1\nb: *x\n', set('b', '2'), 'property-unusual:3'],
  ['a tag', 'a: !!int 1\n', set('a', 'x'), 'property-unusual:2'],
  ['empty lines of the one above', 'a:\n  b: |+\n    x\n\nc: 1\n', set('a.d', 'y'), 'property-unusual:2'],
])('nothing is written over %s', (_, yaml, change, expected) => {
  expect(difference(block(yaml), change)).toBe(expected);
});

test('hostile blocks are refused before they are parsed', () => {
  expect(difference(block(`a: ${'['.repeat(2000)}\n`), set('b', 1))).toBe('frontmatter-too-deep:2');
  expect(difference(block(`a: ${'x'.repeat(300_000)}\n`), set('a', 1))).toBe('frontmatter-too-large:2');
});

test('a block is made when there is none, after a byte-order mark, with the note’s own line ends', () => {
  const make = (note: string) => spliceFrontmatter(note, [set('a', 'x')]);
  expect(make('')).toEqual({ text: '---\na: x\n---\n' });
  expect(make('\ufeffcorps\r\nfin')).toEqual({ text: '\ufeff---\r\na: x\r\n---\r\ncorps\r\nfin' });
  expect(make('\n---\na: 1\n---\n')).toEqual({ text: '---\na: x\n---\n\n---\na: 1\n---\n' });
  expect(make('---\n---\n')).toEqual({ text: '---\na: x\n---\n' });
  expect(make('---\n# rien\n---')).toEqual({ text: '---\n# rien\na: x\n---' });
  expect(make('---\na: 1\n')).toEqual({ problem: { check: 'frontmatter-unclosed', line: 1, values: {} } });
});

test('CRLF, byte-order mark, trailing spaces and a missing final newline survive', () => {
  const note = '\ufeff---  \r\n# c\r\ntitle:\t"A"  \r\n\r\ntags: \r\n  - x\t\r\n---\r\ncorps  \r\n\tfin';
  expect(spliceFrontmatter(note, [set('title', 'B'), append('tags', 'deux')])).toEqual({
    text: note.replace('"A"', '"B"').replace('  - x\t\r\n', '  - x\t\r\n  - deux\r\n'),
  });
});
