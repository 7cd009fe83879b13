// What is done from the map: a relation is added in each note's own way of writing, a missing name is written exactly; both can be taken back.
import { expect, test } from 'vitest';
import { actions } from '../../src/session/actions';
import type { Target } from '../../src/session/actions/action';
import { aLivingSession } from './a-living-session';

type Living = ReturnType<typeof aLivingSession>;

async function run({ session }: Living, id: string, target: Target): Promise<void> {
  await actions.find((action) => action.id === id)?.run(session, target);
}

/** Adds a relation by choosing the keys in turn, and gives the note as it is then. */
async function relate(living: Living, path: string, other: string, answer: string): Promise<string> {
  const { desk, vault } = living;
  desk.picks = (keys) => keys.find((key) => key === other || key === answer);
  await run(living, 'add-relation', { paths: [path] });
  return vault.notes.get(path) ?? '';
}

const plan = { 'Plan de diffusion.md': '---\ntitle: Plan\n---\n' };

test.each([
  [
    'a block of excalibrain, comments and all',
    '---\nexcalibrain:\n  parents:\n    - Cadre # le premier\n  children: []\n---\n# Texte\n',
    'parent',
    '---\nexcalibrain:\n  parents:\n    - Cadre # le premier\n    - Plan de diffusion\n  children: []\n---\n# Texte\n',
  ],
  [
    'an empty list between brackets',
    '---\nexcalibrain:\n  parents: []\n  children: []\n---\n',
    'child',
    '---\nexcalibrain:\n  parents: []\n  children: [Plan de diffusion]\n---\n',
  ],
  [
    'links after up and down, with Windows line ends',
    '---\r\nup:\r\n  - "[[Cadre]]"\r\n---\r\nTexte\r\n',
    'parent',
    '---\r\nup:\r\n  - "[[Cadre]]"\r\n  - "[[Plan de diffusion]]"\r\n---\r\nTexte\r\n',
  ],
  [
    'a block that says nothing yet of what comes before',
    '---\nexcalibrain:\n  parents: [Cadre]\n  children: []\n---\n',
    'previous',
    '---\nexcalibrain:\n  parents: [Cadre]\n  children: []\n  previous: [Plan de diffusion]\n---\n',
  ],
  [
    'the fields of a trail of notes',
    '---\nup: "[[Cadre]]"\nnext: []\n---\n',
    'next',
    '---\nup: "[[Cadre]]"\nnext: ["[[Plan de diffusion]]"]\n---\n',
  ],
  [
    'a text that stands alone becomes a list',
    '---\nexcalibrain:\n  friends: Cadre\n---\n',
    'friend',
    '---\nexcalibrain:\n  friends: [Cadre, Plan de diffusion]\n---\n',
  ],
  [
    'a note without any properties takes the usual block',
    'Texte seul.\n',
    'parent',
    '---\nexcalibrain:\n  parents:\n    - Plan de diffusion\n---\nTexte seul.\n',
  ],
])('a relation is written in %s', async (_, before, answer, after) => {
  const living = aLivingSession({ ...plan, 'Note.md': before, 'Cadre.md': '' });
  expect(await relate(living, 'Note.md', 'Plan de diffusion.md', answer)).toBe(after);
  expect(living.desk.previews).toHaveLength(1);
  await run(living, 'undo-last', {});
  expect(living.vault.notes.get('Note.md')).toBe(before);
  living.desk.applies = false;
  expect(await relate(living, 'Note.md', 'Plan de diffusion.md', answer)).toBe(before);
});

test('what is declared already, under whatever spelling, is said and not written twice; a note that cannot be written is left alone', async () => {
  const living = aLivingSession({
    ...plan,
    'Note.md': '---\nexcalibrain:\n  parents: [plan de diffusion]\n---\n',
    'Cassée.md': '---\nexcalibrain: [\n---\n',
  });
  const before = new Map(living.vault.notes);
  await relate(living, 'Note.md', 'Plan de diffusion.md', 'parent');
  expect(living.desk.told.at(-1)).toContain('déclare déjà');
  await relate(living, 'Cassée.md', 'Plan de diffusion.md', 'parent');
  expect(living.desk.told.at(-1)).toContain('sans risque');
  expect(living.vault.notes).toEqual(before);
});

test('a name without note gives way to the note that was meant, in every note that holds it, each in its own writing', async () => {
  const texts = {
    ...plan,
    'A.md': '---\nexcalibrain:\n  parents:\n    - Pland de difusion # à voir\n---\nVoir [[Pland de difusion]].\n',
    'B.md': '---\nup: "[[Pland de difusion]]"\n---\n',
    'C.md': '---\nup: "[[Autre]]"\n---\n',
  };
  const living = aLivingSession(texts);
  await run(living, 'restore-name', { name: 'ghost:pland de difusion', paths: ['Plan de diffusion.md'] });
  expect(living.vault.notes.get('A.md')).toBe(
    '---\nexcalibrain:\n  parents:\n    - Plan de diffusion # à voir\n---\nVoir [[Plan de diffusion|Pland de difusion]].\n',
  );
  expect(living.vault.notes.get('B.md')).toBe('---\nup: "[[Plan de diffusion]]"\n---\n');
  expect(living.desk.previews.at(-1)?.edits.map(({ path }) => path)).toEqual(['A.md', 'B.md']);
  await run(living, 'undo-last', {});
  expect(Object.fromEntries(living.vault.notes)).toEqual(texts);
});
