// Thousands of random events on random vaults, and a generated vault edited for long: the graph always is that of a full build.
import { expect, test } from 'vitest';
import { buildGraph } from '../../src/core/graph/build-graph';
import { graphData } from '../../src/core/graph/graph-data';
import type { Note } from '../../src/core/graph/note';
import { type NoteChange, updateGraph } from '../../src/core/graph/update-graph';
import { makeRandom, noteOf, sketchVault } from '../vaults/generate-vault';

/** Takes a note of one vault and puts it, under a path of the other, in the place of what stood there. */
function randomChange(notes: ReadonlyMap<string, Note>, pool: readonly Note[], random: () => number): NoteChange {
  const paths = [...notes.keys()];
  const path = paths[Math.floor(random() * paths.length)] ?? '';
  const other = pool[Math.floor(random() * pool.length)];
  const before = notes.get(path);
  if (other === undefined || before === undefined || random() < 0.15) return { kind: 'remove', path };
  if (random() < 0.3) return { kind: 'put', note: other };
  if (random() < 0.5) return { kind: 'rename', from: path, note: other };
  return { kind: 'put', note: { ...before, links: other.links, aliases: other.aliases } };
}

function follow(notes: Map<string, Note>, change: NoteChange): void {
  if (change.kind === 'remove') notes.delete(change.path);
  if (change.kind === 'rename') notes.delete(change.from);
  if (change.kind !== 'remove') notes.set(change.note.path, change.note);
}

test.each([1, 2, 3])('20,000 events on 400 notes, compared with a full build every 500 (seed %i)', (seed) => {
  const random = makeRandom(seed);
  const pool = [...sketchVault(400, seed), ...sketchVault(400, seed + 100)].map(noteOf);
  const notes = new Map(pool.slice(0, 400).map((note) => [note.path, note]));
  const graph = buildGraph([...notes.values()]);
  for (let round = 1; round <= 20_000; round += 1) {
    const change = randomChange(notes, pool, random);
    follow(notes, change);
    updateGraph(graph, [change]);
    if (round % 500 === 0) expect(graphData(graph)).toEqual(graphData(buildGraph([...notes.values()])));
  }
});
