// The word that is written for a validated document: the project's own, else the vault's in the same language.
import { expect, test } from 'vitest';
import { readNote } from '../../../src/core/graph/read-note';
import { validatedWord } from '../../../src/core/project/validate-ed';

const noteOf = (text: string) => readNote('x.md', `---\ned: I-1\n${text}\n---\n`);
const english = noteOf('project: A\nstatus: DONE');
const french = noteOf('projet: B\nstatut: Approuvé');

test('another project’s English word stays out of a French one; the project’s own goes before the vault’s', () => {
  const word = (target: string, own: string[], all: ReturnType<typeof noteOf>[]) =>
    validatedWord({ content: { documents: [{ note: noteOf(target) }] }, own: own.map(noteOf), all });
  expect(word('projet: C', [], [english, english])).toBe('validé');
  expect(word('projet: C', [], [english, english, french])).toBe('Approuvé');
  expect(word('project: C', [], [english, french, french])).toBe('DONE');
  expect(word('projet: C', ['projet: C\nstatut: Final'], [french, french])).toBe('Final');
  expect(word('project: C', [], [french])).toBe('validated');
});
