// What the simulator's server refuses: other hosts, other pages, wrong tokens, paths and links that leave the vault.
import { timingSafeEqual } from 'node:crypto';
import { lstatSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A refusal with its HTTP status; `code` is what a file system would say, when it is about a file. */
export class Refusal extends Error {
  constructor(status, message, code) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Only this machine by its own names: a page elsewhere that resolves its name to 127.0.0.1 has another Host. */
export function checkHost(request, port) {
  const hosts = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
  if (!hosts.includes(request.headers.host ?? '')) throw new Refusal(403, 'Host refused');
  const { origin } = request.headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`))
    throw new Refusal(403, 'Origin refused');
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refusal(403, 'Site refused');
}

export function checkToken(request, token) {
  const given = Buffer.from(String(request.headers['x-vault-token'] ?? ''));
  const wanted = Buffer.from(token);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw new Refusal(401, 'Token refused');
}

/** The parts of a path inside the vault; anything that is not a plain relative path is refused. */
export function checkPath(path) {
  if (typeof path !== 'string' || path === '' || path.length > 4096) throw new Refusal(400, 'Path refused');
  if (path.includes('\0') || path.includes('\\')) throw new Refusal(400, 'Path refused');
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) throw new Refusal(400, 'Path refused');
  if (process.platform === 'win32' && /[:*?"<>|]/.test(path)) throw new Refusal(400, 'Path refused');
  return parts;
}

/** Hidden folders hold settings and other plugins' code: only the vault's trash and this plugin's data may be written. */
export function checkWritable(parts, pluginId) {
  if (!parts.some((part) => part.startsWith('.'))) return;
  const path = parts.join('/');
  const folder = `.obsidian/plugins/${pluginId}`;
  const data = `${folder}/data.json`;
  const isAside =
    path.startsWith(`${folder}/data-unreadable-`) && /^[0-9]+\.json$/u.test(path.slice(folder.length + 17));
  if (path === data || isAside || data.startsWith(`${path}/`) || path === '.trash' || path.startsWith('.trash/'))
    return;
  throw new Refusal(403, 'Hidden path refused', 'EPERM');
}

/** The place on the disk, after every link on the way was seen to stay inside the vault. */
export function placeInside(root, parts) {
  let place = root;
  for (const part of parts) {
    place = join(place, part);
    const found = lstatSync(place, { throwIfNoEntry: false });
    if (found?.isSymbolicLink()) place = followInside(root, place);
  }
  return place;
}

function followInside(root, link) {
  let target;
  try {
    target = realpathSync(link);
  } catch (problem) {
    throw new Refusal(403, `Link refused: ${problem.message}`, 'EPERM');
  }
  if (target !== root && !target.startsWith(root + sep)) throw new Refusal(403, 'Link refused', 'EPERM');
  return target;
}
