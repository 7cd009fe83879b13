// The settings as they are kept: what another device stored is not written over.
import { expect, test } from 'vitest';
import { SettingsStore } from '../../src/vault/settings-store';

function aStore(stored: unknown) {
  const disk = { stored };
  const plugin = {
    loadData: () => (disk.stored === 'half' ? Promise.reject(new SyntaxError('half')) : Promise.resolve(disk.stored)),
    saveData: (data: unknown) => {
      disk.stored = data;
      return Promise.resolve();
    },
  };
  return { disk, store: new SettingsStore(plugin as never) };
}

test('what another device stored is taken in and told, and stays when something else is changed here', async () => {
  const { disk, store } = aStore({ version: 1, author: 'Ada', welcomed: true });
  await store.load();
  const told: string[] = [];
  store.listen(({ author }) => told.push(author));
  disk.stored = { version: 1, author: 'Grace', edFolder: 'Là', later: 1 };
  await store.readAgain();
  expect([store.settings.author, told]).toEqual(['Grace', ['Ada']]);
  await store.change({ propertyLanguage: 'en' });
  expect(disk.stored).toMatchObject({ author: 'Grace', edFolder: 'Là', later: 1, propertyLanguage: 'en' });
});

test.each(['half', { version: 99 }])('what cannot be read (%j) leaves the settings as they are', async (stored) => {
  const { disk, store } = aStore({ version: 1, author: 'Ada' });
  await store.load();
  disk.stored = stored;
  await store.readAgain();
  expect(store.settings.author).toBe('Ada');
});
