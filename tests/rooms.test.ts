// Keeps the house plan true: every import in src/ is read and compared with rooms.ts.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { obsidianRooms, rooms } from './rooms';

interface Import {
  from: string;
  to: string;
}

const src = resolve(import.meta.dirname, '../src');
const files = filesIn(src).filter((file) => /\.(ts|mts|svelte)$/.test(file));
const imports = files.flatMap(readImports);

test('a room imports only from the rooms it is allowed to', () => {
  expect(imports.filter(trespasses).map(describe)).toEqual([]);
});

test('only vault and ui name Obsidian, and never in a component', () => {
  expect(imports.filter(namesObsidianWrongly).map(describe)).toEqual([]);
});

test('no file imports itself through others', () => {
  expect(files.flatMap((file) => findCycle(file))).toEqual([]);
});

function trespasses({ from, to }: Import): boolean {
  const room = roomOf(from);
  if (room === undefined || !to.startsWith('.')) return false;
  const other = roomOf(resolve(dirname(from), to)) ?? 'main';
  const allowed = [room, ...(rooms[room] ?? [])];
  return !allowed.some((name) => other === name || other.startsWith(`${name}/`));
}

function namesObsidianWrongly({ from, to }: Import): boolean {
  const room = roomOf(from);
  if (to !== 'obsidian' || room === undefined) return false;
  return !obsidianRooms.includes(room) || from.endsWith('.svelte');
}

/** The shortest way from a file back to itself, as one line, or nothing. */
function findCycle(start: string): string[] {
  const paths = [[start]];
  const seen = new Set<string>();
  for (const path of paths) {
    for (const next of targetsOf(path.at(-1) ?? start)) {
      if (next === start) return [[...path, start].map(short).join(' → ')];
      if (!seen.has(next)) paths.push([...path, next]);
      seen.add(next);
    }
  }
  return [];
}

const targets = new Map<string, readonly string[]>();

function targetsOf(file: string): readonly string[] {
  const found = targets.get(file) ?? findTargets(file);
  targets.set(file, found);
  return found;
}

function findTargets(file: string): readonly string[] {
  return imports
    .filter(({ from, to }) => from === file && to.startsWith('.'))
    .flatMap(({ to }) => ['', '.ts', '.svelte', '.mts', '/index.ts'].map((end) => resolve(dirname(file), to) + end))
    .filter((path) => existsSync(path) && statSync(path).isFile());
}

function readImports(from: string): Import[] {
  const found = readFileSync(from, 'utf8').matchAll(/\bfrom\s+['"]([^'"]+)['"]/g);
  return [...found].flatMap(([, to]) => (to === undefined ? [] : [{ from, to }]));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function roomOf(path: string): string | undefined {
  return Object.keys(rooms).find((room) => `${short(path)}/`.startsWith(`${room}/`));
}

function describe({ from, to }: Import): string {
  return `${short(from)} imports ${to}`;
}

function short(path: string): string {
  return relative(src, path);
}
