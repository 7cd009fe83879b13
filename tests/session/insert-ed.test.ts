// Inserting an ED as a new note or at the cursor, and taking it back.
import { expect, test } from 'vitest';
import { insertEd } from '../../src/session/actions/insert-ed';
import { insertEdAtCursor } from '../../src/session/actions/insert-ed-at-cursor';
import { undoLast } from '../../src/session/actions/undo-last';
import { aDeliverable, aNote } from '../core/project/a-note';
import { aLivingSession } from './a-living-session';
import { aSession } from './a-session';

const known = { pack: 'miena', ed: 'I-2', project: 'ENA' };
const project = aNote('Projets/ENA/ENA.md', { properties: { type: 'projet' } });

test('writes a new note beside the project’s, opens it and says so', async () => {
  const { session, vault, desk } = aSession([project]);
  await insertEd.run(session, known);
  const path = 'Projets/ENA/ÉD I-2 Titre I-2 – ENA.md';
  expect(vault.list()).toContain(path);
  expect(vault.notes.get(path)).toContain('ed: I-2\nprojet: ENA\nstatut: ébauche\n');
  expect(desk.opened).toEqual([path]);
  expect(desk.told).toEqual(['« ÉD I-2 Titre I-2 – ENA » est créée dans Projets/ENA.']);
  expect(desk.asked).toBe(0);
});

test('parents are the notes of the same project', async () => {
  const { session, vault } = aSession([project, aDeliverable('Projets/ENA/I-1 ENA.md', 'I-1', { projet: 'ENA' })]);
  await insertEd.run(session, known);
  expect(vault.notes.get('Projets/ENA/ÉD I-2 Titre I-2 – ENA.md')).toContain('  parents:\n    - I-1 ENA\n');
});

test('a taken name gets a number, whatever its case and normal form', async () => {
  const { session, vault } = aSession([aNote('éd i-2 titre I-2 – ENA.md'.normalize('NFD'))]);
  await insertEd.run(session, known);
  expect(vault.list()).toContain('ÉD I-2 Titre I-2 – ENA 1.md');
});

test('a name taken between looking and writing gets a number too, and nothing is overwritten', async () => {
  const { session, vault } = aSession();
  vault.beforeWrite = (_, count) => {
    if (count === 0) vault.notes.set('ÉD I-2 Titre I-2 – ENA.md', 'écrit ailleurs');
  };
  await insertEd.run(session, known);
  expect(vault.notes.get('ÉD I-2 Titre I-2 – ENA.md')).toBe('écrit ailleurs');
  expect(vault.list()).toContain('ÉD I-2 Titre I-2 – ENA 1.md');
});

test('asks for the project when nobody knows it; giving up writes nothing', async () => {
  const { session, vault, desk } = aSession();
  await insertEd.run(session, { ed: 'I-2' });
  expect(desk.asked).toBe(1);
  expect(vault.writes).toBe(0);
  desk.project = '';
  await insertEd.run(session, { ed: 'I-2' });
  expect(vault.list()).toEqual(['ÉD I-2 Titre I-2.md']);
});

test('giving up in the gallery writes nothing and says nothing', async () => {
  const { session, vault, desk } = aSession();
  await insertEd.run(session, {});
  expect([vault.writes, desk.told, desk.asked]).toEqual([0, [], 0]);
});

test('a folder that does not exist is made, and it is said', async () => {
  const { session, vault, desk } = aSession([], { edFolder: ' /Nulle part/ENA/ ' });
  await insertEd.run(session, known);
  expect(vault.list()).toEqual(['Nulle part/ENA/ÉD I-2 Titre I-2 – ENA.md']);
  expect(desk.told).toEqual([
    '« ÉD I-2 Titre I-2 – ENA » est créée dans Nulle part/ENA.\nLe dossier « Nulle part/ENA » n’existait pas : il est créé.',
  ]);
});

test('a folder whose name ends with a space is that folder', async () => {
  const { session, vault } = aSession();
  vault.notes.set('Projet /a.md', '');
  await insertEd.run(session, { ...known, folder: 'Projet ' });
  expect(vault.list()).toContain('Projet /ÉD I-2 Titre I-2 – ENA.md');
});

test('a name that is not safe everywhere is made so, and it is said', async () => {
  const { session, vault, desk } = aSession();
  await insertEd.run(session, { ...known, project: 'ENA : essai?' });
  expect(vault.list()).toEqual(['ÉD I-2 Titre I-2 – ENA essai.md']);
  expect(desk.told[0]).toContain('Nom rendu sûr pour tous les systèmes : ÉD I-2 Titre I-2 – ENA essai');
  expect(vault.notes.get('ÉD I-2 Titre I-2 – ENA essai.md')).toContain('projet: "ENA : essai?"');
});

test('a link’s own name is the note’s', async () => {
  const { session, vault } = aSession();
  await insertEd.run(session, { ...known, name: 'ÉD I-2 Ce que dit le lien', folder: 'D' });
  expect(vault.list()).toEqual(['D/ÉD I-2 Ce que dit le lien.md']);
});

test.each(['read-only', 'missing', 'outside', 'failed'] as const)(
  '%s: nothing is written, and it is said what to do',
  async (why) => {
    const { session, vault, desk } = aSession();
    vault.apply = (edit) => Promise.resolve({ edit, refused: why });
    await insertEd.run(session, known);
    expect(vault.writes).toBe(0);
    expect(desk.opened).toEqual([]);
    expect(desk.told).toHaveLength(1);
    expect(desk.told[0]).toContain('Rien n’est écrit');
    expect(desk.told[0]).toContain(desk.words.insert.refusals[why]);
  },
);

test('without a cursor nothing is inserted, and it is said what to do', async () => {
  const { session, desk } = aSession();
  await insertEdAtCursor.run(session, { ed: 'I-2' });
  expect(desk.told).toEqual([
    'Rien n’est inséré : ouvrez une note en modification et placez-y le curseur, puis recommencez.',
  ]);
});

test('undo takes the new note away, unless it was changed since', async () => {
  const { session, vault, desk } = aSession();
  await insertEd.run(session, known);
  await undoLast.run(session, {});
  expect(vault.list()).toEqual([]);
  expect(desk.told.at(-1)).toBe('Annulé. C’était : « ÉD I-2 Titre I-2 – ENA » est créée.');
  await insertEd.run(session, known);
  vault.notes.set('ÉD I-2 Titre I-2 – ENA.md', 'travaillé');
  await undoLast.run(session, {});
  expect(vault.notes.get('ÉD I-2 Titre I-2 – ENA.md')).toBe('travaillé');
  expect(desk.told.at(-1)).toContain('reste telle quelle');
});

test('an ED that the project has: its note is opened, gets a new version, or another is written, as the user says', async () => {
  const there = aDeliverable('Projets/ENA/I-2.md', 'I-2', { projet: 'ENA' });
  const { session, vault, desk } = aSession([project, there]);
  vault.notes.set(there.path, '---\ned: I-2\nprojet: ENA\n---\n');
  const keys: (readonly string[])[] = [];
  const say = (word: string | undefined): void => {
    desk.picks = (offered) => {
      keys.push(offered);
      return word;
    };
  };
  say(undefined);
  await insertEd.run(session, known);
  say('open');
  await insertEd.run(session, known);
  expect([vault.writes, desk.opened]).toEqual([0, [there.path]]);
  say('version');
  await insertEd.run(session, known);
  expect(vault.notes.get(there.path)).toContain('version: 2\n');
  say('another');
  await insertEd.run(session, known);
  expect(vault.list()).toContain('Projets/ENA/ÉD I-2 Titre I-2 – ENA.md');
  expect(keys).toEqual(Array(4).fill(['open', 'version', 'another']));
  // Another project, none, and a part of the document are not in question.
  for (const other of [{ project: 'Autre' }, { project: '' }]) await insertEd.run(session, { ...known, ...other });
  expect(keys).toHaveLength(4);
  expect(vault.list()).toContain('ÉD I-2 Titre I-2 – Autre.md');
  await insertEd.run(session, { ...known, seen: true });
  expect(keys).toHaveLength(4);
});

test('a note of the project that seems to be the ED already is told: it is completed, opened, or another is written', async () => {
  const own = { 'ENA/ENA.md': '---\ntype: projet\nméthode: miena\n---\n' };
  const like = 'Vrac/ED I-1 Contexte.md';
  const text = '---\ntitre: ED I-1\nprojet: ENA\n---\n\n## Nature du contexte\n\nTexte.\n';
  const { session, vault, desk, projects } = aLivingSession({ ...own, [like]: text, 'Vrac/ÉD I-2.md': '' });
  const keys: (readonly string[])[] = [];
  const insert = async (ed: string, word?: string): Promise<void> => {
    desk.picks = (offered) => {
      keys.push(offered);
      return word;
    };
    await insertEd.run(session, { pack: 'miena', ed, project: 'ENA' });
  };
  await insert('I-1');
  await insert('I-1', 'open');
  expect([vault.writes, desk.opened, keys]).toEqual([0, [like], Array(2).fill(['complete', 'open', 'another'])]);
  await insert('I-1', 'complete');
  expect(vault.notes.get(like)).toMatch(/^---\ntitre: ED I-1\nprojet: ENA\n/u);
  expect(vault.notes.get(like)).toContain('\ned: I-1\n');
  expect(vault.notes.get(like)).toContain('Texte.\n');
  expect(projects.documents('ena').map(({ path }) => path)).toEqual([like]);
  // A note of no project, outside its folder, is not in question.
  await insert('I-2');
  expect(keys).toHaveLength(3);
  await undoLast.run(session, {});
  vault.write('ENA/I-2 brouillon.md', 'Idées.\n');
  await insert('I-2');
  expect(keys).toHaveLength(4);
});

test('the project that a door names counts, whatever project is current or the note’s own', async () => {
  const { session, vault, desk } = aSession([project, aNote('Projets/ENA/Idées.md', {})]);
  session.projects.use('ena');
  await insertEd.run(session, { ...known, project: 'Nouveau' });
  expect(vault.notes.get('ÉD I-2 Titre I-2 – Nouveau.md')).toContain('projet: Nouveau\n');
  vault.notes.set('Projets/ENA/Idées.md', 'Idée.\n');
  desk.at = {
    path: 'Projets/ENA/Idées.md',
    offset: 6,
    text: 'Idée.\n',
    insert: () => undefined,
    goTo: () => undefined,
  };
  desk.picks = () => 'ed';
  await insertEdAtCursor.run(session, { ...known, project: 'Nouveau' });
  expect(vault.notes.get('Projets/ENA/Idées.md')).toContain('projet: Nouveau\n');
});
