// Two readings, one note: the cache and the text tell the same story, as far as the cache can know it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/core/graph/note';
import { hidesFrontmatter, readCachedNote } from '../../../src/core/graph/read-cached-note';
import { readNote } from '../../../src/core/graph/read-note';
import { cacheOf } from './cache-of';

const folders = ['links/samples', '../../vaults/demo', '../../../../shared/seeds'].map((folder) =>
  join(import.meta.dirname, folder),
);

function notesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? notesUnder(path) : path.endsWith('.md') ? [path] : []));
}

/** What both readings know. Body links are compared by what they point at: their role needs the text. */
function known(note: Note): unknown {
  const { path, id, name, title, aliases, code, label, about, eds, isEd, properties, headings } = note;
  const inProperties = note.links.filter(({ field }) => Object.hasOwn(properties, field.split('.')[0] ?? ''));
  return {
    ...{ path, id, name, title, aliases, code, label, about, eds, isEd, properties, headings },
    class: note.class,
    tags: [...note.tags].sort(),
    declared: inProperties.map((link) => ({ ...link, line: 0 })),
    pointedAt: pointedAt(note),
  };
}

function pointedAt({ properties, links }: Note): readonly string[] {
  const inBody = links.filter(
    ({ field, kind }) => kind === 'wiki' && !Object.hasOwn(properties, field.split('.')[0] ?? ''),
  );
  return [...new Set(inBody.map(({ target, line }) => `${String(line)} ${target}`))].sort();
}

describe('reading from the cache', () => {
  const paths = folders.flatMap(notesUnder);

  it('has notes to compare', () => {
    expect(paths.length).toBeGreaterThan(15);
  });

  it.each(paths.map((path) => [path.split('/').slice(-2).join('/'), path]))('agrees with the text of %s', (_, path) => {
    const text = readFileSync(path, 'utf8');
    const cache = cacheOf(text);
    const [cached, read] = [readCachedNote('x/Note.md', cache), readNote('x/Note.md', text)];
    // Properties that the cache does not know are read from the text alone, so the text is read at once.
    if (hidesFrontmatter(cache)) expect(pointedAt(cached)).toEqual(pointedAt(read));
    else expect(known(cached)).toEqual(known(read));
    expect([cached.textRead, read.textRead]).toEqual([false, true]);
  });

  it('tells when the text must be read for the frontmatter', () => {
    expect(hidesFrontmatter(cacheOf('---\na: [\n---\n'))).toBe(true);
    expect(hidesFrontmatter(cacheOf('---\na: b\n---\n'))).toBe(false);
  });

  it('survives whatever a decoder may have made', () => {
    const loop: Record<string, unknown> = { up: '[[A]]', date: new Date(0), bad: new Date(NaN), big: 10n, fn: () => 1 };
    loop['self'] = loop;
    let deep: unknown = '[[Deep]]';
    for (let level = 0; level < 5000; level += 1) deep = [deep];
    let bomb: unknown[] = ['[[B]]'];
    for (let level = 0; level < 40; level += 1) bomb = [bomb, bomb];
    const note = readCachedNote('N.md', { frontmatter: { ...loop, deep, bomb } });
    expect(note.links[0]?.target).toBe('A');
    expect(note.properties['date']).toBe('1970-01-01');
  });
});
