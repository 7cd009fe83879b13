// Ten thousand random notes.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNote } from '../../src/core/graph/read-note';
import { announceSeed, randomNote } from '../core/graph/random-note';

it('reads ten thousand random notes', () => {
  fc.assert(
    fc.property(randomNote, (text) => {
      const last = text.split('\n').length;
      for (const { line } of readNote('N.md', text).links) expect(line >= 1 && line <= last).toBe(true);
    }),
    { numRuns: 10_000, seed: announceSeed() },
  );
});
