// The lines that a difference shows and those that it skips.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffLines } from '../../../src/ui/writing/diff-lines';

const text = fc.array(fc.constantFrom('a', 'b', 'c', '', '## d'), { maxLength: 30 }).map((lines) => lines.join('\n'));
const linesOf = (whole: string) => (whole === '' ? [] : whole.replace(/\n$/, '').split('\n'));

test('what is shown and what is skipped make up both texts', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { parts, added, removed } = diffLines({ kind: 'rewrite', path: 'n', before, after });
      const shown = parts.flatMap(({ lines }) => lines);
      const skipped = parts.reduce((sum, part) => sum + part.skipped, 0);
      const count = (mark: string) => shown.filter((line) => line.mark === mark).length;
      expect([count('added'), count('removed')]).toEqual([added, removed]);
      expect(skipped + count('kept') + removed).toBe(linesOf(before).length);
      expect(skipped + count('kept') + added).toBe(linesOf(after).length);
      const wanted = linesOf(after);
      for (const line of shown) if (line.mark === 'added') expect(wanted).toContain(line.text);
    }),
  );
});

test('line ends are not shown; a new note is all added', () => {
  expect(diffLines({ kind: 'create', path: 'n', text: 'a\r\nb' })).toEqual({
    path: 'n',
    created: true,
    added: 2,
    removed: 0,
    parts: [
      {
        skipped: 0,
        lines: [
          { mark: 'added', text: 'a' },
          { mark: 'added', text: 'b' },
        ],
      },
    ],
  });
});
