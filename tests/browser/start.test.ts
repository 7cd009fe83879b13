// `npm start` as a person runs it: what it prints, what it refuses, how it stops.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkBuilt } from '../obsidian-sim/start-options.mjs';
import { findChromium } from './find-chromium.mjs';

const script = resolve(import.meta.dirname, '../obsidian-sim/start.mjs');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depart-'));
  writeFileSync(join(folder, 'note.md'), '---\ntitle: Une note\n---\nTexte\n');
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

function freePort(): Promise<{ port: number; server: Server }> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done({ server, port: typeof address === 'object' && address !== null ? address.port : 0 });
    });
  });
}

function refuse(words: string[], from = folder): string {
  const env = { ...process.env, INIT_CWD: from };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8', env });
  expect(status).not.toBe(0);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).not.toContain('    at ');
  return stderr.trim();
}

test('what cannot be started is said in one sentence', async () => {
  expect(refuse([join(folder, 'absent')])).toContain('Ce dossier n’existe pas');
  expect(refuse([join(folder, 'note.md')])).toContain('est un fichier');
  expect(refuse(['absent'])).toBe(`Ce dossier n’existe pas : ${join(folder, 'absent')}`);
  expect(refuse([''])).toContain('Le nom du dossier est vide');
  expect(() => checkBuilt(folder)).toThrow('Rien n’est encore construit : recommencez sans --no-build.');
  expect(refuse(['--prot', '12'])).toContain('Option inconnue : --prot');
  expect(refuse(['--port', 'douze'])).toContain('Le port doit être un nombre');
  expect(refuse(['--lang', 'de'])).toContain('--lang attend fr ou en');
  expect(refuse(['--theme'])).toContain('--theme attend light ou dark');
  expect(refuse([folder, folder])).toContain('Un seul dossier');
  const { port, server } = await freePort();
  expect(refuse(['--port', String(port)])).toContain(`Le port ${String(port)} est déjà pris`);
  server.close();
});

interface Run {
  output: string;
  address: string;
  stop: () => Promise<{ code: number | null; output: string }>;
}

async function start(words: string[]): Promise<Run> {
  const { port, server } = await freePort();
  await new Promise((done) => server.close(done));
  const child = spawn(process.execPath, [script, ...words, '--port', String(port)]);
  let output = '';
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const address = await new Promise<string>((found, fail) => {
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      const match = /http:\/\/127\.0\.0\.1:\d+\/#\S+/u.exec(output);
      if (match !== null && output.includes('Ctrl+C')) found(match[0]);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('close', () => fail(new Error(`It stopped:\n${output}`)));
  });
  const stop = async (): Promise<{ code: number | null; output: string }> => {
    child.kill('SIGINT');
    return { code: await ended, output };
  };
  return { output, address, stop };
}

function call(address: string, path: string, options: RequestInit = {}): Promise<Response> {
  const [origin = '', token = ''] = address.split('/#');
  const headers = { 'x-vault-token': token, 'content-type': 'application/octet-stream' };
  return fetch(`${origin}/api/${path}`, { ...options, headers });
}

test('the demonstration vault is a copy, its state is printed, Ctrl+C stops and clears', async () => {
  const run = await start([]);
  const copy = /dans (\S+coffre-[^/]+)\//u.exec(run.output)?.[1] ?? '';
  expect(existsSync(copy)).toBe(true);
  expect(run.output).toContain('copie du coffre de démonstration');
  expect(run.output).toMatch(/\d+\snotes, \d+\sÉD/u);
  expect(run.output).toMatch(/I1\s.*\n\s+ÉD\sI-1\svalidé/u);
  expect(await (await fetch(run.address)).text()).toContain('/plugin.js');
  expect((await call(run.address, 'entries')).status).toBe(200);
  const { code, output } = await run.stop();
  expect(code).toBe(0);
  expect(output).toContain('Simulateur arrêté');
  expect(existsSync(copy)).toBe(false);
});

test('a folder that is given is read and written, after saying so', async () => {
  const run = await start([folder, '--no-build']);
  expect(run.output).toContain('ce dossier est lu ET ÉCRIT');
  expect((await call(run.address, 'file?path=note.md', { method: 'PUT', body: 'écrit' })).status).toBe(200);
  await run.stop();
  expect(readFileSync(join(folder, 'note.md'), 'utf8')).toBe('écrit');
});

test.each([['--copy'], ['read-only']])('a copy when asked or when it cannot be written: %s', async (how) => {
  if (how === 'read-only') chmodSync(folder, 0o555);
  const run = await start([folder, '--no-build', ...(how === '--copy' ? [how] : [])]);
  expect(run.output).toContain('une copie de');
  await call(run.address, 'file?path=note.md', { method: 'PUT', body: 'écrit' });
  await run.stop();
  expect(readFileSync(join(folder, 'note.md'), 'utf8')).toContain('Une note');
});

test('without a browser, the sentence says what to install', () => {
  expect(() => findChromium({ PATH: '' }, false)).toThrow('Chromium est introuvable');
  expect(() => findChromium({ CHROMIUM_PATH: join(folder, 'note.md') }, false)).toThrow('CHROMIUM_PATH');
});
