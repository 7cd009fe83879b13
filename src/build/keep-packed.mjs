// Packs a text once for as long as it stays the same: packing takes three seconds, and one run of the tests builds the plugin eight times.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packText } from './pack-text.mjs';

const root = resolve(import.meta.dirname, '../..');
const makers = ['package-lock.json', 'src/build/pack-text.mjs', 'src/build/zopfli-worker.mjs'];

/** The text as `packText` writes it; the last one of this name is kept in `.cache`. */
export async function keepPacked(name, text) {
  const hash = createHash('sha256').update(text);
  for (const maker of makers) hash.update(readFileSync(join(root, maker)));
  const key = hash.digest('hex');
  const folder = join(root, '.cache/packed');
  const file = join(folder, `${name}.json`);
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (kept.key === key) return kept.packed;
  const packed = await packText(text);
  mkdirSync(folder, { recursive: true });
  // In one step, for whoever builds at the same time.
  const written = `${file}.${String(process.pid)}`;
  writeFileSync(written, JSON.stringify({ key, packed }));
  renameSync(written, file);
  return packed;
}
