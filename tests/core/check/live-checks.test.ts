// Findings follow their vault: any sequence of events leaves what a full run would find.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LiveChecks } from '../../../src/core/check/live-checks';
import { runChecks } from '../../../src/core/check/run-checks';
import { buildGraph } from '../../../src/core/graph/build-graph';
import type { Note } from '../../../src/core/graph/note';
import { type NoteChange, updateGraph } from '../../../src/core/graph/update-graph';
import { makeNote, relation } from '../graph/make-note';
import { change, note, relinked, relinking, replay } from '../graph/random-vault';
import { packs } from './sample-vault';

const method = packs;

/** Every value, the ones that are looked for when read among them. */
const tell = (vault: Parameters<typeof runChecks>[0] | LiveChecks): string[] =>
  (vault instanceof LiveChecks ? vault.findings() : runChecks(vault)).map((finding) => JSON.stringify(finding));

const wholeRun = (notes: readonly Note[]): string[] => tell({ graph: buildGraph(notes), packs: () => method });

const event = fc.oneof(change, relinking);

test('any sequence of events gives the findings of a full run', () => {
  fc.assert(
    fc.property(fc.array(note, { maxLength: 8 }), fc.array(event, { maxLength: 20 }), (start, events) => {
      let notes = replay(start.map((put): NoteChange => ({ kind: 'put', note: put })));
      const graph = buildGraph(notes);
      const live = new LiveChecks({ graph, packs: () => method });
      for (const [at, each] of events.entries()) {
        const made = Array.isArray(each) ? relinked(notes, each) : each;
        if (made === undefined) continue;
        if (at % 3 > 0) live.findings();
        const touched = new Set<number>();
        updateGraph(graph, [made], touched);
        live.apply(touched);
        notes = replay([...notes.map((put): NoteChange => ({ kind: 'put', note: put })), made]);
      }
      expect(tell(live)).toEqual(wholeRun(notes));
    }),
    { numRuns: 400 },
  );
});

test('in slices as at once; the same list while nothing changes', () => {
  const notes = ['A', 'B', 'C'].map((name) => makeNote(`${name}.md`, { links: [relation('parents', 'Absente')] }));
  const graph = buildGraph(notes);
  const live = new LiveChecks({ graph });
  expect([live.work(2), live.work(2), live.work(2)]).toEqual([false, true, true]);
  const findings = live.findings();
  expect(findings).toHaveLength(3);
  live.apply([]);
  expect(live.findings()).toBe(findings);
});

test('methods that change, and notes that only share a name, are asked about again', () => {
  const graph = buildGraph([makeNote('A.md', { title: 'T' }), makeNote('ÉD 344.md', { eds: ['344'], isEd: true })]);
  let known: typeof method = [];
  const live = new LiveChecks({ graph, packs: () => known });
  const ids = (): string[] => live.findings().map(({ check, path }) => `${check} ${path}`);
  expect(ids()).toEqual([]);
  known = method;
  expect(ids()).toEqual(['unknown-ed ÉD 344.md']);
  const touched = new Set<number>();
  updateGraph(graph, [{ kind: 'put', note: makeNote('B.md', { title: 't' }) }], touched);
  live.apply(touched);
  expect(ids()).toEqual(['shared-title A.md', 'shared-title B.md', 'unknown-ed ÉD 344.md']);
});

test('documents that come to be of one project, or are no longer, are asked about again', () => {
  const document = (path: string, rest: Partial<Note>): Note =>
    makeNote(path, { about: 'deliverable', isEd: true, eds: ['I-1'], ...rest });
  const project = (folder: string): Note =>
    makeNote('Projet.md', { properties: { type: 'projet', dossier: folder, projet: 'Soins' } });
  const graph = buildGraph([
    project('A'),
    document('A/Un.md', { code: 'C' }),
    document('B/Deux.md', { code: 'C' }),
    makeNote('Fini.md', { code: 'C' }),
    document('A/Besoins.md', { eds: ['I-2'] }),
  ]);
  const live = new LiveChecks({ graph, packs: () => method });
  const ids = (): string[] =>
    live.findings().flatMap(({ check, path }) => (/^(?:shared|prescribed)/u.test(check) ? [`${check} ${path}`] : []));
  const becomes = (made: NoteChange): void => {
    const touched = new Set<number>();
    updateGraph(graph, [made], touched);
    live.apply(touched);
  };
  expect(ids()).toEqual(['prescribed-relation-absent A/Besoins.md']);
  becomes({ kind: 'remove', path: 'Projet.md' });
  expect(ids()).toEqual(['shared-code A/Un.md', 'shared-code B/Deux.md']);
  becomes({ kind: 'put', note: project('B') });
  expect(ids()).toEqual(['prescribed-relation-absent A/Besoins.md']);
});
