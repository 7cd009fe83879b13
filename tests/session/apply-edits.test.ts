// An operation over many notes: whatever fails, each note is whole, and it is said which.
import { expect, test } from 'vitest';
import { spliceFrontmatter } from '../../src/core/text/splice-frontmatter';
import type { Edit } from '../../src/core/text/edit';
import { applyEdits } from '../../src/session/apply-edits';
import { changeNote } from '../../src/session/change-note';
import { MemoryVault } from './memory-vault';

const names = Array.from({ length: 10 }, (_, at) => `note ${String(at)}.md`);
const before = (name: string) => `---\nstatut: ébauche\n---\n${name}\n`;
const after = (name: string) => `---\nstatut: validé\n---\n${name}\n`;
const tenNotes = () => new MemoryVault(Object.fromEntries(names.map((name) => [name, before(name)])));
const tenEdits: readonly Edit[] = names.map((path) => ({
  kind: 'rewrite',
  path,
  before: before(path),
  after: after(path),
}));

test.each(names.map((_, at) => at))(
  'write %i of ten fails: its note is as it was, the others are written',
  async (failing) => {
    const vault = tenNotes();
    vault.beforeWrite = (_, count) => {
      if (count === failing) throw new Error('disque plein');
    };
    const { outcomes, done } = await applyEdits(vault, tenEdits);
    expect(outcomes.map(({ refused }) => refused)).toEqual(
      names.map((_, at) => (at === failing ? 'failed' : undefined)),
    );
    expect(outcomes[failing]?.detail).toBe('disque plein');
    expect(done).toEqual(tenEdits.filter((_, at) => at !== failing));
    for (const [at, name] of names.entries())
      expect(vault.notes.get(name)).toBe(at === failing ? before(name) : after(name));
  },
);

test.each(names.map((_, at) => at))(
  'from write %i on, all fail: those before are written, those after are as they were',
  async (first) => {
    const vault = tenNotes();
    vault.beforeWrite = (_, count) => {
      if (count >= first) throw new Error('débranché');
    };
    const { done } = await applyEdits(vault, tenEdits);
    expect(done).toEqual(tenEdits.slice(0, first));
    for (const [at, name] of names.entries())
      expect(vault.notes.get(name)).toBe(at < first ? after(name) : before(name));
  },
);

test('T4: an edit made between reading and writing survives, and the write says so', async () => {
  const vault = new MemoryVault({ 'a.md': 'un' });
  vault.beforeWrite = () => vault.notes.set('a.md', 'écrit ailleurs');
  expect(await changeNote(vault, 'a.md', (text) => `${text} deux`)).toMatchObject({ refused: 'changed' });
  expect(vault.notes.get('a.md')).toBe('écrit ailleurs');
});

test('T13: a creation that is run twice never overwrites', async () => {
  const vault = new MemoryVault();
  const create: Edit = { kind: 'create', path: 'Élan.md', text: 'neuf' };
  await applyEdits(vault, [create]);
  vault.notes.set('Élan.md', 'travaillé');
  const again = await applyEdits(vault, [
    create,
    { ...create, path: 'e\u0301lan.md'.replace('e', 'E') },
    { ...create, path: 'élan.MD' },
  ]);
  expect(again.outcomes.map(({ refused }) => refused)).toEqual(['taken', 'taken', 'taken']);
  expect([...vault.notes]).toEqual([['Élan.md', 'travaillé']]);
});

test('changes asked for one note at the same time are made in order', async () => {
  const vault = new MemoryVault({ 'a.md': '' });
  const add = (word: string) => changeNote(vault, 'a.md', (text) => text + word);
  await Promise.all([add('un '), add('deux '), add('trois')]);
  expect(vault.notes.get('a.md')).toBe('un deux trois');
});

test('a change that fails lets the next one pass; a note that is gone is told; a change of nothing writes nothing', async () => {
  const vault = new MemoryVault({ 'a.md': '' });
  vault.beforeWrite = (_, count) => {
    if (count === 0) throw new Error('occupé');
  };
  const set = () =>
    changeNote(vault, 'a.md', (text) => {
      const made = spliceFrontmatter(text, [{ kind: 'set', path: ['a'], value: 1 }]);
      return 'text' in made ? made.text : text;
    });
  const [first, second] = await Promise.allSettled([set(), set()]);
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
  expect(vault.notes.get('a.md')).toBe('---\na: 1\n---\n');
  await set();
  expect(vault.writes).toBe(2);
  expect(await changeNote(vault, 'b.md', (text) => text)).toBeUndefined();
});
