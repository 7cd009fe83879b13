// Copying a built-in method or a template into the vault: whole, never over a note, and taken back in one go.
import { expect, test } from 'vitest';
import { defaultPackFolders as folders } from '../../src/core/pack/pack-folders';
import { packShelf } from '../../src/packs';
import { copyMethod } from '../../src/session/actions/copy-method';
import { copyTemplate } from '../../src/session/actions/copy-template';
import { takeBack } from '../../src/session/carry-out';
import { LivePacks } from '../../src/session/live-packs';
import { aSession } from './a-session';

function withMethods() {
  const parts = aSession();
  const session = { ...parts.session, methods: new LivePacks(packShelf) };
  const follow = (): boolean =>
    session.methods.follow({
      folders,
      notes: [...parts.vault.notes].map(([path, text]) => ({ path, text })),
      problems: [],
    });
  return { ...parts, session, follow };
}

test.each(packShelf.map(({ id }) => id))(
  '%s is copied with its templates, and is the same method again',
  async (id) => {
    const { session, vault, desk, follow } = withMethods();
    const original = session.methods.find(id);
    desk.picks = (keys) => keys.find((key) => key === id);
    await copyMethod.run(session, {});
    const name = id.toUpperCase();
    expect(desk.opened).toEqual([`Jalons/Méthodes/${name}/${name}.md`]);
    expect(vault.notes.size).toBe(1 + Object.keys(original?.templates ?? {}).length);
    expect(follow()).toBe(true);
    expect(session.methods.problems).toEqual([]);
    expect(session.methods.noteOf(id)).toBe(`Jalons/Méthodes/${name}/${name}.md`);
    expect(session.methods.find(id)).toEqual(original);
    await takeBack(session);
    expect(vault.notes.size).toBe(0);
  },
);

test('a method that is there already is opened, not copied again', async () => {
  const { session, vault, desk, follow } = withMethods();
  await copyMethod.run(session, { pack: 'cnig' });
  follow();
  const before = vault.notes.size;
  await copyMethod.run(session, { pack: 'cnig' });
  expect(vault.notes.size).toBe(before);
  expect(desk.opened.length).toBe(2);
  expect(desk.told.at(-1)).toBe('Rien n’est copié : vous avez déjà Jalons/Méthodes/CNIG/CNIG.md.');
});

test('a note that stands in the way keeps its text: the copy goes beside it', async () => {
  const { session, vault, desk } = withMethods();
  vault.notes.set('Jalons/Méthodes/CNIG/cnig.md', 'La mienne');
  await copyMethod.run(session, { pack: 'cnig' });
  expect(vault.notes.get('Jalons/Méthodes/CNIG/cnig.md')).toBe('La mienne');
  expect(desk.opened).toEqual(['Jalons/Méthodes/CNIG 2/CNIG.md']);
});

test('giving up writes nothing', async () => {
  const { session, vault } = withMethods();
  await copyMethod.run(session, {});
  await copyTemplate.run(session, {});
  expect(vault.notes.size).toBe(0);
});

test('a template replaces the method’s own once it is changed, also where the method has none', async () => {
  const { session, vault, desk, follow } = withMethods();
  desk.picks = (keys) => keys.find((key) => key === 'miena/G-1');
  await copyTemplate.run(session, {});
  const path = 'Jalons/Modèles/miena/G-1.md';
  expect(desk.opened).toEqual([path]);
  expect(vault.notes.get(path)).toMatch(/^(> .+\n\n)?## /u);
  vault.notes.set(path, '## À ma façon\n');
  follow();
  expect(session.methods.find('miena')?.templates['G-1']).toBe('## À ma façon\n');
  await copyTemplate.run(session, { pack: 'miena', ed: 'G-1' });
  expect(vault.notes.get(path)).toBe('## À ma façon\n');
});

test('the three sheets of 446 are offered too', async () => {
  const { session, desk } = withMethods();
  let offered: readonly string[] = [];
  desk.picks = (keys) => {
    offered = keys;
    return undefined;
  };
  await copyTemplate.run(session, {});
  expect(offered.filter((key) => key.startsWith('misa/446'))).toEqual([
    'misa/446',
    'misa/446-inventaire',
    'misa/446-fiche-milieu',
    'misa/446-coordination',
  ]);
});
