// Attacks on the server: what it must refuse, byte for byte, and what must not have happened on the disk.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyVault } from '../obsidian-sim/copy-vault.mjs';
import { serve } from '../obsidian-sim/serve.mjs';

interface Reply {
  status: number;
  body: string;
  headers: Record<string, unknown>;
}

interface Ask {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

let base: string;
let vault: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'attaque-'));
  vault = join(base, 'coffre');
  mkdirSync(join(vault, 'dossier'), { recursive: true });
  mkdirSync(join(base, 'dehors'));
  writeFileSync(join(base, 'dehors/secret.md'), 'SECRET');
  writeFileSync(join(vault, 'note.md'), 'note');
  symlinkSync(join(base, 'dehors/secret.md'), join(vault, 'lien.md'));
  symlinkSync(join(base, 'dehors'), join(vault, 'porte'));
  symlinkSync(join(base, 'dehors/pas-encore.md'), join(vault, 'pendant.md'));
  symlinkSync(join(vault, 'note.md'), join(vault, 'interne.md'));
  const assets = { '/': { type: 'text/html; charset=utf-8', content: () => '<p>' } };
  server = await serve({ vault, assets, config: { manifest: { id: 'jalons' } }, patience: 50 });
});
afterEach(async () => {
  await server.close();
  expect(readdirSync(join(base, 'dehors'))).toEqual(['secret.md']);
  expect(readFileSync(join(base, 'dehors/secret.md'), 'utf8')).toBe('SECRET');
  rmSync(base, { recursive: true });
});

/** A raw request: no client in between tidies the path or the headers. */
function raw(path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Reply> {
  const type = method === 'PUT' ? { 'content-type': 'application/octet-stream' } : {};
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: server.port, path, method, headers: { ...type, ...headers } },
      (reply) => {
        const chunks: Buffer[] = [];
        reply.on('data', (chunk: Buffer) => chunks.push(chunk));
        reply.on('end', () =>
          resolve({ status: reply.statusCode ?? 0, body: Buffer.concat(chunks).toString(), headers: reply.headers }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

function ask(path: string, options: Ask = {}): Promise<Reply> {
  return raw(path, { ...options, headers: { 'x-vault-token': server.token, ...options.headers } });
}

const file = (path: string): string => `/api/file?path=${encodeURIComponent(path)}`;

test('what a page of the simulator asks is answered', async () => {
  expect(await ask(file('note.md'))).toMatchObject({ status: 200, body: 'note' });
  expect(await ask(file('dossier/neuve.md'), { method: 'PUT', body: 'neuve' })).toMatchObject({ status: 200 });
  expect(readFileSync(join(vault, 'dossier/neuve.md'), 'utf8')).toBe('neuve');
  expect(await ask(file('interne.md'))).toMatchObject({ status: 200, body: 'note' });
});

test('only the loopback interface, and another token at each start', async () => {
  const other = await serve({ vault, assets: {}, config: { manifest: { id: 'jalons' } } });
  expect(other.token).not.toBe(server.token);
  expect(other.token.length).toBeGreaterThan(40);
  expect(server.address.startsWith('http://127.0.0.1:')).toBe(true);
  await other.close();
});

test.each([
  ['no token', {}],
  ['an empty token', { 'x-vault-token': '' }],
  ['a token of the same length', { 'x-vault-token': 'A'.repeat(43) }],
])('%s: refused', async (_name, headers) => {
  for (const path of ['/api/config', '/api/entries', file('note.md'), '/api/changes?since=0'])
    expect((await raw(path, { headers })).status).toBe(401);
  expect((await raw(file('note.md'), { method: 'PUT', headers, body: 'x' })).status).toBe(401);
  expect(readFileSync(join(vault, 'note.md'), 'utf8')).toBe('note');
});

test.each([
  ['a name that resolves to this machine (DNS rebinding)', { host: 'mechant.example' }],
  ['the right name on another port', { host: '127.0.0.1:1' }],
  ['a foreign origin', { origin: 'https://mechant.example' }],
  ['an opaque origin', { origin: 'null' }],
  ['another local server', { origin: 'http://127.0.0.1:1' }],
  ['a request that the browser says is from another site', { 'sec-fetch-site': 'cross-site' }],
  ['a request from another port of this machine', { 'sec-fetch-site': 'same-site' }],
])('%s: refused, even with the token', async (_name, headers) => {
  expect((await ask('/api/entries', { headers })).status).toBe(403);
  expect((await ask('/', { headers })).status).toBe(403);
  expect((await ask(file('note.md'), { method: 'PUT', headers, body: 'x' })).status).toBe(403);
});

const outside = [
  '../dehors/secret.md',
  'dossier/../../dehors/secret.md',
  '..',
  '.',
  './note.md',
  '',
  '/etc/passwd',
  '//etc/passwd',
  '..\\dehors\\secret.md',
  'dossier\\..\\..\\dehors\\secret.md',
  'note.md\0.png',
  'dossier//note.md',
  'dossier/',
  'lien.md',
  'porte/secret.md',
  'porte/neuf.md',
  'porte',
  'pendant.md',
  'x'.repeat(5000),
];

test.each(outside)('no way out through %j', async (path) => {
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const reply = await ask(file(path), { method, ...(method === 'PUT' && { body: 'x' }) });
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.body).not.toContain('SECRET');
  }
  const encoded = encodeURIComponent(path);
  expect((await ask(`/api/folder?path=${encoded}`, { method: 'PUT' })).status).toBeGreaterThanOrEqual(400);
  for (const query of [`path=note.md&to=${encoded}`, `path=${encoded}&to=volee.md`])
    expect((await ask(`/api/rename?${query}`, { method: 'PUT' })).status).toBeGreaterThanOrEqual(400);
  expect(existsSync(join(vault, 'note.md'))).toBe(true);
});

test('encoded twice, it is only a strange name', async () => {
  expect((await ask('/api/file?path=%252e%252e%252fdehors%252fsecret.md')).status).toBe(404);
  for (const path of ['/../dehors/secret.md', '/%2e%2e/dehors/secret.md', '/api/../../dehors/secret.md'])
    expect((await ask(path)).body).not.toContain('SECRET');
});

test('the listing shows nothing that is outside, nor hidden', async () => {
  const { body } = await ask('/api/entries');
  const paths = (JSON.parse(body) as { path: string }[]).map(({ path }) => path).sort();
  expect(paths).toEqual(['dossier', 'interne.md', 'note.md']);
});

test.runIf(process.platform === 'linux')('what cannot be listed or copied hides nothing else', async () => {
  // Moved under the other, it is deeper than the system opens.
  const [deep = '', other = ''] = ['d', 'e'].map((letter) => Array(18).fill(letter.repeat(200)).join('/'));
  const [top, moved] = [join(vault, 'e'.repeat(200)), join(vault, deep, 'e')];
  for (const path of [deep, other]) mkdirSync(join(vault, path), { recursive: true });
  renameSync(top, moved);
  const { status, body } = await ask('/api/entries');
  const copy = copyVault(join(vault, 'd'.repeat(200)), 'x');
  renameSync(moved, top);
  rmSync(copy.temporary, { recursive: true });
  expect([status, body.includes('"note.md"')]).toEqual([200, true]);
  expect(copy.unread).toEqual([expect.stringContaining('/e/eee')]);
});

test('a vault that goes away meanwhile is a change; its files are then not found', async () => {
  const { version } = JSON.parse((await ask('/api/changes?since=-1')).body) as { version: number };
  renameSync(vault, `${vault} parti`);
  const changed = await ask(`/api/changes?since=${String(version)}`);
  expect([changed.status, JSON.parse(changed.body)]).toEqual([200, { version: version + 1 }]);
  expect((await ask('/api/entries')).status).toBe(404);
});

test('hidden folders: only this plugin’s data and the trash may be written', async () => {
  for (const path of [
    '.obsidian/plugins/autre/main.js',
    '.obsidian/app.json',
    '.git/hooks/pre-commit',
    'dossier/.cache/x',
  ]) {
    mkdirSync(join(vault, path, '..'), { recursive: true });
    expect((await ask(file(path), { method: 'PUT', body: 'x' })).status).toBe(403);
  }
  await ask('/api/folder?path=.obsidian/plugins/jalons', { method: 'PUT' });
  expect((await ask(file('.obsidian/plugins/jalons/main.js'), { method: 'PUT', body: 'x' })).status).toBe(403);
  expect((await ask(file('.obsidian/plugins/jalons/data.json'), { method: 'PUT', body: '{}' })).status).toBe(200);
  const aside = '.obsidian/plugins/jalons/data-unreadable-';
  expect((await ask(file(`${aside}1700.json`), { method: 'PUT', body: '{' })).status).toBe(200);
  expect((await ask(file(`${aside}main.js`), { method: 'PUT', body: 'x' })).status).toBe(403);
});

test('other methods, other content types, too much: refused', async () => {
  for (const method of ['POST', 'PATCH', 'OPTIONS']) expect((await ask(file('note.md'), { method })).status).toBe(405);
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  expect((await ask(file('note.md'), { method: 'PUT', headers: form, body: 'x' })).status).toBe(415);
  const promise = { 'content-length': String(40 * 1024 * 1024) };
  const told = ask(file('note.md'), { method: 'PUT', headers: promise, body: 'x' });
  expect((await told).status).toBe(413);
  const sent = await ask(file('note.md'), { method: 'PUT', body: Buffer.alloc(33 * 1024 * 1024) }).catch(
    () => undefined,
  );
  expect(sent?.status ?? 413).toBe(413);
  expect(readFileSync(join(vault, 'note.md'), 'utf8')).toBe('note');
});

test('a note that changed meanwhile is not written', async () => {
  const { mtime } = JSON.parse((await ask('/api/stat?path=note.md')).body) as { mtime: number };
  const write = (expected: number): Promise<Reply> =>
    ask(`${file('note.md')}&expected=${String(expected)}`, { method: 'PUT', body: 'suite' });
  expect((await write(mtime + 1)).status).toBe(409);
  expect(readFileSync(join(vault, 'note.md'), 'utf8')).toBe('note');
  expect((await write(mtime)).status).toBe(200);
});

test('every answer carries the headers that keep the page alone', async () => {
  const { headers } = await ask('/');
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  expect(headers['content-security-policy']).not.toContain('unsafe-eval');
  expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff' });
  expect(headers['access-control-allow-origin']).toBeUndefined();
});
