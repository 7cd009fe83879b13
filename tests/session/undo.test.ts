// Taking back what was written, as long as the notes still hold it.
import { wordsFor } from '../../src/words';
import { expect, test } from 'vitest';
import type { Edit } from '../../src/core/text/edit';
import { applyEdits } from '../../src/session/apply-edits';
import { Undo } from '../../src/session/undo';
import { MemoryVault } from './memory-vault';

const edits: readonly Edit[] = [
  { kind: 'create', path: 'neuve.md', text: 'texte' },
  { kind: 'rewrite', path: 'a.md', before: 'A', after: 'AA' },
  { kind: 'rewrite', path: 'a.md', before: 'AA', after: 'AAA' },
  { kind: 'remove', path: 'b.md', before: 'B' },
];

async function done(): Promise<{ vault: MemoryVault; undo: Undo }> {
  const vault = new MemoryVault({ 'a.md': 'A', 'b.md': 'B' });
  const undo = new Undo();
  undo.record({ label: 'quatre', edits: (await applyEdits(vault, edits)).done });
  return { vault, undo };
}

const notes = (vault: MemoryVault) => Object.fromEntries([...vault.notes].sort());

test('everything is taken back, the last first; then nothing is left to undo', async () => {
  const { vault, undo } = await done();
  expect(notes(vault)).toEqual({ 'a.md': 'AAA', 'neuve.md': 'texte' });
  expect((await undo.undo(vault))?.outcomes.map(({ edit, refused }) => [edit.path, refused])).toEqual([
    ['b.md', undefined],
    ['a.md', undefined],
    ['a.md', undefined],
    ['neuve.md', undefined],
  ]);
  expect(notes(vault)).toEqual({ 'a.md': 'A', 'b.md': 'B' });
  expect(await undo.undo(vault)).toBeUndefined();
});

test('what was changed since stays, and is told note by note', async () => {
  const { vault, undo } = await done();
  vault.notes.set('neuve.md', 'texte complété');
  vault.notes.set('b.md', 'revenu autrement');
  const undone = await undo.undo(vault);
  expect(undone?.outcomes.map(({ edit, refused }) => [edit.path, refused])).toEqual([
    ['b.md', 'taken'],
    ['a.md', undefined],
    ['a.md', undefined],
    ['neuve.md', 'changed'],
  ]);
  expect(notes(vault)).toEqual({ 'a.md': 'A', 'b.md': 'revenu autrement', 'neuve.md': 'texte complété' });
  expect(undo.last).toBeUndefined();
});

test('what failed may be undone at another try', async () => {
  const { vault, undo } = await done();
  vault.beforeWrite = (edit) => {
    if (edit.path === 'a.md') throw new Error('occupé');
  };
  await undo.undo(vault);
  vault.beforeWrite = () => undefined;
  await undo.undo(vault);
  expect(notes(vault)).toEqual({ 'a.md': 'A', 'b.md': 'B' });
  expect(undo.last).toBeUndefined();
});

test('an older operation can be undone from its notice, once', async () => {
  const vault = new MemoryVault({ 'a.md': '1', 'b.md': '1' });
  const undo = new Undo();
  for (const path of ['a.md', 'b.md']) {
    const edit: Edit = { kind: 'rewrite', path, before: '1', after: '2' };
    undo.record({ label: path, edits: (await applyEdits(vault, [edit])).done });
  }
  const [first] = [{ label: 'inconnue', edits: [] }];
  expect(await undo.undo(vault, first)).toBeUndefined();
  const last = undo.last;
  const both = await Promise.all([undo.undo(vault, last), undo.undo(vault, last)]);
  expect(both.map((undone) => undone?.operation.label)).toEqual(['b.md', undefined]);
  expect(notes(vault)).toEqual({ 'a.md': '2', 'b.md': '1' });
});

test('an operation that wrote nothing is not remembered', () => {
  const undo = new Undo();
  undo.record({ label: 'rien', edits: [] });
  expect(undo.last).toBeUndefined();
});

test('what was undone is named without the word that told it was done', () => {
  const { undone } = wordsFor('fr').words.insert;
  expect(undone('Coché\u00a0: Mettre au point')).toBe('Annulé. C’était\u00a0: Mettre au point');
  expect(undone('Rétablir la propriété\u00a0: Plan')).toBe('Annulé. C’était\u00a0: Rétablir la propriété\u00a0: Plan');
  expect(wordsFor('en').words.insert.undone('Ticked: Settle')).toBe('Undone. It was: Settle');
});
