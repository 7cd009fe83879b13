// The gestures of a project, told by what they change in the vault's files.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actions } from '../../src/session/actions';
import { undoLast } from '../../src/session/actions/undo-last';
import type { Target } from '../../src/session/actions/action';
import { unifiedDiff } from '../../src/core/text/unified-diff';
import { aLivingSession } from './a-living-session';

const act = (id: string, { session }: ReturnType<typeof aLivingSession>, target: Target = {}): Promise<void> =>
  actions.find((action) => action.id === id)?.run(session, target) ?? Promise.reject(new Error(id));

const project = `---
title: Campus
type: projet
méthode: miena
documents: [I-1, I-2]
---
# Campus

## I1 Comprendre le contexte

- [ ] Nommer l’organisation ^i1-nature
`;
const first = `---
ed: I-1
projet: Campus
statut: en cours
---
# ÉD I-1

## Nature du contexte

Une école de cinq cents personnes.

## Contraintes
`;
const second = `---
ed: I-2
projet: Campus
statut: validée
revu:
  - I-1 v1 nature-du-contexte:000000
---
# ÉD I-2

## Modèle de diffusion

En ligne.
`;
const files = { 'Campus/Campus.md': project, 'Campus/I-1.md': first, 'Campus/I-2.md': second };

/** What a gesture changed in the files, as a difference. */
async function change(id: string, living: ReturnType<typeof aLivingSession>, target: Target = {}): Promise<string> {
  const before = new Map(living.vault.notes);
  await act(id, living, target);
  const paths = new Set([...before.keys(), ...living.vault.notes.keys()]);
  return [...paths]
    .map((path) => unifiedDiff(path, before.get(path) ?? '', living.vault.notes.get(path) ?? ''))
    .join('');
}

describe('tick-activity', () => {
  test('changes one mark in the project’s note, without a notice where a box shows it', async () => {
    const living = aLivingSession(files);
    expect(await change('tick-activity', living, { run: 'campus', activity: 'i1-nature', done: true }))
      .toMatchInlineSnapshot(`
        "--- a/Campus/Campus.md
        +++ b/Campus/Campus.md
        @@ -8,4 +8,4 @@
         
         ## I1 Comprendre le contexte
         
        -- [ ] Nommer l’organisation ^i1-nature
        +- [x] Nommer l’organisation ^i1-nature
        "
      `);
    expect(living.desk.told).toEqual([]);
    // Told once more before the box follows, it changes nothing, and there is nothing of it to take back.
    await act('tick-activity', living, { run: 'campus', activity: 'i1-nature', done: true });
    await undoLast.run(living.session, {});
    expect(living.vault.notes.get('Campus/Campus.md')).toBe(project);
  });

  test('asks which one, tells, and takes a tick away the second time', async () => {
    const living = aLivingSession(files);
    living.desk.picks = () => 'i1-nature';
    await act('tick-activity', living);
    await act('tick-activity', living);
    expect(living.vault.notes.get('Campus/Campus.md')).toBe(project);
    expect(living.desk.told[0]).toMatch(/^Coché : /u);
    expect(living.desk.told[1]).toMatch(/^Décoché : /u);
  });

  test('ticking in the panel is ticking in the note', async () => {
    const ids = ['i1-nature', 'i1-infrastructure', 'i2-modele', 'i6-qualite'];
    const state = aLivingSession(files).projects.state('campus');
    const known = state?.steps.flatMap((step) => step.activities.map(({ activity }) => activity.id)) ?? [];
    expect(known.length).toBeGreaterThan(10);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ id: fc.constantFrom(...known, ...ids), done: fc.boolean() }), { maxLength: 8 }),
        async (ticks) => {
          const panel = aLivingSession(files);
          const hand = aLivingSession(files);
          for (const { id, done } of ticks) {
            await act('tick-activity', panel, { run: 'campus', activity: id, done });
            const text = hand.vault.notes.get('Campus/Campus.md') ?? '';
            const box = text.split('\n').find((line) => line.endsWith(` ^${id}`));
            // In the note a person sets the mark; a task that the note lacks is written by the panel alone.
            if (box === undefined)
              hand.vault.write('Campus/Campus.md', panel.vault.notes.get('Campus/Campus.md') ?? '');
            else hand.vault.write('Campus/Campus.md', text.replace(box, box.replace(/\[.\]/u, done ? '[x]' : '[ ]')));
          }
          expect(panel.vault.notes.get('Campus/Campus.md')).toBe(hand.vault.notes.get('Campus/Campus.md'));
          const ticked = ({ projects }: typeof panel) =>
            projects.state('campus')?.steps.flatMap(({ activities }) => activities.filter((one) => one.ticked));
          expect(ticked(panel)?.map(({ activity }) => activity.id)).toEqual(
            ticked(hand)?.map(({ activity }) => activity.id),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('validate-ed and review-ed', () => {
  test('a document with empty headings is shown first, then validated in the vault’s own word', async () => {
    const living = aLivingSession(files);
    living.desk.active = 'Campus/I-1.md';
    const written = await change('validate-ed', living);
    expect(living.desk.previews[0]?.remarks.some((remark) => remark.includes('Contraintes'))).toBe(true);
    expect(written).toContain('-statut: en cours\n+statut: validée\n');
    expect(living.desk.told).toEqual(['I-1 est validé.']);
    expect(living.projects.state('campus')?.eds[0]?.status).toBe('validated');
  });

  test('giving up writes nothing; validating twice writes once', async () => {
    const living = aLivingSession(files);
    living.desk.applies = false;
    expect(await change('validate-ed', living, { ed: 'I-1' })).toBe('');
    living.desk.applies = true;
    expect(await change('validate-ed', living, { ed: 'I-1' })).not.toBe('');
    expect(await change('validate-ed', living, { ed: 'I-1' })).toBe('');
    expect(living.desk.told.at(-1)).toBe('I-1 est déjà validé, et rien n’a changé depuis.');
  });

  test('a review records what the source says now, typed a moment ago or not', async () => {
    const living = aLivingSession(files);
    expect(living.projects.state('campus')?.eds[1]?.stale.map(({ source }) => source)).toEqual(['I-1']);
    // Written, and not read again yet.
    living.vault.notes.set('Campus/I-1.md', first.replace('cinq cents', 'huit cents'));
    const written = await change('review-ed', living, { run: 'campus', ed: 'I-2' });
    expect(written).toContain('-  - I-1 v1 nature-du-contexte:000000\n+  - I-1 v1 nature-du-contexte:');
    living.vault.look('Campus/I-1.md');
    expect(living.projects.state('campus')?.eds[1]?.stale).toEqual([]);
    expect(await change('review-ed', living, { run: 'campus', ed: 'I-2' })).toBe('');
    await undoLast.run(living.session, {});
    expect(living.vault.notes.get('Campus/I-2.md')).toBe(second);
  });

  test('a note whose properties cannot be read is not written, and it is said', async () => {
    const living = aLivingSession(files);
    living.vault.notes.set('Campus/I-1.md', first.replace('statut:', 'revu: &a x\nstatut: *'));
    expect(await change('validate-ed', living, { ed: 'I-1' })).toBe('');
    expect(living.desk.told).toHaveLength(1);
  });
});

test('compare-source opens both notes side by side, at the heading that changed, and the document behind its properties', async () => {
  const living = aLivingSession(files);
  await act('compare-source', living, { run: 'campus', ed: 'I-2', source: 'I-1' });
  living.desk.picks = ([key]) => key;
  await act('compare-source', living);
  const line = first.split('\n').indexOf('## Nature du contexte') + 1;
  const own = second.split('\n').findIndex((each) => each.startsWith('#')) + 1;
  expect(own).toBeGreaterThan(1);
  expect(living.desk.beside).toEqual([
    ['Campus/I-2.md', 'Campus/I-1.md', line, own],
    ['Campus/I-2.md', 'Campus/I-1.md', line, own],
  ]);
  expect(living.vault.writes).toBe(0);
});

test('new-version goes on in the note, keeps the former one beside it, and undoes as one', async () => {
  const living = aLivingSession(files);
  const written = await change('new-version', living, { run: 'campus', ed: 'I-1' });
  expect(written).toContain('+++ b/Campus/I-1 (version 1).md');
  expect(written).toContain('+ancienne_version: I-1.1');
  expect(written).toContain('+version: 2');
  expect(living.desk.previews[0]?.edits.map(({ path }) => path)).toEqual([
    'Campus/I-1 (version 1).md',
    'Campus/I-1.md',
  ]);
  await undoLast.run(living.session, {});
  expect(Object.fromEntries(living.vault.notes)).toEqual(files);
});

test('new-version: where the former one cannot be kept, the note stays the version that it is', async () => {
  const living = aLivingSession(files);
  living.vault.beforeWrite = (edit) => {
    if (edit.kind === 'create') throw new Error('ENOSPC');
  };
  await act('new-version', living, { run: 'campus', ed: 'I-1' });
  expect(Object.fromEntries(living.vault.notes)).toEqual(files);
  expect([living.desk.told.length, living.desk.opened]).toEqual([1, []]);
});

test('assemble-dossier writes one note; the next time only its own part, once it is shown', async () => {
  const living = aLivingSession(files);
  await act('assemble-dossier', living, { run: 'campus' });
  const path = 'Campus/Dossier – Campus.md';
  const made = living.vault.notes.get(path) ?? '';
  expect(made).toContain('Une école de cinq cents personnes.');
  expect(living.desk.opened).toEqual([path]);
  await act('assemble-dossier', living, { run: 'campus' });
  expect(living.desk.previews).toEqual([]);
  living.vault.write(path, `Avant.\n\n${made}\nAprès.\n`);
  living.vault.write('Campus/I-1.md', first.replace('cinq cents', 'huit cents'));
  await act('assemble-dossier', living, { run: 'campus' });
  expect(living.desk.previews).toHaveLength(1);
  const again = living.vault.notes.get(path) ?? '';
  expect(again).toMatch(/^Avant\.\n\n[^]*huit cents[^]*\nAprès\.\n$/u);
});

test('assemble-dossier never writes into the dossier of a project whose name begins likewise', async () => {
  const living = aLivingSession({ ...files, 'Campus/Campus 2.md': '---\ntype: projet\ndossier: Campus\n---\n' });
  await act('assemble-dossier', living, { run: 'campus 2' });
  await act('assemble-dossier', living, { run: 'campus' });
  expect(living.vault.notes.get('Campus/Dossier – Campus 2.md')).toContain('# Dossier du projet Campus 2\n');
  expect(living.vault.notes.get('Campus/Dossier – Campus.md')).toContain('# Dossier du projet Campus\n');
});

test('switch-project says which one is in use, and writes nothing', async () => {
  const living = aLivingSession({ ...files, 'École/École.md': '---\ntype: projet\n---\n' });
  living.desk.picks = (keys) => keys.find((key) => key === 'ecole');
  await act('switch-project', living);
  expect(living.projects.current()?.key).toBe('ecole');
  expect([living.desk.told, living.vault.writes]).toEqual([['Projet en cours : École'], 0]);
});

test('a thousand turns from note to note write nothing', () => {
  const living = aLivingSession(files);
  for (let turn = 0; turn < 1000; turn += 1) {
    living.desk.active = Object.keys(files)[turn % 3];
    living.projects.state(living.projects.current()?.key ?? '');
  }
  expect(living.vault.writes).toBe(0);
  expect(Object.fromEntries(living.vault.notes)).toEqual(files);
});

test('without a project each gesture says how to begin', async () => {
  const living = aLivingSession({});
  for (const id of ['tick-activity', 'validate-ed', 'new-version', 'assemble-dossier']) {
    expect(actions.find((action) => action.id === id)?.can?.(living.session, {})).toBe(false);
    await act(id, living);
    expect(living.desk.told.at(-1)).toContain('Commencez-en un');
  }
});
