import { expect, test } from 'vitest';
import type { Note } from '../../../src/core/graph/note';
import { findNext } from '../../../src/core/project/find-next';
import { readMethodNote } from '../../../src/core/project/method-note';
import { stepStates } from '../../../src/core/project/step-states';
import { aDeliverable } from './a-note';
import { aPack } from './a-pack';

const next = (notes: readonly Note[]) =>
  findNext(
    stepStates(
      aPack,
      notes.flatMap((note) => readMethodNote(note) ?? []),
    ),
  );

test('in an empty vault: the first document', () => {
  expect(next([])).toMatchObject({ first: true, ed: { ed: { code: 'I-1' } } });
});

test('a draft is finished before the next document is begun', () => {
  expect(next([aDeliverable('a.md', 'I-1')])).toMatchObject({ first: false, ed: { ed: { code: 'I-1' } } });
});

test('then the next one, with what it rests on; what lies beyond the project blocks nothing', () => {
  const found = next([aDeliverable('a.md', 'I-1', { statut: 'validé' })]);
  expect(found).toMatchObject({ ed: { ed: { code: 'I-2' } }, missing: [] });
  expect(found?.present.map(({ code }) => code)).toEqual(['I-1']);
});

test('nothing is next when all is validated', () => {
  const all = ['I-1', 'I-2'].map((code) => aDeliverable(`${code}.md`, code, { statut: 'final' }));
  expect(next(all)).toBeUndefined();
});
