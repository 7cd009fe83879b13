// @vitest-environment happy-dom
// Two readings, one note: once the slices are done, what the plugin knows is what reading the texts gives.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readNote } from '../../src/core/graph/read-note';
import { Facts } from '../../src/session/facts';
import { ObsidianVault } from '../../src/vault/obsidian-vault';
import { VaultReader } from '../../src/vault/vault-reader';
import { MemoryDisk } from '../obsidian-sim/disk';
import { App } from '../obsidian-sim/obsidian';

const demo = join(import.meta.dirname, '../vaults/demo');

function notesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll('\\', '/').normalize('NFC'), readFileSync(join(folder, path), 'utf8')]),
  );
}

async function open(files: Record<string, string>) {
  const disk = new MemoryDisk(files);
  const app = new App(disk);
  await app.start();
  await app.metadataCache.settled();
  const facts = new Facts();
  const reader = new VaultReader(app as never, facts);
  return { app, disk, facts, reader };
}

test('names and properties are known before any text is read; then both readings are one', async () => {
  const files = notesIn(demo);
  const { app, facts, reader } = await open(files);
  const read = vi.spyOn(app.vault, 'cachedRead');
  const states: string[] = [];
  let atFirst: readonly string[] = [];
  facts.listen(() => {
    if (facts.reading.state === 'texts' && !states.includes('texts')) {
      atFirst = [...facts.notes.keys()];
      expect(read).not.toHaveBeenCalled();
      expect([...facts.methodNotes.values()].filter(({ kind }) => kind === 'deliverable')).toHaveLength(2);
    }
    states.push(facts.reading.state);
  });
  reader.load();
  await vi.waitFor(() => {
    expect(facts.reading.state).toBe('ready');
  });
  expect([...atFirst].sort()).toEqual(Object.keys(files).sort());
  for (const [path, text] of Object.entries(files)) expect(facts.notes.get(path)).toEqual(readNote(path, text));
  reader.unload();
});

test('a note that cannot be read says so; the others are read', async () => {
  const { app, facts, reader } = await open({ 'a.md': '# A', 'b.md': '# B' });
  const whole = app.vault.cachedRead.bind(app.vault);
  app.vault.cachedRead = (file) => (file.path === 'a.md' ? Promise.reject(new Error('EIO')) : whole(file));
  reader.load();
  await vi.waitFor(() => {
    expect(facts.reading.state).toBe('ready');
  });
  expect(facts.notes.get('a.md')?.problems).toEqual([{ check: 'file-unreadable', line: 0, values: { detail: 'EIO' } }]);
  expect(facts.notes.get('b.md')?.textRead).toBe(true);
  reader.unload();
});

test('a failure is told, and reading again gets over it', async () => {
  const { app, facts, reader } = await open({ 'a.md': '# A' });
  const whole = app.vault.getMarkdownFiles.bind(app.vault);
  app.vault.getMarkdownFiles = () => {
    throw new Error('débranché');
  };
  reader.load();
  expect(facts.reading).toEqual({ state: 'failed', detail: 'débranché' });
  app.vault.getMarkdownFiles = whole;
  reader.readAgain();
  await vi.waitFor(() => {
    expect(facts.reading.state).toBe('ready');
  });
  expect(facts.notes.size).toBe(1);
  reader.unload();
});

test('it follows what comes, changes, moves and goes; a folder takes its notes along', async () => {
  const { app, facts, reader } = await open({ 'F/a.md': '---\ned: I-1\n---\n' });
  reader.load();
  await vi.waitFor(() => {
    expect(facts.reading.state).toBe('ready');
  });
  const made = await app.vault.create('b.md', '---\ntitle: B\n---\n');
  await vi.waitFor(() => {
    expect(facts.notes.get('b.md')?.title).toBe('B');
  });
  await app.vault.modify(made, '---\ntitle: C\n---\n');
  await vi.waitFor(() => {
    expect(facts.notes.get('b.md')?.title).toBe('C');
  });
  const folder = app.vault.getFolderByPath('F');
  if (folder === null) throw new Error('no folder');
  await app.vault.rename(folder, 'G');
  await vi.waitFor(() => {
    expect(facts.notes.get('G/a.md')?.textRead).toBe(true);
  });
  expect(facts.notes.has('F/a.md')).toBe(false);
  await app.vault.delete(folder);
  expect([...facts.notes.keys()]).toEqual(['b.md']);
  reader.unload();
  await app.vault.delete(made);
  expect(facts.notes.size).toBe(1);
});

test('a note that is no UTF-8 says so, as in a folder, and is never given to be written; one that holds the sign itself is read', async () => {
  const { app, facts, reader } = await open({ 'signe.md': 'Un \ufffd.\n' });
  const file = await app.vault.createBinary('latin.md', new Uint8Array([0x2d, 0xe9, 0x74, 0xe9]).buffer);
  await app.metadataCache.settled();
  reader.load();
  await vi.waitFor(() => {
    expect(facts.reading.state).toBe('ready');
  });
  const latin = { check: 'note-not-utf8', line: 0, values: {} };
  expect(facts.notes.get('latin.md')?.problems).toEqual([latin]);
  expect(facts.notes.get('signe.md')).toEqual(readNote('signe.md', 'Un \ufffd.\n'));
  const vault = new ObsidianVault(app as never);
  expect([await vault.read('latin.md'), await vault.read('signe.md')]).toEqual([undefined, 'Un \ufffd.\n']);
  // Saved as UTF-8, then not any more, while the plugin looks on.
  await app.vault.modify(file, 'été\n');
  await vi.waitFor(() => {
    expect(facts.notes.get('latin.md')?.problems).toEqual([]);
  });
  await app.vault.modifyBinary(file, new Uint8Array([0xe9, 0x0a]).buffer);
  await vi.waitFor(() => {
    expect(facts.notes.get('latin.md')?.problems).toEqual([latin]);
  });
  reader.unload();
});

test('a note is too large by its bytes, whether it is found so or becomes so', async () => {
  const long = 'é'.repeat(600_000);
  const { app, facts, reader } = await open({ 'a.md': long, 'b.md': '' });
  reader.load();
  await vi.waitFor(() => {
    expect(facts.reading.state).toBe('ready');
  });
  const file = app.vault.getFileByPath('b.md');
  if (file === null) throw new Error('no note');
  await app.vault.modify(file, long);
  await app.metadataCache.settled();
  const problem = { check: 'note-too-large', line: 0, values: { size: 1_200_000, limit: 1_048_576 } };
  for (const path of ['a.md', 'b.md']) expect(facts.notes.get(path)?.problems).toEqual([problem]);
  reader.unload();
});

test('a note that goes before its turn, or while it is read, does not come back', async () => {
  const { app, facts, reader } = await open({ 'a.md': '# A', 'b.md': '# B', 'c.md': '# C' });
  let now = 0;
  // Each note takes a slice of its own.
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
  const whole = app.vault.cachedRead.bind(app.vault);
  app.vault.cachedRead = async (file) => {
    const text = await whole(file);
    if (file.path === 'b.md') await app.vault.delete(file);
    return text;
  };
  const stop = facts.listen(() => {
    const file = app.vault.getFileByPath('c.md');
    if (file !== null && facts.notes.size === 1) void app.vault.delete(file);
  });
  reader.load();
  await vi.waitFor(() => {
    expect(facts.reading.state).toBe('ready');
  });
  expect([...facts.notes.keys()]).toEqual(['a.md']);
  stop();
  clock.mockRestore();
  reader.unload();
});

test.each([
  [{ hierarchy: { parents: ['Découle de'] } }, ['parent', 'parent']],
  ['{ pas du JSON', ['mention', 'mention']],
])(
  'the names that a user gave to relations in ExcaliBrain are known, from the cache and from the text: %j',
  async (data, roles) => {
    const text = typeof data === 'string' ? data : JSON.stringify(data);
    const { app, facts, reader } = await open({
      '.obsidian/plugins/excalibrain/data.json': text,
      'a.md': '---\ndécoule de: "[[b]]"\n---\n',
      'b.md': '',
    });
    const seen: (string | undefined)[] = [];
    const stop = facts.listen(() => {
      if (facts.reading.state === 'texts' && seen.length === 0) seen.push(facts.notes.get('a.md')?.links[0]?.role);
    });
    reader.load();
    await vi.waitFor(() => {
      expect(facts.reading.state).toBe('ready');
    });
    const note = facts.notes.get('a.md');
    expect([...seen, note?.links[0]?.role]).toEqual(roles);
    expect(facts.read('a.md', (await new ObsidianVault(app as never).read('a.md')) ?? '')).toEqual(note);
    stop();
    reader.unload();
  },
);
