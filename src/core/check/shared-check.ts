// Makes the check that tells when two notes bear one and the same title, alias or code.
import { isBareEd } from '../graph/ed-of-name';
import type { Note } from '../graph/note';
import { projectKey } from '../graph/same-project';
import { foldFull } from '../text/fold';
import type { Check } from './check';
import type { Severity } from './finding';

/** `textsOf` gives what is to be borne by one note alone. Each project has its own documents: the same text in two of them is fine. */
export function sharedCheck<Id extends string>(
  id: Id,
  severity: Severity,
  valueName: string,
  textsOf: (note: Note) => readonly string[],
): Check & { readonly id: Id } {
  return {
    id,
    severity,
    *notice({ notes }) {
      const bearers = new Map<string, Note[]>();
      const shared = new Set<string>();
      for (const note of notes)
        for (const text of textsOf(note)) {
          const key = keyOf(note, text);
          const known = key === '' ? [] : bearers.get(key);
          if (known === undefined) bearers.set(key, [note]);
          else if (key !== '' && known.at(-1) !== note) {
            known.push(note);
            shared.add(key);
          }
        }
      for (const key of shared) {
        const group = bearers.get(key) ?? [];
        const named = group
          .map(({ path }) => path)
          .sort()
          .slice(0, MOST_NAMED + 1);
        for (const note of group) {
          const text = textsOf(note).find((each) => keyOf(note, each) === key) ?? '';
          yield { path: note.path, line: 0, values: { [valueName]: text, others: othersOf(note.path, named) } };
        }
      }
    },
  };
}

function keyOf(note: Note, text: string): string {
  const key = foldFull(text);
  if (key === '' || note.about !== 'deliverable') return key;
  return isBareEd(text) ? '' : `${key}\n${projectKey(note)}`;
}

/** Each note names so many of the others, however many there are. */
const MOST_NAMED = 20;

function othersOf(path: string, named: readonly string[]): readonly string[] {
  return named.filter((each) => each !== path).slice(0, MOST_NAMED);
}
