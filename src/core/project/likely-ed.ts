// The ED that a note may well be though nothing makes it a document yet: by what it says of itself, else by its name.
import { isWithin } from '../graph/is-project-note';
import { isFormer } from '../graph/is-former';
import type { Note } from '../graph/note';
import { readEdName } from '../text/ed-code';
import { foldFull } from '../text/fold';
import type { ProjectRun } from './project-run';
import { projectNameOf } from './read-project-name';
import { foldedNames } from './read-projects';

/** The one code; undefined for a note about several EDs or none, for the vault's documentation of the method (a type or a prefix marks it) and for a former version. */
export function likelyEd(note: Note): string | undefined {
  const [code, another] = codesOf(note);
  const isOther = another !== undefined || (note.about === 'reference' && note.class !== '') || isFormer(note);
  return isOther ? undefined : code;
}

/** What the note says of itself; else what its name begins with, which is enough for something that is shown and confirmed. */
function codesOf({ eds, name }: Note): readonly string[] {
  if (eds.length > 0) return eds;
  return [...new Set(readEdName(name).flatMap(({ code, equivalent }) => (equivalent ? [] : [code])))];
}

/** Whether a note names a project, by any of its names. */
export function namesRun(note: Note, { name, note: own }: ProjectRun): boolean {
  const named = foldFull(projectNameOf(note));
  return named !== '' && (named === foldFull(name) || (own !== undefined && foldedNames(own).has(named)));
}

/** By code: the notes of a project, named or in its folder, that may be its EDs and are none yet; of several the first by path. */
export function likelyEds(notes: Iterable<Note>, run: ProjectRun): ReadonlyMap<string, Note> {
  const found = new Map<string, Note>();
  for (const note of notes) {
    if (note.about === 'deliverable') continue;
    if (!namesRun(note, run) && (projectNameOf(note) !== '' || !isWithin(note.id, run.folder))) continue;
    const code = likelyEd(note);
    if (code === undefined) continue;
    const other = found.get(code);
    if (other === undefined || note.id < other.id) found.set(code, note);
  }
  return found;
}
