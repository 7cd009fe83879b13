// Where a note's properties begin and end, as Obsidian sees it.
import { describe, expect, it } from 'vitest';
import { findFrontmatter } from '../../../src/core/text/find-frontmatter';
import { readFrontmatter } from '../../../src/core/text/read-frontmatter';

function split(text: string): unknown {
  const found = findFrontmatter(text);
  if (found.kind !== 'block') return found.kind;
  const { yamlStart, yamlEnd, bodyStart, bodyLine } = found;
  return [text.slice(yamlStart, yamlEnd), text.slice(bodyStart), bodyLine];
}

describe('frontmatter block', () => {
  it.each([
    ['---\na: b\n---\nbody', ['a: b\n', 'body', 4]],
    ['\ufeff---\r\na: b\r\n---\r\nbody', ['a: b\r\n', 'body', 4]],
    ['---\na: b\n---', ['a: b\n', '', 4]],
    ['---\n---\nbody', ['', 'body', 3]],
    ['---  \na: b\n--- \n\nbody', ['a: b\n', '\nbody', 4]],
    ['---\na: "\n--- x\n---\n', ['a: "\n--- x\n', '', 5]],
    ['\n---\na: b\n---\n', 'none'],
    [' ---\na: b\n---\n', 'none'],
    ['----\na: b\n---\n', 'none'],
    ['', 'none'],
    ['---', 'unclosed'],
    ['---\na: b\n', 'unclosed'],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('properties', () => {
  const read = (text: string): ReturnType<typeof readFrontmatter> => readFrontmatter(text, findFrontmatter(text));

  it('keeps dates and codes as they are written, decodes numbers and booleans, and every key', () => {
    const { properties } = read(
      '---\ndate: 2024-01-02\nn: 12\nb: true\nversion: "1.0"\n__proto__: x\nconstructor: y\n---\n',
    );
    expect(Object.entries(properties)).toEqual([
      ...[
        ['date', '2024-01-02'],
        ['n', 12],
        ['b', true],
        ['version', '1.0'],
      ],
      ...[
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ],
    ]);
    expect(Object.getPrototypeOf(properties)).toBe(null);
  });

  it('knows the line of every value, comments, blank lines and CRLF included', () => {
    const { lines } = read('---\r\na: 1\r\n\r\n# note\r\nb:\r\n  - x\r\n  - c: "y\\n"\r\n---\r\n');
    expect(lines.keys).toEqual({ a: 2, b: { line: 6, items: [6, { line: 7, keys: { c: 7 } }] } });
  });

  it.each([
    ['---\na: "b\nc: d\n---\n', 'frontmatter-unreadable'],
    ['---\ntitle: x\n', 'frontmatter-unclosed'],
    ['---\nbut:Décrire le plan : déroulement\n---\n', 'frontmatter-glued-key'],
    ['---\na: 1\na: 2\n---\n', 'frontmatter-duplicate-key'],
    [`---\na: ${'['.repeat(65)}${']'.repeat(65)}\n---\n`, 'frontmatter-too-deep'],
  ])('%j is a problem, with its line', (text, check) => {
    expect(read(text).problems.map((problem) => problem.check)).toEqual([check]);
    expect(read(text).problems[0]?.line).toBeGreaterThan(0);
  });

  it.each([
    ['---\ntitle: x\nbut:Décrire : le cadre\n---\n', 'frontmatter-glued-key', 3],
    ['---\ntitle: x\nbut:Décrire\u00a0: le cadre\n---\n', 'frontmatter-glued-key', 3],
    ['---\njuggl:\n  but:Décrire x : y\n---\n', 'frontmatter-glued-key', 3],
    ['---\ntitle: x\nstatut:validé\n---\n', 'frontmatter-glued-key', 3],
    ['---\nstatut:validé\ntitle: x\n---\n', 'frontmatter-glued-key', 2],
    ['---\nbut:Décrire le cadre\n---\n', 'frontmatter-glued-key', 2],
    ['---\njuggl:\n  parents:[[A]]\n---\n', 'frontmatter-glued-key', 3],
    ['---\nExcalibrain: # ici\n\n  position:\n    x:1\n---\n', 'frontmatter-glued-key', 5],
    ['---\ntitle: [oops\ncode: y\n---\n', 'frontmatter-unreadable', 2],
    ['---\ntitle: x\nlist:\n  - "oops\n  - y\ncode: y\n---\n', 'frontmatter-unreadable', 4],
    ['---\ntitle: "oops\ncode: y\n---\n', 'frontmatter-unreadable', 2],
  ])('%j names the line where it began', (text, check, line) => {
    expect(read(text).problems).toMatchObject([{ check, line }]);
    expect(read(text).problems[0]?.values['reason']).toBe(
      check === 'frontmatter-unreadable' ? 'missing-char' : undefined,
    );
  });

  it.each(['https://x y: z', '10:30', 'a: 10:30', '10:30 : x', 'dc:title: x'])('%j is no glued key', (line) => {
    const found = read(`---\na: b\n${line}\n---\n`).problems;
    expect(found.filter(({ check }) => check === 'frontmatter-glued-key')).toEqual([]);
  });

  it.each(['---\n\nA rule first\n', '---\ndc:title: x\n---\n', `---\na: ${'['.repeat(64)}${']'.repeat(64)}\n---\n`])(
    '%j is none',
    (text) => {
      expect(read(text).problems).toEqual([]);
    },
  );
});
