// Writing into notes that exist: what is asked, what is shown, what is written, what is taken back.
import { expect, test } from 'vitest';
import { readNote } from '../../src/core/graph/read-note';
import { completeNoteAction } from '../../src/session/actions/complete-note';
import { editProperties } from '../../src/session/actions/edit-properties';
import { insertEd } from '../../src/session/actions/insert-ed';
import { insertEdAtCursor } from '../../src/session/actions/insert-ed-at-cursor';
import { insertEdIntoNotes } from '../../src/session/actions/insert-ed-into-notes';
import { undoLast } from '../../src/session/actions/undo-last';
import type { Cursor } from '../../src/session/desk';
import { aSession } from './a-session';

function aVault(texts: Readonly<Record<string, string>>) {
  const made = aSession(Object.entries(texts).map(([path, text]) => readNote(path, text)));
  for (const [path, text] of Object.entries(texts)) made.vault.notes.set(path, text);
  return made;
}

function cursorIn(path: string, text: string, before: string) {
  const inserted: string[] = [];
  const went: number[] = [];
  const plain = text.replaceAll('\r\n', '\n');
  const cursor: Cursor = {
    path,
    text: plain,
    offset: plain.indexOf(before) + before.length,
    insert: (body) => inserted.push(body),
    goTo: (fromEnd) => went.push(fromEnd),
  };
  return { cursor, inserted, went };
}

const deliverable = '---\ned: I-1 # à nous\nprojet: ENA\n---\n# À moi\n\nTexte.\n';

test('at the cursor of a CRLF note: the text behind the cursor, the note’s own line ends, the cursor behind the text', async () => {
  const text = '---\r\nstatut: validé\r\n---\r\nAvant\r\nAprès\r\n';
  const { session, vault, desk } = aVault({ 'a.md': text });
  desk.picks = () => 'ed';
  const { cursor, went } = cursorIn('a.md', text, 'Avant');
  await insertEdAtCursor.run(session, { ed: 'I-2', cursor });
  const after = vault.notes.get('a.md') ?? '';
  expect(after).toContain('\r\nAvant\r\n\r\n# ÉD I-2 Titre I-2\r\n');
  expect(after.endsWith('\r\n\r\nAprès\r\n')).toBe(true);
  expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  expect(went).toEqual(['\nAprès\n'.length]);
  expect(desk.choices.map(({ path, takeable }) => [path.join('.'), takeable])).toEqual([['statut', true]]);
  desk.undo?.();
  await expect.poll(() => vault.notes.get('a.md')).toBe(text);
});

test('the template’s value is written only where the user takes it', async () => {
  const text = '---\nstatut: validé\ntitle: Le mien\n---\n';
  const { session, vault, desk } = aVault({ 'a.md': text });
  desk.picks = () => 'ed';
  desk.takes = ({ path }) => path[0] === 'statut';
  await insertEdAtCursor.run(session, { ed: 'I-2', cursor: cursorIn('a.md', text, '').cursor });
  expect(vault.notes.get('a.md')).toMatch(/^---\nstatut: ébauche\ntitle: Le mien\n/);
});

test('a text where the template has a list cannot give way: it is shown so', async () => {
  const text = '---\ntags: un, deux\n---\n';
  const { session, vault, desk } = aVault({ 'a.md': text });
  desk.picks = () => 'ed';
  desk.takes = ({ takeable }) => takeable;
  await insertEdAtCursor.run(session, { ed: 'I-2', cursor: cursorIn('a.md', text, '').cursor });
  expect(desk.choices.find(({ path }) => path[0] === 'tags')?.takeable).toBe(false);
  expect(vault.notes.get('a.md')).toMatch(/^---\ntags: un, deux\n/);
});

test('giving up a choice, or a preview, writes nothing', async () => {
  const text = '---\nstatut: validé\n---\n';
  const { session, vault, desk } = aVault({ 'a.md': text, 'b.md': deliverable });
  desk.picks = () => 'ed';
  desk.takes = undefined;
  desk.applies = false;
  await insertEdAtCursor.run(session, { ed: 'I-2', cursor: cursorIn('a.md', text, '').cursor });
  await completeNoteAction.run(session, { paths: ['b.md'] });
  expect(desk.previews).toHaveLength(1);
  expect([vault.writes, desk.told]).toEqual([0, []]);
});

test('a note that is no document gets the text alone, unless the user makes it that document; giving up writes nothing', async () => {
  const text = '---\ntype: réunion\nstatut: [a\n---\nAvant\nAprès\n';
  const { session, vault, desk } = aVault({ 'Réunion.md': text, 'a.md': deliverable });
  const offered: (readonly string[])[] = [];
  const insert = (path: string, answer: string | undefined) => {
    desk.picks = (keys) => {
      offered.push(keys);
      return answer;
    };
    const { cursor } = cursorIn(path, vault.notes.get(path) ?? '', path === 'a.md' ? 'Texte.' : 'Avant');
    return insertEdAtCursor.run(session, { ed: 'I-2', cursor });
  };
  await insert('Réunion.md', undefined);
  expect([offered, vault.writes]).toEqual([[['text', 'ed']], 0]);
  // What cannot be read there is not touched, and in the way of nothing.
  await insert('Réunion.md', 'text');
  expect(vault.notes.get('Réunion.md')?.startsWith(text.replace('Après\n', '\n# ÉD I-2 Titre I-2\n'))).toBe(true);
  // A document is asked nothing.
  await insert('a.md', undefined);
  expect(offered).toHaveLength(2);
  expect(vault.notes.get('a.md')).toContain('# ÉD I-2');
});

test('an editor that does not show what the note holds is left alone', async () => {
  const { session, vault, desk } = aVault({ 'a.md': 'Fichier\n' });
  desk.picks = () => 'ed';
  const { cursor, inserted } = cursorIn('a.md', 'Autre chose\n', 'Autre');
  await insertEdAtCursor.run(session, { ed: 'I-2', cursor });
  expect([vault.writes, inserted]).toEqual([0, []]);
  expect(desk.told[0]).toContain('la note a changé entre-temps');
});

test('a note that cannot be read whole is left alone, in its editor too', async () => {
  const { session, vault, desk } = aVault({});
  desk.picks = () => 'text';
  const { cursor, inserted } = cursorIn('latin1.md', 'D\ufffdj\ufffd\n', 'D');
  await insertEdAtCursor.run(session, { ed: 'I-2', cursor });
  expect([vault.writes, inserted, desk.told.length]).toEqual([0, [], 1]);
});

test('a text that belongs to no note gets the body alone', async () => {
  const { session, vault } = aVault({});
  const { cursor, inserted } = cursorIn('', 'Carte', 'Carte');
  await insertEdAtCursor.run(session, { ed: 'I-2', cursor });
  expect(vault.writes).toBe(0);
  expect(inserted[0]).toMatch(/^# ÉD I-2 Titre I-2\n/);
});

test('complete: only what is missing, after the difference was shown; a second time nothing is missing', async () => {
  const { session, vault, desk } = aVault({ 'a.md': deliverable });
  desk.active = 'a.md';
  await completeNoteAction.run(session, {});
  const after = vault.notes.get('a.md') ?? '';
  expect(after).toMatch(/^---\ned: I-1 # à nous\nprojet: ENA\n/);
  expect(after).toContain('\n---\n# À moi\n\nTexte.\n');
  expect(desk.previews[0]?.edits).toEqual([{ kind: 'rewrite', path: 'a.md', before: deliverable, after }]);
  await completeNoteAction.run(session, {});
  expect(desk.told.at(-1)).toBe('Rien ne manque à « a ».');
  await undoLast.run(session, {});
  expect(vault.notes.get('a.md')).toBe(deliverable);
});

test('a reference never becomes a document by itself: which one it is to be is asked', async () => {
  const { session, vault, desk } = aVault({ 'DOC_ÉD I-1 Référence.md': '# Référence\n' });
  await completeNoteAction.run(session, { paths: ['DOC_ÉD I-1 Référence.md'] });
  expect(desk.question?.wanted).toBe('complete');
  expect(vault.writes).toBe(0);
});

test('several notes: those that fail are named, the others are written, and one undo takes them back', async () => {
  const texts = { 'a.md': deliverable, 'b.md': deliverable, 'c.md': deliverable, 'd.md': 'Rien\n' };
  const { session, vault, desk } = aVault(texts);
  vault.beforeWrite = ({ path }) => {
    if (path === 'b.md') throw new Error('disque plein');
  };
  await completeNoteAction.run(session, { paths: Object.keys(texts) });
  expect(desk.previews[0]?.remarks).toHaveLength(1);
  expect(desk.told[0]).toContain('« b.md »');
  expect(desk.told[0]).toContain('disque plein');
  expect(vault.notes.get('a.md')).not.toBe(deliverable);
  expect(vault.notes.get('b.md')).toBe(deliverable);
  vault.beforeWrite = () => undefined;
  vault.notes.set('c.md', 'travaillé');
  await undoLast.run(session, {});
  expect(Object.fromEntries(vault.notes)).toEqual({ ...texts, 'c.md': 'travaillé' });
  expect(desk.told.at(-1)).toContain('« c.md » reste telle quelle');
});

test('one document into several notes; properties that cannot be read leave their note out', async () => {
  const broken = '---\ntitle: "ouvert\n---\n';
  const { session, vault, desk } = aVault({ 'a.md': 'A\n', 'b.md': broken });
  await insertEdIntoNotes.run(session, { ed: 'I-2', paths: ['a.md', 'b.md', 'partie.md'] });
  expect(vault.notes.get('a.md')).toContain('---\nA\n\n# ÉD I-2');
  expect(vault.notes.get('b.md')).toBe(broken);
  expect(desk.previews[0]?.remarks).toEqual([
    expect.stringContaining('partie.md'),
    expect.stringMatching(/b\.md.*ligne.\d/),
  ]);
});

test('all documents of a step: those that the project has are left, the new ones name each other', async () => {
  const { session, vault, desk } = aVault({ 'P/I-1.md': '---\ned: I-1\nprojet: ENA\n---\n' });
  await insertEd.run(session, { eds: ['I-1', 'I-2', 'C-1'], project: 'ENA' });
  expect(vault.list()).toEqual(['P/I-1.md', 'P/ÉD I-2 Titre I-2 – ENA.md', 'P/ÉD C-1 Titre C-1 – ENA.md']);
  expect(vault.notes.get('P/ÉD I-2 Titre I-2 – ENA.md')).toContain(
    '  parents:\n    - I-1\n    - ÉD C-1 Titre C-1 – ENA\n',
  );
  expect(desk.previews[0]?.remarks).toEqual([expect.stringContaining('I-1')]);
  await insertEd.run(session, { eds: ['I-1'], project: 'ENA' });
  expect(desk.told.at(-1)).toContain('Rien à écrire');
});

test('in a vault whose relations are links, new relations are links too; names that lead nowhere stay plain', async () => {
  const { session, vault } = aVault({
    'I-1 ENA.md': '---\ned: I-1\nprojet: ENA\nexcalibrain:\n  children: ["[[Autre]]", "[[Encore]]"]\n---\n',
  });
  await insertEd.run(session, { ed: 'I-2', project: 'ENA', folder: '' });
  const text = vault.notes.get('ÉD I-2 Titre I-2 – ENA.md') ?? '';
  expect(text).toContain('  parents:\n    - "[[I-1 ENA]]"\n');
});

test('properties: what the form was filled from is what is expected', async () => {
  const { session, vault, desk } = aVault({ 'a.md': deliverable, 'Parent.md': '' });
  desk.fillsIn = ({ properties, names }) => {
    expect(names).toEqual(['Parent']);
    return { ...properties, status: 'validé', parents: ['Parent'] };
  };
  await editProperties.run(session, { paths: ['a.md'] });
  expect(vault.notes.get('a.md')).toBe(
    deliverable.replace('projet: ENA\n', 'projet: ENA\nstatut: validé\nexcalibrain:\n  parents:\n    - Parent\n'),
  );
  desk.fillsIn = ({ properties }) => {
    vault.notes.set('a.md', 'écrit ailleurs');
    return { ...properties, status: 'ébauche' };
  };
  await editProperties.run(session, { paths: ['a.md'] });
  expect(vault.notes.get('a.md')).toBe('écrit ailleurs');
  expect(desk.told.at(-1)).toContain('la note a changé entre-temps');
});
