// Where the documents of a vault stand, step by step.
import { expect, test } from 'vitest';
import type { Note } from '../../../src/core/graph/note';
import { readMethodNote } from '../../../src/core/project/method-note';
import { stepStates } from '../../../src/core/project/step-states';
import { aDeliverable, aNote } from './a-note';
import { aPack } from './a-pack';

const states = (notes: readonly Note[], project?: string) =>
  stepStates(
    aPack,
    notes.flatMap((note) => readMethodNote(note) ?? []),
    project,
  );

const vault = [
  aDeliverable('b/I-1 B.md', 'I-1', { projet: 'B', statut: 'validé' }),
  aDeliverable('a/I-1 A.md', 'I-1', { projet: 'A', statut: 'ébauche' }),
  aNote('DOC_ED_106.md', { about: 'reference', eds: ['106'], isEd: true }),
  aNote('PROC_Analyser.md', { about: 'reference', eds: ['106', 'I-1'] }),
  aNote('SF_ I1_ Analyser.md'),
  aNote('Courses.md'),
];

test('an empty vault: every ED is absent, nothing is said about it', () => {
  const [first, second] = states([]);
  expect(first?.eds).toMatchObject([{ ed: { code: 'I-1' }, status: 'absent', deliverables: [], references: [] }]);
  expect(second?.eds[0]?.needs).toMatchObject([
    { code: 'I-1', status: 'absent', inScope: true },
    { code: 'C-1', status: 'absent', inScope: false },
  ]);
});

test('over all projects the most advanced document counts, and all are listed', () => {
  const [first] = states(vault);
  expect(first?.eds[0]?.status).toBe('validated');
  expect(first?.eds[0]?.deliverables.map(({ path }) => path)).toEqual(['a/I-1 A.md', 'b/I-1 B.md']);
});

test('in one project only its documents count; documentation belongs to all', () => {
  const [first, second] = states(vault, 'a');
  expect(first?.eds[0]?.status).toBe('draft');
  expect(second?.eds[0]?.needs[0]).toMatchObject({ status: 'draft', path: 'a/I-1 A.md' });
  expect(states(vault, 'absent')[0]?.eds[0]?.references).toHaveLength(2);
});

test('a step shows its know-how first, then what is said about its EDs and their equivalents, each once', () => {
  expect(states(vault)[0]?.references.map(({ name }) => name)).toEqual([
    'SF_ I1_ Analyser',
    'PROC_Analyser',
    'DOC_ED_106',
  ]);
});

test('documentation is never a document: it has no status', () => {
  const [first] = states([aNote('DOC_ED_106.md', { about: 'reference', eds: ['106'], isEd: true })]);
  expect(first?.eds[0]?.status).toBe('absent');
});
