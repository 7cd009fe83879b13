// What the user set in the plugin counts in the terminal too, wherever the folder of settings is; and the terminal writes what the app writes.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textOf } from '../../src/cli/command.mjs';
import { commands } from '../../src/cli/commands.mjs';
import { runLine } from '../../src/cli/run-line.mjs';
import { actions } from '../../src/session/actions';
import type { Settings } from '../../src/session/settings/settings';
import { aLivingSession } from '../session/a-living-session';

let vault = '';
beforeEach(() => {
  vault = mkdtempSync(join(tmpdir(), 'réglages-'));
});
afterEach(() => {
  rmSync(vault, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(vault, path)), { recursive: true });
  writeFileSync(join(vault, path), text);
}

const read = (path: string): string => readFileSync(join(vault, path), 'utf8');

async function run(name: string, ...more: readonly string[]) {
  const outcome = await runLine([name, vault, ...more], commands);
  return { exit: outcome.exit, text: textOf(outcome), aside: (outcome.aside ?? '').replaceAll('\u00a0', ' ') };
}

/** Without its days: the one of the memory stands still. */
const told = (text = ''): string => text.replace(/[0-9]{4}-[0-9]{2}-[0-9]{2}/gu, '<jour>');

const set = (config: string, settings: Partial<Settings>): void => {
  write(`${config}/plugins/jalons/data.json`, JSON.stringify({ version: 1, ...settings }));
};

const files = {
  'Campus/Campus.md': '---\ntype: projet\npack: miena\n---\n',
  'Campus/ÉD I-1.md': '---\ned: I-1\nprojet: Campus\nexcalibrain:\n  parents:\n    - Cadre\n---\n\nTexte\n',
  'Cadre.md': '',
  'Autre.md': '---\naliases: [Celle-là]\n---\n',
};

test.each([{}, { shareRelations: true }, { shareRelations: true, shareParents: 'au-dessus', shareFriends: 'liées' }])(
  'set and insert keep flat links in step as the app does, to the byte: %o',
  async (settings) => {
    for (const [path, text] of Object.entries(files)) write(path, text);
    set('.obsidian', settings);
    const { session, vault: memory, desk } = aLivingSession(files, settings);
    const act = (id: string, target: object): unknown =>
      actions.find((action) => action.id === id)?.run(session, target);
    const note = 'Campus/ÉD I-1.md';
    for (const [parents, friends, line] of [
      [['Cadre', 'Celle-là'], ['Nulle part'], ['excalibrain.parents+=Celle-là', 'excalibrain.friends+=Nulle part']],
      [['Celle-là'], ['Nulle part', 'cadre'], ['excalibrain.parents-=Cadre', 'excalibrain.friends+=cadre']],
    ] as const) {
      desk.fillsIn = ({ properties }) => ({ ...properties, parents, friends });
      await act('edit-properties', { paths: [note] });
      await run('set', note, ...line);
      expect(read(note)).toBe(memory.notes.get(note));
    }
    expect(read(note).includes('"[[Autre]]"')).toBe(settings.shareRelations === true);
    await act('insert-ed', { pack: 'miena', ed: 'I-2', project: 'Campus' });
    await run('insert', '--ed', 'I-2');
    const made = [...memory.notes.keys()].find((path) => path.includes('I-2')) ?? '';
    expect(told(read(made))).toBe(told(memory.notes.get(made)));
    expect(read(made).includes('\n  - "[[ÉD I-1]]"\n')).toBe(settings.shareRelations === true);
    desk.starts = ({ wish }) => ({ ...wish, name: 'Neuf', pack: 'miena', folder: 'Neuf', first: true });
    await act('start-project', {});
    await run('start', '--name', 'Neuf', '--folder', 'Neuf', '--ed', 'I-1');
    const first = [...memory.notes.keys()].find((path) => path.startsWith('Neuf/ÉD I-1')) ?? '';
    expect(told(read(first))).toBe(told(memory.notes.get(first)));
    expect(read(first).includes('\n  - "[[')).toBe(settings.shareRelations === true);
  },
);

test('a new document bears the names, the author and the folder that the user set, and relations as the vault writes them, as in the app', async () => {
  const settings: Partial<Settings> = {
    author: ' Équipe ',
    namePattern: '{{code}} {{title}} – {{project}}',
    propertyLanguage: 'en',
    edFolder: 'Livrables',
  };
  const linked = {
    ...files,
    'Campus/ÉD I-1.md': files['Campus/ÉD I-1.md'].replace('- Cadre', '- "[[Cadre]]"'),
  };
  for (const [path, text] of Object.entries(linked)) write(path, text);
  set('.obsidian', settings);
  const { session, vault: memory, desk } = aLivingSession(linked, settings);
  const act = (id: string, target: object): unknown => actions.find((action) => action.id === id)?.run(session, target);
  await act('insert-ed', { pack: 'miena', ed: 'I-2', project: 'Campus' });
  await run('insert', '--ed', 'I-2');
  desk.starts = ({ wish }) => ({ ...wish, name: 'Neuf', pack: 'miena', folder: 'Neuf', first: true });
  await act('start-project', {});
  await run('start', '--name', 'Neuf', '--folder', 'Neuf', '--ed', 'I-1');
  const made = [...memory.notes.keys()].filter((path) => path.startsWith('Livrables/'));
  expect(made.map((path) => path.slice(0, 14))).toEqual(['Livrables/I-2 ', 'Livrables/I-1 ']);
  for (const path of made) {
    expect(told(read(path))).toBe(told(memory.notes.get(path)));
    expect(read(path)).toContain('\nauthor: Équipe\n');
  }
  expect(read(made[0] ?? '')).toContain('\n    - "[[ÉD I-1]]"\n');
});

test('a renamed folder of settings is found where it is plain, and may be named', async () => {
  write('n.md', '---\nexcalibrain:\n  parents: [Cadre]\n---\nRelève de:: [[Cadre]]\n');
  write('Cadre.md', '');
  const folder = '.équipe'.normalize('NFD');
  const shared = async (...more: string[]): Promise<string> => (await run('share', '--dry-run', ...more)).text;
  expect(await shared()).toContain('+up:');
  set(folder, { shareParents: 'au-dessus' });
  write('.git/config', '');
  expect(await shared()).toContain('+au-dessus:');
  write(`${folder}/plugins/excalibrain/data.json`, '{"hierarchy": {"parents": ["Relève de"]}}');
  expect((await run('graph', '--json')).text).toContain('"field":"inline:Relève de"');
  expect((await run('graph', '--json')).text).toMatch(
    /"role":"parent","sources":\[\{[^}]*\},\{[^}]*"field":"inline:Relève de"/u,
  );
  // Of two, none is guessed: the line says which.
  set('.ordinateur', { shareParents: 'plus haut' });
  const doubt = await run('share', '--dry-run');
  expect(doubt.text).toContain('+up:');
  expect(doubt.aside).toBe(
    `Plusieurs dossiers de configuration (${folder}, .ordinateur) : aucun n’est lu, les réglages d’origine servent. Dites lequel : --config <dossier>\n`,
  );
  for (const name of ['.équipe', folder, './.équipe/', '.ordinateur']) {
    const { text, aside } = await run('share', '--dry-run', '--config', name);
    expect([aside, text]).toEqual([
      '',
      expect.stringContaining(name === '.ordinateur' ? '+plus haut:' : '+au-dessus:'),
    ]);
  }
  // The usual one is the vault's own, whatever stands beside it.
  set('.obsidian', { shareParents: 'parents' });
  expect(await run('share', '--dry-run')).toMatchObject({ text: expect.stringContaining('+parents:'), aside: '' });
  for (const name of ['.absent', '..', `../${vault.slice(vault.lastIndexOf('/') + 1)}/.obsidian`, 'n.md', '']) {
    const { exit, text } = await run('graph', '--config', name);
    expect([exit, text.replaceAll('\u00a0', ' ')]).toEqual([
      2,
      `Ce coffre n’a pas de dossier de configuration « ${name} ». Donnez son nom, tel qu’il est à la racine du coffre : --config .obsidian`,
    ]);
  }
});

test('a folder with the app’s own settings is one, also before Jalons has any; settings that cannot be read are told', async () => {
  write('.bureau/app.json', '{}');
  write('.bureau/plugins/excalibrain/data.json', '{"hierarchy": {"parents": ["Relève de"]}}');
  write('n.md', 'Relève de:: [[Cadre]]\n');
  expect((await run('graph', '--json')).text).toContain('"role":"parent"');
  write('.bureau/plugins/jalons/data.json', '{"version": [');
  expect((await run('set', 'n', 'a=1')).aside).toBe(
    'Les réglages de Jalons dans ce coffre n’ont pas pu être lus : ceux d’origine servent.\n',
  );
  expect((await runLine(['packs', '--vault', vault], commands)).aside).toContain('n’ont pas pu être lus');
  expect(readdirSync(vault).sort()).toEqual(['.bureau', 'n.md']);
});

test('checks are as grave as the vault’s settings say, unless the line says more; methods lie where these say', async () => {
  set('.obsidian', { checks: { 'orphan-ed': 'off', 'missing-name': 'error', nope: 'x' }, templateFolder: 'Modèles' });
  write('DOC_ED_446_Services.md', '');
  write('m.md', '---\nparent: "[[Nulle part]]"\n---\n');
  write('n.md', '---\nbut:Dire\n---\n');
  write('Modèles/I-3.md', '---\ned: I-3\n---\nMon modèle\n');
  const told = async (...more: string[]): Promise<string> => {
    const { exit, text } = await run('check', '--json', ...more);
    const { findings } = JSON.parse(text) as { findings: { check: string; severity: string }[] };
    return [exit, ...findings.map(({ check, severity }) => `${check}=${severity}`)].join(' ');
  };
  expect(await told()).toBe('1 missing-name=error frontmatter-glued-key=warning');
  expect(await told('--severity', 'missing-name=info')).toBe('0 missing-name=info frontmatter-glued-key=warning');
  expect(await told('--check', 'orphan-ed')).toBe('0 orphan-ed=info');
  set('.obsidian', { checks: { 'frontmatter-glued-key': 'off' }, templateFolder: 'Modèles' });
  expect((await run('fix', '--dry-run')).text).toContain('Rien à corriger.');
  expect((await run('insert', '--ed', 'I-3', '--dry-run')).text).toContain('\n+Mon modèle\n');
});
