// Makes the check that tells when two notes bear one and the same title, alias or code.
import { notesAnswering } from '../graph/answers';
import { isBareEd } from '../graph/ed-of-name';
import { ANSWERS_BY, BARE_KEY } from '../graph/graph';
import { keyOfName } from '../graph/keys';
import { HAS } from '../graph/tie-traits';
import type { Note } from '../graph/note';
import type { Check, CheckSite } from './check';
import type { Severity } from './finding';
import { scopeOf } from './scope-of';

type Way = 'title' | 'alias' | 'code';

/** `textsOf` gives what is to be borne by one note alone. Each project has its own documents: the same text in two of them is fine. */
export function sharedCheck<Id extends string>(
  id: Id,
  severity: Severity,
  way: Way,
  textsOf: (note: Note) => readonly string[],
): Check & { readonly id: Id } {
  return {
    id,
    severity,
    family: 'names',
    among: HAS.namesake,
    ofNote({ note }, site, tell) {
      const told = new Set<string>();
      for (const text of textsOf(note)) {
        const key = keyOfName(text);
        if (told.has(key) || key.startsWith(BARE_KEY) || isOfItsProject(note, text)) continue;
        told.add(key);
        const others = bearersOf(site, key, way, note).filter((path) => path !== note.path);
        if (others.length > 0) tell(0, { [way]: text, others: others.slice(0, MOST_NAMED) });
      }
    },
  };
}

/** Each note names so many of the others, however many there are. */
const MOST_NAMED = 20;

/** All that bear the text in this way and may be taken for one another, the note itself among them. */
function bearersOf({ graph, bearers }: CheckSite, key: string, way: Way, note: Note): readonly string[] {
  const scope = scopeOf(graph, note);
  const place = `${way}\n${scope}\n${key}`;
  const known = bearers.get(place);
  if (known !== undefined) return known;
  const notes = notesAnswering(graph, key, ANSWERS_BY[way]).flatMap((number) => graph.notes[number] ?? []);
  const paths = notes.flatMap((other) => (scopeOf(graph, other) === scope ? [other.path] : [])).sort();
  const named = paths.slice(0, MOST_NAMED + 1);
  bearers.set(place, named);
  return named;
}

/** The bare code of its ED is what every project calls its document. */
function isOfItsProject(note: Note, text: string): boolean {
  return note.about === 'deliverable' && isBareEd(text);
}
