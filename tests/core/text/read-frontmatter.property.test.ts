// Values are those that `yaml` reads, and nothing may throw, whatever the block holds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { findFrontmatter } from '../../../src/core/text/find-frontmatter';
import { parseFrontmatter } from '../../../src/core/text/parse-frontmatter';
import { readPlainBlock } from '../../../src/core/text/read-plain-block';
import { readFrontmatter } from '../../../src/core/text/read-frontmatter';

const scalars = [
  ...[
    'texte',
    "l'ENA",
    'a: b',
    'a:b',
    'but:Décrire le plan',
    '# x',
    'x # y',
    'x #y',
    'x#y',
    '""',
    "''",
    '"a"',
    "'l''été'",
    '"a\\n"',
    '"a" b',
    '-',
    '- x',
    '-5',
    '+3',
  ],
  ...[
    '12',
    '012',
    '1.50',
    '.5',
    '1e3',
    '0x1F',
    '0o17',
    '.inf',
    '.NaN',
    '-.inf',
    '~',
    'null',
    'True',
    'yes',
    '2024-01-02',
    '12:30',
    'é\u00a0',
    '\u00a0x',
    '<<',
    '*a',
    '&a x',
  ],
  ...[
    '[[X]]',
    '"[[X]]"',
    '[[a, b]]',
    '[a, "b, c", \'d\']',
    '[]',
    '[a, ]',
    '[,]',
    '[a: b]',
    '{a: b}',
    '{{Date}}',
    '[#a]',
    '[a #b]',
    '[a]: b',
    '[a] # c',
    '[-1, - 2]',
    '|',
    '>',
    '@x',
    '%x',
    '`x`',
    '? x',
    ': x',
  ],
  ...[
    '',
    ' ',
    '"',
    "'",
    '[',
    ']',
    '!',
    '...',
    '---',
    '--- x',
    '__proto__',
    'a\tb',
    'x\r',
    '"[[A]] et [[B]]"',
    "''''",
    '[ [ a ] , [b] ]',
    '-x',
    '?x',
    ':x',
    'a :',
    'a,b',
    'a]',
    '}',
    '\ufeff',
    'a\u2028b',
    '[a, b\u2029]',
  ],
];
const keys = [
  'a',
  'titre',
  'ÉD liés',
  '__proto__',
  'constructor',
  'a b',
  '-',
  '- a',
  '- - a',
  '? a',
  '"q"',
  '12',
  'true',
  '~',
  'but:x y',
  '#k',
  '[k]',
  'k ',
  '...',
  '---',
  '<<',
  'é',
  'x#',
  '-k',
  'a #b',
];

const line = fc
  .tuple(
    fc.nat(4),
    fc.constantFrom(...keys),
    fc.constantFrom(': ', ':', ' : ', '', ': # c'),
    fc.constantFrom(...scalars),
  )
  .map(([indent, key, colon, scalar]) => ' '.repeat(indent) + key + colon + scalar);
const item = fc
  .tuple(fc.nat(4), fc.constantFrom('- ', '-', '-  ', ''), fc.constantFrom(...scalars))
  .map(([indent, dash, scalar]) => ' '.repeat(indent) + dash + scalar);
const plainLine = fc
  .tuple(
    fc.constantFrom('', '  ', '    '),
    fc.constantFrom('a: ', 'b: ', 'c:', '- ', '- a: ', '-'),
    fc.constantFrom('x', '[[X]]', '"y"', '1', '', '# c'),
  )
  .map((parts) => parts.join(''));
const block = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: plainLine }, line, item, fc.constantFrom('', '  ', '# note')), {
      maxLength: 9,
    }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([lines, end]) => lines.map((each) => each + end).join(''));

/** Undefined where it cannot be read, or not as we do: aliases to nothing, and keys that are lists or maps, whose source is kept. */
function parsed(yaml: string): unknown {
  const document = parseDocument(yaml, { uniqueKeys: false, prettyErrors: false });
  let same = document.errors.length === 0;
  visit(document, {
    Alias: () => void (same = false),
    Pair: (_, { key }) => void (same &&= isScalar(key)),
  });
  return same ? (document.toJS() ?? {}) : undefined;
}

/** Own keys on ordinary prototypes, so that two readings compare by what they hold. */
function entriesOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(entriesOf);
  return value !== null && typeof value === 'object'
    ? { map: Object.entries(value).map(([key, each]) => [key, entriesOf(each)]) }
    : value;
}

it('reads the values that `yaml` reads', () => {
  let read = 0;
  fc.assert(
    fc.property(block, (yaml) => {
      const ours = parseFrontmatter(yaml);
      const theirs = parsed(yaml);
      if ('unreadable' in ours || theirs === undefined) return;
      read += 1;
      expect(entriesOf(ours.properties)).toEqual(entriesOf(theirs));
    }),
    { numRuns: 5_000 },
  );
  expect(read).toBeGreaterThan(500);
});

it('reads plain blocks as the parser does, with their lines', () => {
  let read = 0;
  fc.assert(
    fc.property(block, (yaml) => {
      const plain = readPlainBlock(yaml);
      if (plain === undefined) return;
      read += 1;
      expect(entriesOf(plain)).toEqual(entriesOf(parseFrontmatter(yaml)));
    }),
    { numRuns: 20_000 },
  );
  expect(read).toBeGreaterThan(500);
});

describe('frontmatter', () => {
  it('never throws and always says why it read nothing', () => {
    const any = fc.oneof(
      block,
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'[]{}:-"\'&*!|> \n#a\ud800') }),
    );
    fc.assert(
      fc.property(any, (yaml) => {
        const text = `---\n${yaml}\n---\nbody`;
        const read = readFrontmatter(text, findFrontmatter(text));
        expect(Object.keys(read.lines.keys)).toEqual(Object.keys(read.properties));
      }),
      { numRuns: 10_000 },
    );
  });
});
