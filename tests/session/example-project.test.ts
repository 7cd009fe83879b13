// The example project: what it shows, and that taking it away leaves nothing of it and all of the rest.
import { expect, test } from 'vitest';
import { removeExample, startExample } from '../../src/session/actions/example-project';
import { undoLast } from '../../src/session/actions/undo-last';
import { aLivingSession } from './a-living-session';

const files = { 'Idée.md': 'Une idée.\n' };

test('shows every state at once, one document to review with its heading, and what to do next', async () => {
  const living = aLivingSession(files);
  await startExample.run(living.session, {});
  const state = living.projects.state(living.projects.current()?.key ?? '');
  expect(state?.eds.map(({ ed, status, stale }) => [ed.code, status, ...stale.map(({ source }) => source)])).toEqual([
    ['I-1', 'validated'],
    ['I-2', 'validated', 'I-1'],
    ['I-3', 'to-validate'],
    ['I-4', 'in-progress'],
    ['I-5', 'draft'],
    ['I-6', 'absent'],
  ]);
  const lacking = state?.eds
    .slice(0, 3)
    .flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === 'heading-empty'));
  expect(lacking).toEqual([]);
  expect(state?.eds[1]?.stale[0]?.changes).toEqual([{ kind: 'changed', heading: 'Infrastructure technologique' }]);
  expect(state?.next.map(({ action, code }) => `${action} ${code}`)).toEqual([
    'review I-2',
    'validate I-3',
    'complete I-4',
  ]);
  expect(state?.progress.activities.done).toBeGreaterThan(0);
  expect(living.desk.told).toEqual(['Le projet d’exemple est prêt : 6 notes dans « Exemple Jalons ».']);
  expect(startExample.can?.(living.session, {})).toBe(false);
  await undoLast.run(living.session, {});
  expect(Object.fromEntries(living.vault.notes)).toEqual(files);
});

test('is taken away without a question while nobody touched it', async () => {
  const living = aLivingSession(files);
  await startExample.run(living.session, {});
  await removeExample.run(living.session, {});
  expect(living.desk.previews).toEqual([]);
  expect(Object.fromEntries(living.vault.notes)).toEqual(files);
  await undoLast.run(living.session, {});
  expect(living.projects.state('ecrire en ligne (exemple)')?.eds[1]?.stale).toHaveLength(1);
});

test('notes that were changed are shown first; those that somebody wrote in it stay', async () => {
  const living = aLivingSession(files);
  await startExample.run(living.session, {});
  const own = 'Exemple Jalons/I-6 à moi.md';
  living.vault.write(own, '---\ned: I-6\n---\n');
  const path = living.vault.list().find((each) => each.includes('I-4')) ?? '';
  living.vault.write(path, `${living.vault.notes.get(path) ?? ''}Plus.\n`);
  living.desk.applies = false;
  await removeExample.run(living.session, {});
  expect(living.vault.list()).toHaveLength(8);
  expect(living.desk.previews[0]?.remarks).toHaveLength(2);
  expect(living.desk.previews[0]?.edits).toHaveLength(6);
  expect(living.desk.previews[0]?.destroys).toBe('Supprimer');
  expect([...(living.desk.previews[0]?.marks ?? [])]).toEqual([[path, 'modifiée depuis']]);
  living.desk.applies = true;
  await removeExample.run(living.session, {});
  expect(living.vault.list()).toEqual(['Idée.md', own]);
});

test('a project whose note has a word of its own under that key is not the example', () => {
  const living = aLivingSession({
    'Campus.md': '---\ntype: projet\nexemple: Un campus ailleurs\n---\n',
    'I-1.md': '---\ned: I-1\nprojet: Campus\nexemple: oui\n---\n',
  });
  expect([startExample, removeExample].map(({ can }) => can?.(living.session, {}))).toEqual([true, false]);
});
