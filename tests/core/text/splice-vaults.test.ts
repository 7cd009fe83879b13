// The laws of writing on whole vaults: the demonstration notes, and practitioners' notes where they are at hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findFrontmatter } from '../../../src/core/text/find-frontmatter';
import { readFrontmatter } from '../../../src/core/text/read-frontmatter';
import { spliceFrontmatter } from '../../../src/core/text/splice-frontmatter';

const root = resolve(import.meta.dirname, '../../..');
const folders = ['tests/vaults/demo', '../shared/seeds']
  .map((folder) => join(root, folder))
  .filter((folder) => existsSync(folder));
const notes = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.md'))
    .map((path) => readFileSync(join(folder, path), 'utf8')),
);
const linesOf = (text: string) => text.split('\n');

test('every one-line property of every note: its line alone differs, and setting it back gives the same bytes', () => {
  let edits = 0;
  let refused = 0;
  for (const note of notes) {
    const { properties, problems } = readFrontmatter(note, findFrontmatter(note));
    // What is read of a block that does not parse is never written.
    if (problems.some(({ check }) => check === 'frontmatter-unreadable')) continue;
    for (const [key, value] of Object.entries(properties)) {
      if (typeof value !== 'string' || value.includes('\n')) continue;
      const changed = spliceFrontmatter(note, [{ kind: 'set', path: [key], value: `${value} (relu)` }]);
      if ('problem' in changed) {
        refused++;
        continue;
      }
      const [before, after] = [linesOf(note), linesOf(changed.text)];
      expect(after).toHaveLength(before.length);
      expect(after.filter((line, at) => line !== before[at])).toHaveLength(1);
      expect(spliceFrontmatter(changed.text, [{ kind: 'set', path: [key], value }])).toEqual({ text: note });
      edits++;
    }
  }
  expect(edits).toBeGreaterThan(100);
  expect(refused).toBe(0);
});

test('a new property in every note adds one line, and goes without a trace; notes that cannot be read are refused', () => {
  for (const note of notes) {
    const found = findFrontmatter(note);
    const added = spliceFrontmatter(note, [{ kind: 'set', path: ['relecture'], value: 'oui, demain' }]);
    if ('problem' in added) {
      expect(added.problem.check).toMatch(/^frontmatter-(unreadable|unclosed|too-)/);
      continue;
    }
    expect(linesOf(added.text)).toHaveLength(linesOf(note).length + (found.kind === 'block' ? 1 : 3));
    const taken = spliceFrontmatter(added.text, [{ kind: 'remove', path: ['relecture'] }]);
    if (found.kind === 'block') expect(taken).toEqual({ text: note });
  }
});
