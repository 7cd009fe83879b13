// The projects of a vault: those that have a note, and those that a document names.
import { foldFull } from '../text/fold';
import type { MethodNote } from './method-note';
import { compareTexts } from '../text/compare-texts';

export interface Project {
  /** The name, folded: two spellings of one name are one project. */
  readonly key: string;
  readonly name: string;
  /** Its note, when it has one. */
  readonly path?: string;
  /** How many documents name it. */
  readonly documents: number;
}

/** What makes two names of a project the same. */
export function projectKey(name: string): string {
  return foldFull(name);
}

/** Sorted by name. A project's note gives its name where documents spell it otherwise. */
export function findProjects(notes: Iterable<MethodNote>): readonly Project[] {
  const found = new Map<string, Project>();
  for (const note of notes) {
    if (note.kind === 'reference') continue;
    const name = note.kind === 'project' ? note.name : note.project;
    if (name === undefined) continue;
    const key = projectKey(name);
    const known = found.get(key) ?? { key, name, documents: 0 };
    found.set(key, note.kind === 'project' ? withNote(known, note) : withDocument(known, name));
  }
  return [...found.values()].sort((one, other) => compareTexts(one.key, other.key));
}

function withNote(known: Project, note: MethodNote): Project {
  const path = known.path === undefined || note.path < known.path ? note.path : known.path;
  return { ...known, path, name: path === note.path ? note.name : known.name };
}

/** Of several spellings the smallest is shown, so that the order of notes does not matter. */
function withDocument(known: Project, name: string): Project {
  const spelled = known.path === undefined && name < known.name ? name : known.name;
  return { ...known, name: spelled, documents: known.documents + 1 };
}
