// The difference that people read before they agree: correct on every line end, and small.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines, unifiedDiff } from '../../../src/core/text/unified-diff';

test('equal texts have none', () => {
  expect(unifiedDiff('a.md', 'x\n', 'x\n')).toBe('');
});

test('changes far apart are two hunks, with three equal lines around each', () => {
  const lines = Array.from({ length: 20 }, (_, at) => `ligne ${String(at + 1)}\n`);
  const after = lines.map((line, at) => (at === 4 ? 'cinq\n' : line)).filter((_, at) => at !== 15);
  expect(unifiedDiff('Dossier/note.md', lines.join(''), after.join(''))).toMatchInlineSnapshot(`
    "--- a/Dossier/note.md
    +++ b/Dossier/note.md
    @@ -2,7 +2,7 @@
     ligne 2
     ligne 3
     ligne 4
    -ligne 5
    +cinq
     ligne 6
     ligne 7
     ligne 8
    @@ -13,7 +13,6 @@
     ligne 13
     ligne 14
     ligne 15
    -ligne 16
     ligne 17
     ligne 18
     ligne 19
    "
  `);
});

test('a line end that changes is a change; a missing one is told', () => {
  expect(unifiedDiff('n', 'a\r\nb', 'a\nb\n')).toBe(
    '--- a/n\n+++ b/n\n@@ -1,2 +1,2 @@\n-a\r\n-b\n\\ No newline at end of file\n+a\n+b\n',
  );
  expect(unifiedDiff('n', '', 'a')).toBe('--- a/n\n+++ b/n\n@@ -0,0 +1 @@\n+a\n\\ No newline at end of file\n');
  expect(unifiedDiff('n', 'a\n', '')).toBe('--- a/n\n+++ b/n\n@@ -1 +0,0 @@\n-a\n');
});

const line = fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', '--- x\n', '@@ y\n');
const text = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('', '', 'fin'))
  .map(([lines, end]) => lines.join('') + end);

test('applied to the first text, it gives the second; its marks count what they say (property)', () => {
  fc.assert(
    fc.property(text, text, fc.nat({ max: 4 }), (before, after, context) => {
      expect(patch(before, unifiedDiff('n', before, after, context))).toBe(after);
    }),
    { numRuns: 2000 },
  );
});

test('texts that have nothing in common cost little', () => {
  const long = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word} ${String(at)}\n`).join('');
  const difference = unifiedDiff('n', long('a'), long('b'));
  expect(splitLines(difference)).toHaveLength(40_003);
});

/** A reader of the format that trusts the numbers of each hunk's head. */
function patch(before: string, difference: string): string {
  const old = splitLines(before);
  const lines = splitLines(difference).slice(2);
  const result: string[] = [];
  let done = 0;
  let at = 0;
  while (at < lines.length) {
    const head = /^@@ -([0-9]+)(?:,([0-9]+))? \+[0-9]+(?:,([0-9]+))? @@\n$/.exec(lines[at++] ?? '');
    if (head === null) throw new Error(`no hunk: ${lines[at - 1] ?? ''}`);
    let removed = Number(head[2] ?? 1);
    let added = Number(head[3] ?? 1);
    const start = Number(head[1]) - (removed === 0 ? 0 : 1);
    result.push(...old.slice(done, start));
    done = start;
    while (removed > 0 || added > 0) {
      const shown = lines[at++] ?? '';
      const bare = lines[at]?.startsWith('\\ ') === true;
      const content = bare ? shown.slice(1, -1) : shown.slice(1);
      if (bare) at++;
      if (shown[0] !== '+') {
        expect(old[done++]).toBe(content);
        removed--;
      }
      if (shown[0] !== '-') {
        result.push(content);
        added--;
      }
    }
  }
  return [...result, ...old.slice(done)].join('');
}

test('a name with spaces ends in a tab, so that `patch` reads it whole', () => {
  expect(unifiedDiff('Ma note.md', 'a\n', 'b\n')).toBe('--- a/Ma note.md\t\n+++ b/Ma note.md\t\n@@ -1 +1 @@\n-a\n+b\n');
});
