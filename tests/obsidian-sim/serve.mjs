// Serves the simulator's page and one vault on the loopback interface, guarded by a token made at each start.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { checkHost, checkToken, Refusal } from './guard.mjs';
import { VaultFolder } from './vault-folder.mjs';
import { WatchFolder } from './watch-folder.mjs';

const largest = 32 * 1024 * 1024;
const security = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

async function readBody(request) {
  if (Number(request.headers['content-length'] ?? 0) > largest) throw new Refusal(413, 'Too large');
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largest) throw new Refusal(413, 'Too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function numberOf(text) {
  const number = Number(text);
  return text === null || text === undefined || !Number.isFinite(number) ? undefined : number;
}

/** What the page may ask of the vault: `METHOD name`. */
const api = {
  'GET config': ({ config, folder }) => ({ name: folder.name, ...config }),
  'GET entries': ({ folder }) => folder.entries(),
  'GET stat': ({ folder, query }) => folder.stat(query.get('path')),
  'GET file': ({ folder, query }) => folder.read(query.get('path')),
  'GET changes': async ({ watch, query, patience }) => ({
    version: await watch.next(numberOf(query.get('since')) ?? 0, patience),
  }),
  'PUT file': ({ folder, query, body }) => folder.write(query.get('path'), body, numberOf(query.get('expected'))),
  'PUT folder': ({ folder, query }) => folder.makeFolder(query.get('path')),
  'DELETE file': ({ folder, query }) => folder.remove(query.get('path')) ?? null,
  'PUT rename': ({ folder, query }) => folder.rename(query.get('path'), query.get('to')),
};

function send(response, status, type, content) {
  response.writeHead(status, { ...security, 'content-type': type });
  response.end(content);
}

async function answer(state, request, response) {
  checkHost(request, state.port);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (!url.pathname.startsWith('/api/')) {
    const asset = request.method === 'GET' ? state.assets[url.pathname] : undefined;
    if (asset === undefined) throw new Refusal(request.method === 'GET' ? 404 : 405, 'Not found');
    return send(response, 200, asset.type, asset.content());
  }
  checkToken(request, state.token);
  const call = api[`${request.method ?? ''} ${url.pathname.slice('/api/'.length)}`];
  if (call === undefined) throw new Refusal(405, 'Unknown call');
  const write = request.method === 'PUT';
  if (write && request.headers['content-type'] !== 'application/octet-stream')
    throw new Refusal(415, 'Content type refused');
  const body = write ? await readBody(request) : undefined;
  const result = await call({ ...state, query: url.searchParams, body });
  if (Buffer.isBuffer(result)) return send(response, 200, 'application/octet-stream', result);
  return send(response, 200, 'application/json; charset=utf-8', JSON.stringify(result));
}

function refuse(response, problem) {
  const codes = { ENOENT: 404, EACCES: 403, EPERM: 403, EROFS: 403, ENOTDIR: 404, EISDIR: 400, ELOOP: 403 };
  const status = problem.status ?? codes[problem.code] ?? 500;
  if (status === 413) response.setHeader('connection', 'close');
  const content = JSON.stringify({ message: problem.message, code: problem.code });
  if (!response.headersSent) send(response, status, 'application/json; charset=utf-8', content);
}

/**
 * Starts the server. `assets`: what the page is made of, by address. `config`: what the page is told (language, theme, manifest).
 * Gives the address with its token, the token, the port, and `close`.
 */
export async function serve({ vault, assets, config, port = 0, readOnly = false, patience = 20_000 }) {
  const folder = new VaultFolder(vault, { pluginId: config.manifest.id, readOnly });
  const watch = new WatchFolder(folder);
  const token = randomBytes(32).toString('base64url');
  const state = { folder, watch, token, assets, config, patience, port };
  const server = createServer((request, response) => {
    answer(state, request, response).catch((problem) => refuse(response, problem));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  state.port = server.address().port;
  const close = () =>
    new Promise((resolve) => {
      watch.close();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${String(state.port)}/#${token}`, token, port: state.port, close };
}
