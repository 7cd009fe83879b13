// What a hurried, clumsy or hostile hand writes on the line: one sentence, the right exit code, and not one byte written by mistake.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { PassThrough, Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { textOf } from '../../src/cli/command.mjs';
import { commands } from '../../src/cli/commands.mjs';
import { openFolderVault } from '../../src/cli/folder-vault.mjs';
import { answerLine } from '../../src/cli/answer-line.mjs';
import { runLine } from '../../src/cli/run-line.mjs';
import { listNotes } from '../../src/cli/vault-files.mjs';

let vault = '';
beforeEach(() => {
  vault = mkdtempSync(join(tmpdir(), 'jalons-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(vault, { recursive: true, force: true });
});

const write = (path: string, text: string | Buffer): void => {
  mkdirSync(join(vault, path, '..'), { recursive: true });
  writeFileSync(join(vault, path), text);
};
const state = (): unknown =>
  readdirSync(vault, { recursive: true, withFileTypes: true })
    .map((entry) => [entry.name, entry.isFile() ? readFileSync(join(entry.parentPath, entry.name), 'hex') : ''])
    .sort();

/** What is said, with plain spaces and without the help under it. */
async function said(...line: readonly string[]): Promise<string> {
  const outcome = await runLine(line, commands);
  const [first = ''] = textOf(outcome).split('\n\n');
  return `${String(outcome.exit)} ${first.replaceAll('\u00a0', ' ').replaceAll(vault, '<coffre>')}`;
}

test('a folder that is an empty text is none: never the folder where one stands', async () => {
  // Dry, lest a failure write where this test stands.
  for (const { name, options } of commands) {
    if (['packs', 'import'].includes(name)) continue;
    const dry = options.some((option) => option.name === 'dry-run') ? ['--dry-run'] : [];
    expect(await said(name, '', ...(name === 'set' ? ['n', 'a=1'] : []), ...dry)).toBe(
      '2 Indiquez le dossier du coffre. Pour l’aide : jalons --help',
    );
  }
  expect(await said('packs', '--vault', '')).toBe('2 Ce dossier n’existe pas : ');
});

test('options: without a value, with one too many, twice, unknown, before the command', async () => {
  for (const line of [['--check'], ['--check', '--all'], ['--severity', '-x']])
    expect(await said('check', vault, ...line)).toBe(`2 L’option « ${line[0] ?? ''} » attend une valeur.`);
  expect(await said('check', vault, '--json=oui')).toBe('2 L’option « --json » n’attend pas de valeur.');
  expect(await said('check', vault, '--chek', 'cycle')).toBe('2 L’option « --chek » n’est pas comprise.');
  expect(await said('check', vault, '--check', 'cycle', '--check=orphan-ed')).toBe(
    '2 L’option « --check » est donnée deux fois.',
  );
  expect(await said('check', vault, '--lang', 'fr', '--lang', 'en')).toBe(
    '2 L’option « --lang » est donnée deux fois.',
  );
  expect(await said('check', vault, '--json', '--json')).toMatch(/^0 /u);
  expect(await said('--config', '.absent', 'check', vault)).toMatch(
    /^2 Ce coffre n’a pas de dossier de configuration/u,
  );
  expect(await said('check', vault, '--severity', 'cycle=off=x')).toMatch(/^2 La gravité de « cycle »/u);
  expect(await said('insert', vault, '--ed', '-')).not.toContain('attend une valeur');
  expect(await said('insert', vault, '--ed', 'I-3', '--pack', 'nulle')).toBe(
    '2 Méthode inconnue « nulle ». Il y a : miena, misa, cnig.',
  );
});

test('a dry run refuses what would be refused, and shows no difference that leads out of the vault', async () => {
  write('n.md', '---\ntype: projet\n---\n');
  const before = state();
  for (const line of [
    ['insert', vault, '--ed', 'I-3', '--folder', '../dehors'],
    ['insert', vault, '--ed', 'I-3', '--folder', 'n.md'],
    ['start', vault, '--name', 'Neuf', '--folder', '../dehors'],
    ['start', vault, '--name', 'Neuf', '--folder', '../dehors', '--ed', 'I-1'],
    ['dossier', vault, '--into', '../dehors'],
  ]) {
    const dry = await said(...line, '--dry-run');
    expect(dry).toMatch(/^2 Rien n’est écrit dans .+ : ce chemin sort du coffre/u);
    expect(await said(...line)).toBe(dry);
  }
  expect(state()).toEqual(before);
});

test('a note that cannot be read is said to be there', async () => {
  write('latin.md', Buffer.from([0xe9]));
  write('grosse.md', 'x'.repeat(1_100_000));
  for (const name of ['latin', 'grosse']) {
    const sentence = `2 Cette note ne peut pas être lue (jalons check dit pourquoi) : ${name}.md`;
    expect(await said('set', vault, name, 'a=1')).toBe(sentence);
    expect(await said('insert', vault, '--ed', 'I-3', '--into', name)).toBe(sentence);
  }
});

test('an item is added once, and an empty one never', async () => {
  write('n.md', '---\ntags: [a]\n---\n');
  for (const wish of ['tags+=', 'tags-=', '+=x', '=x'])
    expect(await said('set', vault, 'n', wish)).toMatch(/^2 Indiquez le dossier, la note/u);
  await said('set', vault, 'n', 'tags+=b', 'tags+=b', 'neuf+=c', 'neuf+=c');
  expect(readFileSync(join(vault, 'n.md'), 'utf8')).toBe('---\ntags: [a, b]\nneuf: [c]\n---\n');
});

test('a vault that goes away is told, at whatever moment', async () => {
  const open = openFolderVault(vault);
  write('n.md', '');
  rmSync(vault, { recursive: true });
  expect([open.exists('n.md'), open.list(), await open.read('n.md')]).toEqual([false, [], undefined]);
  expect((await open.apply({ kind: 'create', path: 'x.md', text: '' })).refused).toBe('missing');
  expect(readdirSync(join(vault, '..'))).not.toContain(vault);
});

test.runIf(process.platform === 'linux')(
  'an empty vault has no headings over nothing; a folder that is not listed is named, and names that may lead there are not mended unsaid',
  async () => {
    expect((await said('graph', vault)).trim()).toBe('0 0 note, 0 relation, 0 déclaration.');
    expect((await runLine(['graph', vault], commands)).text).not.toContain('Relations');
    write('Cadre.md', '');
    write('n.md', '---\nexcalibrain:\n  parents: [cadre]\n---\n');
    // Moved under the other, it is deeper than the system opens.
    const [deep, other] = ['d', 'e'].map((letter) => Array(18).fill(letter.repeat(200)).join('/'));
    const [top, moved] = [join(vault, 'e'.repeat(200)), join(vault, deep ?? '', 'e')];
    for (const path of [deep ?? '', other ?? '']) mkdirSync(join(vault, path), { recursive: true });
    renameSync(top, moved);
    const { exit, text, aside } = await runLine(['fix', vault], commands);
    renameSync(moved, top);
    expect([exit, text]).toEqual([0, expect.stringContaining('1\u00a0correction dans 1\u00a0note')]);
    expect((aside ?? '').replaceAll('\u00a0', ' ')).toMatch(
      /^Non lu : d{200}\/.+\. Un nom qui mène là a pu être pris pour celui d’une autre note : voyez jalons check\.\n$/u,
    );
    expect(listNotes(join(vault, 'absent')).unread).toMatchObject([{ path: '.' }]);
  },
);

test('a loop of links beside the notes hides neither these nor the folder of settings', async () => {
  write('.réglages/plugins/jalons/data.json', '{"version": 1, "shareParents": "haut"}');
  write('n.md', '---\nexcalibrain:\n  parents: [m]\n---\n');
  write('m.md', '');
  symlinkSync('boucle', join(vault, 'boucle'));
  symlinkSync('.', join(vault, 'soi'));
  expect(await said('share', vault, '--dry-run')).toContain('+haut:');
  mkdirSync(join(vault, '.obsidian/plugins/jalons'), { recursive: true });
  symlinkSync('data.json', join(vault, '.obsidian/plugins/jalons/data.json'));
  expect((await runLine(['share', vault], commands)).aside).toContain('n’ont pas pu être lus');
});

/** What a terminal, or a pipe, is sent. */
function screen(isTTY: boolean): { readonly out: Writable; readonly text: () => string } {
  const out = new PassThrough();
  return { out: Object.assign(out, { isTTY }), text: () => String(out.read() ?? '') };
}

test('what notes hold never steers a terminal; a pipe gets it byte for byte', async () => {
  write('n.md', '---\nparent: "[[\u001b]0;titre\u0007\u009b2Jmal]]"\n---\n');
  for (const isTTY of [true, false]) {
    const [out, error] = [screen(isTTY), screen(isTTY)];
    expect(await answerLine(['check', vault], commands, { out: out.out, error: error.out })).toBe(0);
    expect(/[\u0007\u001b\u009b]/u.test(out.text())).toBe(!isTTY);
  }
});

test('what nobody foresaw, and a full disk, are told in one sentence with exit 2; a reader who left is not', async () => {
  const { out, text } = screen(false);
  const broken = { ...commands[0], run: () => Promise.reject(new Error('EIO: i/o error')) };
  expect(await answerLine([broken.name ?? '', vault], [broken] as typeof commands, { out, error: out })).toBe(2);
  expect(text().replaceAll('\u00a0', ' ')).toBe('Jalons s’est arrêté : EIO: i/o error\n');
  const failing = (code: string): Writable =>
    new Writable({
      write: (_, __, done) => {
        done(Object.assign(new Error(`${code}: no`), { code }));
      },
    });
  const error = screen(false);
  expect(await answerLine(['check', vault], commands, { out: failing('ENOSPC'), error: error.out })).toBe(2);
  expect(error.text().replaceAll('\u00a0', ' ')).toBe('Jalons s’est arrêté : ENOSPC: no\n');
  for (const line of [['check', vault], ['nulle']])
    await answerLine(line, commands, { out: failing('EPIPE'), error: failing('EPIPE') });
});

test('Ctrl+C waits for the note that is being written, leaves nothing beside it, and then counts', async () => {
  write('n.md', 'avant');
  const killed: unknown[] = [];
  vi.spyOn(process, 'kill').mockImplementation((_, signal) => {
    killed.push([signal, state()]);
    return true;
  });
  const heard = process.listenerCount('SIGINT');
  const writing = openFolderVault(vault).apply({ kind: 'rewrite', path: 'n.md', before: 'avant', after: 'après' });
  process.emit('SIGINT', 'SIGINT');
  expect((await writing).refused).toBeUndefined();
  expect(killed).toEqual([['SIGINT', [['n.md', Buffer.from('après').toString('hex')]]]]);
  expect(process.listenerCount('SIGINT')).toBe(heard);
});
