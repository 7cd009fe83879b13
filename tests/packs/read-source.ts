// Reads a built-in pack from its YAML source, with its templates: the places of its problems are known there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parsePack, type PackReading, type ReadPack } from '../../src/core/pack/parse-pack';

const shelf = resolve(import.meta.dirname, '../../src/packs');

export function packText(id: string): string {
  return readFileSync(join(shelf, id, 'pack.yaml'), 'utf8');
}

export function packTemplates(id: string): Record<string, string> {
  const folder = join(shelf, id, 'templates');
  const names = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith('.md'));
  return Object.fromEntries(names.map((name) => [name.slice(0, -3), readFileSync(join(folder, name), 'utf8')]));
}

export function readSource(id: string): PackReading {
  return parsePack({ text: packText(id), file: `${id}/pack.yaml`, templates: packTemplates(id) });
}

/** The pack, or a failure that tells its problems. */
export function sourceOf(id: string): ReadPack {
  const reading = readSource(id);
  if (reading.kind === 'pack') return reading;
  throw new Error(reading.problems.map((problem) => JSON.stringify(problem)).join('\n'));
}
