// Installing into a vault: three files come into the plugin's folder, everything else stays byte for byte, and a mistake is told in one sentence.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const plugin = (config = '.obsidian'): string => join(vault, config, 'plugins', 'jalons');
let vault = '';

beforeEach(() => {
  vault = mkdtempSync(join(tmpdir(), 'jalons-coffre-'));
});
afterEach(() => {
  rmSync(vault, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(vault, path)), { recursive: true });
  writeFileSync(join(vault, path), text);
}

/** Every file under the vault with its bytes, in hexadecimal. */
function filesOfVault(): ReadonlyMap<string, string> {
  const names = readdirSync(vault, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(vault, name)).isFile());
  return new Map(files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(vault, name), 'hex')]));
}

function install(...words: readonly string[]): {
  readonly code: number | null;
  readonly said: string;
  readonly wrong: string;
} {
  const run = spawnSync(process.execPath, ['esbuild.config.mjs', '--install', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: vault },
  });
  return { code: run.status, said: run.stdout, wrong: run.stderr };
}

test('a vault that was opened once: three files, and what to click next', () => {
  mkdirSync(join(vault, '.obsidian'));
  write('Note.md', '# Note\r\n');
  const { code, said, wrong } = install(vault);
  expect([code, wrong]).toEqual([0, '']);
  expect(readdirSync(plugin()).sort()).toEqual(['main.js', 'manifest.json', 'styles.css']);
  expect(readFileSync(join(plugin(), 'manifest.json'))).toEqual(readFileSync(join(root, 'manifest.json')));
  expect(readFileSync(join(plugin(), 'main.js'), 'utf8')).toContain('require("obsidian")');
  expect(said).toContain(plugin());
  expect(said).toMatch(/Réglages → Modules complémentaires .* activez « Jalons »/u);
});

test('a renamed configuration folder, with settings and neighbours: nothing else is touched', () => {
  write('.config-équipe/plugins/jalons/data.json', '{ "version": 1, "other": "é" }\n');
  write('.config-équipe/plugins/jalons/main.js', 'an earlier version');
  write('.config-équipe/plugins/other/main.js', 'another plugin');
  write('.config-équipe/community-plugins.json', '["other"]');
  write('Dossier/Note.md', '\ufeff---\r\na: 1\r\n---\r\n');
  const before = filesOfVault();
  const { code, wrong } = install(vault, '--config', '.config-équipe');
  expect([code, wrong]).toEqual([0, '']);
  const after = filesOfVault();
  const ours = ['main.js', 'manifest.json', 'styles.css'].map((name) => `.config-équipe/plugins/jalons/${name}`);
  expect([...after.keys()].sort()).toEqual([...new Set([...before.keys(), ...ours])].sort());
  for (const [name, bytes] of before) if (!ours.includes(name)) expect([name, after.get(name)]).toEqual([name, bytes]);
  expect(after.get(ours[0] ?? '')).not.toBe(before.get(ours[0] ?? ''));
});

test.each([
  ['a folder that does not exist', (): string[] => [join(vault, 'absent')], /^Ce dossier n’existe pas : .*absent\n$/u],
  ['a file', (): string[] => [join(vault, 'Note.md')], /^Ce chemin est un fichier, pas un coffre : .*Note\.md\n$/u],
  [
    'a folder that is no vault yet',
    (): string[] => [vault],
    /^Ce dossier n’est pas encore un coffre : .*--config .*\n$/u,
  ],
  ['no folder', (): string[] => [], /^Usage : npm run install-plugin -- .*\n$/u],
  ['no name after --config', (): string[] => [vault, '--config'], /^Usage : .*\n$/u],
  ['an option that is none', (): string[] => [vault, '--confg', '.x'], /^Usage : .*\n$/u],
  ['two folders', (): string[] => [vault, vault], /^Usage : .*\n$/u],
  ['an empty text', (): string[] => [''], /^Usage : .*\n$/u],
  ['a configuration folder beside the vault', (): string[] => [vault, '--config', '..'], /il n’a pas de « \.\. »\./u],
  ['one without a name', (): string[] => [vault, '--config', ''], /^Ce dossier n’est pas encore un coffre : .*\n$/u],
  ['one that is a file', (): string[] => [vault, '--config', 'Note.md'], /il n’a pas de « Note\.md »\..*\n$/u],
  ['a path from where the user stands', (): string[] => ['absent'], /: .*jalons-coffre-[^/]+\/absent\n$/u],
  [
    'a folder where a file of the plugin goes',
    (): string[] => {
      mkdirSync(join(plugin('.autre'), 'main.js'), { recursive: true });
      return [vault, '--config', '.autre'];
    },
    /^Rien n’est copié : .*main\.js ne peut pas être écrit\..*\n$/u,
  ],
])('%s: one sentence, and nothing is written', (_, words, sentence) => {
  write('Note.md', '# Note\n');
  const before = filesOfVault();
  const { code, said, wrong } = install(...words());
  expect([code, said]).toEqual([1, '']);
  expect(wrong).toMatch(sentence);
  expect(filesOfVault()).toEqual(before);
});
