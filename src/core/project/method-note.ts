// What a note is to the method: the document of a project, documentation of the method, or the note of a project.
import type { Note } from '../graph/note';
import { foldFull } from '../text/fold';
import { isProjectNote } from '../graph/is-project-note';
import { textOf } from './project-properties';
import { projectNameOf } from './read-project-name';
import { readStatus } from './read-status';
import type { Status } from './status';

export interface MethodNote {
  readonly path: string;
  readonly name: string;
  readonly label: string;
  readonly kind: 'deliverable' | 'reference' | 'project';
  /** Normal ED codes that the note is or is about. */
  readonly eds: readonly string[];
  /** For a know-how note (`SF_ I1_ …`): the folded word that names its step (`i1`). */
  readonly step?: string;
  /** For a deliverable: the project's name, when it tells one. */
  readonly project?: string | undefined;
  /** For a deliverable: never `absent`. */
  readonly status: Status;
}

/** Undefined for a note that the guide has nothing to say about. */
export function readMethodNote(note: Note): MethodNote | undefined {
  const { path, name, label, eds } = note;
  const base = { path, name, label, eds };
  if (note.about === 'deliverable') {
    const project = projectNameOf(note);
    return { ...base, kind: 'deliverable', status: statusOf(note), project: project === '' ? undefined : project };
  }
  if (isProjectNote(note)) return { ...base, kind: 'project', status: 'absent' };
  const step = stepWord(name);
  if (step !== undefined) return { ...base, kind: 'reference', step, status: 'absent' };
  return eds.length > 0 ? { ...base, kind: 'reference', status: 'absent' } : undefined;
}

/** A note that exists is a draft until its author says more. */
function statusOf(note: Note): Status {
  return readStatus(textOf(note, 'status')) ?? 'draft';
}

/** `SF_ I1_ Analyser…` and `Étape I1 …` name the step `i1`. */
function stepWord(name: string): string | undefined {
  const [kind = '', word = ''] = foldFull(name).split(' ', 2);
  const named = kind === 'sf' || kind === 'etape' || kind === 'step';
  return named && /^[a-z]{1,2}[0-9]{1,2}$/.test(word) ? word : undefined;
}
