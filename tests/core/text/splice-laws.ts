// What holds for every edit of every note; the unit tests try it on 2,000 notes, the long ones on 20,000.
import fc from 'fast-check';
import { expect } from 'vitest';
import { completeNote } from '../../../src/core/template/complete-note';
import { fillTemplate } from '../../../src/core/template/fill-template';
import { mergeIntoNote } from '../../../src/core/template/merge-into-note';
import type { Edit } from '../../../src/core/text/edit';
import { findFrontmatter } from '../../../src/core/text/find-frontmatter';
import type { PropertyChange } from '../../../src/core/text/property-change';
import { readAt } from '../../../src/core/text/read-at';
import { readFrontmatter } from '../../../src/core/text/read-frontmatter';
import { spliceFrontmatter } from '../../../src/core/text/splice-frontmatter';
import { applyEdits } from '../../../src/session/apply-edits';
import { changeNote } from '../../../src/session/change-note';
import { Undo } from '../../../src/session/undo';
import { MemoryVault } from '../../session/memory-vault';
import { actors, models, request } from '../template/pack-of-two';
import { body, generatedNote, type GeneratedNote, type Place } from './generate-note';

const newText = fc.oneof(
  fc.constantFrom(
    'validé',
    'a: b',
    '# c',
    "l'été",
    '[[Lien]]',
    '- x',
    '',
    ' x ',
    '12',
    'null',
    'e\u0301',
    'dit "oui"',
    'a, b',
    '{x}',
    '🚀',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary-ascii', maxLength: 12 }),
);

const read = (text: string) => readFrontmatter(text, findFrontmatter(text)).properties;
const linesOf = (text: string): readonly string[] => text.split('\n');

/** (a) Edit one key: the lines before and after it are equal byte for byte, and the value is read back. */
export function oneKey(runs: number): void {
  fc.assert(
    fc.property(generatedNote, fc.nat(), newText, ({ text, places }, pick, value) => {
      const place = places[pick % places.length];
      if (place === undefined) return;
      const change = changeFor(place, value);
      const spliced = spliceFrontmatter(text, [change]);
      expect(spliced).not.toHaveProperty('problem');
      if ('problem' in spliced) return;
      onlyThatLine(linesOf(text), linesOf(spliced.text), place);
      const now = readAt(read(spliced.text), place.path);
      expect(place.kind === 'scalar' ? now : Array.isArray(now) && now.at(-1)).toBe(value);
    }),
    { numRuns: runs },
  );
}

/** The note with the change; as it is where it cannot be written. */
function splicedOrSame(text: string, place: Place, value: string): string {
  const spliced = spliceFrontmatter(text, [changeFor(place, value)]);
  return 'text' in spliced ? spliced.text : text;
}

function changeFor({ kind, path }: Place, value: string): PropertyChange {
  return kind === 'scalar' ? { kind: 'set', path, value } : { kind: 'append', path, items: [value] };
}

function onlyThatLine(before: readonly string[], after: readonly string[], { kind, line }: Place): void {
  const added = kind === 'lines' ? 1 : 0;
  const kept = kind === 'lines' ? line + 1 : line;
  expect(after.length).toBe(before.length + added);
  expect(after.slice(0, kept)).toEqual(before.slice(0, kept));
  expect(after.slice(line + 1 + added)).toEqual(before.slice(line + 1));
}

/** A new key adds its line and changes no other; taking it out again gives the same bytes. */
export function newKey(runs: number): void {
  fc.assert(
    fc.property(
      generatedNote,
      newText,
      fc.constantFrom<readonly string[]>([], ['juggl'], ['absente']),
      ({ text }, value, above) => {
        const path = [...above, 'toute neuve'];
        if (typeof readAt(read(text), above) === 'string') return;
        const added = spliceFrontmatter(text, [{ kind: 'set', path, value }]);
        if ('problem' in added) throw new Error(JSON.stringify(added));
        expect(readAt(read(added.text), path)).toBe(value);
        const taken = spliceFrontmatter(added.text, [
          { kind: 'remove', path: above.includes('absente') ? above : path },
        ]);
        if (above.includes('juggl') && readAt(read(text), above) === undefined) return;
        expect(taken).toEqual({ text });
      },
    ),
    { numRuns: runs },
  );
}

/** (b) Apply, then undo, is nothing at all. */
export async function undoIsIdentity(runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(generatedNote, { minLength: 1, maxLength: 2 }), newText, async (notes, value) => {
      const vault = new MemoryVault(Object.fromEntries(notes.map(({ text }, at) => [`${String(at)}.md`, text])));
      const before = [...vault.notes];
      const edits = notes.flatMap((note, at) => editsOf(note, `${String(at)}.md`, value));
      const undo = new Undo();
      undo.record({
        label: '',
        edits: (await applyEdits(vault, [...edits, { kind: 'create', path: 'neuve.md', text: value }])).done,
      });
      expect(vault.notes.get('neuve.md')).toBe(value);
      await undo.undo(vault);
      expect([...vault.notes]).toEqual(before);
    }),
    { numRuns: runs },
  );
}

/** Two edits of a note, the second over the text that the first left. */
function editsOf({ text, places }: GeneratedNote, path: string, value: string): readonly Edit[] {
  let before = text;
  return places.slice(0, 2).map((place) => {
    const spliced = spliceFrontmatter(before, [changeFor(place, value)]);
    const after = 'problem' in spliced ? before : spliced.text;
    const edit: Edit = { kind: 'rewrite', path, before, after };
    before = after;
    return edit;
  });
}

const anyNote = fc.oneof(
  generatedNote.map(({ text }) => text),
  body,
);
const templates = [models, actors].map((ed) => fillTemplate(request(ed)));

/** (c) Complete twice is complete once, and what was written is still there, in order. */
export function completeOnce(runs: number): void {
  fc.assert(
    fc.property(anyNote, fc.constantFrom(...templates), (note, filled) => {
      const once = completeNote(note, filled);
      if ('problem' in once) return;
      holdsInOrder(linesOf(once.text), linesOf(note));
      expect(completeNote(once.text, filled)).toEqual(once);
    }),
    { numRuns: runs },
  );
}

/** Every line of the note stands in the result, in the same order (the last one may have been given a line end). */
function holdsInOrder(after: readonly string[], before: readonly string[]): void {
  let at = 0;
  for (const line of before) {
    if (line.trim() === '') continue;
    while (at < after.length && after[at] !== line && after[at] !== `${line}\r`) at++;
    expect(after[at++]?.trimEnd()).toBe(line.trimEnd());
  }
}

/** Inserting at any place drops nothing of the body: the body before and the body after the place still surround what came in. */
export function insertDropsNothing(runs: number): void {
  fc.assert(
    fc.property(anyNote, fc.nat(), fc.constantFrom(...templates), (note, pick, filled) => {
      const found = findFrontmatter(note);
      const start = found.bodyStart;
      const at = start + (pick % (note.length - start + 1));
      const merged = mergeIntoNote(note, filled, at);
      if ('problem' in merged) return;
      expect(merged.text.endsWith(note.slice(at))).toBe(true);
      expect(merged.text).toContain(note.slice(start, at));
      const [own, now] = [read(note), read(merged.text)];
      for (const key of Object.keys(own)) expect(Object.keys(now)).toContain(key);
    }),
    { numRuns: runs },
  );
}

/** (d) Operations asked for at once on one note equal the same operations one after the other. */
export async function queuedInOrder(runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      generatedNote,
      fc.array(fc.tuple(fc.nat(), newText), { minLength: 2, maxLength: 3 }),
      async ({ text, places }, wishes) => {
        const makes = wishes.map(([pick, value]) => {
          const place = places[pick % places.length];
          return (now: string) => (place === undefined ? now : splicedOrSame(now, place, value));
        });
        const vault = new MemoryVault({ 'a.md': text });
        await Promise.all(makes.map((make) => changeNote(vault, 'a.md', make)));
        let expected = text;
        for (const make of makes) expected = make(expected);
        expect(vault.notes.get('a.md')).toBe(expected);
      },
    ),
    { numRuns: runs },
  );
}

/** (e) Someone else writes between our reading and our writing: theirs is what stands, whole, and we say so. */
export async function outsideEditSurvives(runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      generatedNote,
      newText,
      fc.string(),
      fc.nat({ max: 2 }),
      async ({ text, places }, value, theirs, when) => {
        const place = places[0];
        if (place === undefined) return;
        const outside = `écrit ailleurs ${theirs}`;
        const vault = new MemoryVault({ 'a.md': text });
        vault.beforeWrite = (_, count) => {
          if (count === when) vault.notes.set('a.md', outside);
        };
        const values = [`${value} 1`, `${value} 2`, `${value} 3`];
        const outcomes = await Promise.all(
          values.map((one) => changeNote(vault, 'a.md', (now) => splicedOrSame(now, place, one))),
        );
        expect(outcomes[when]).toMatchObject({ refused: 'changed' });
        // What follows is written into their text, never over it.
        expect(vault.notes.get('a.md')?.endsWith(outside)).toBe(true);
      },
    ),
    { numRuns: runs },
  );
}
