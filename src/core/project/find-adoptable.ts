// Documents that could be a project: notes with the code of an ED that belong to no project yet, by folder; and what makes them one.
import type { Note } from '../graph/note';
import type { Pack } from '../pack/pack';
import { readEdName } from '../text/ed-code';
import type { Edit } from '../text/edit';
import type { PropertyChange } from '../text/property-change';
import { spliceFrontmatter } from '../text/splice-frontmatter';
import type { ProjectDocument } from './ed-standing';
import { keyOf, textOf } from './project-properties';
import type { Changed } from './validate-ed';

export interface Adoptable {
  readonly folder: string;
  /** Id of the method that has most of the codes. */
  readonly pack: string;
  /** Sorted by path. */
  readonly notes: readonly { readonly note: Note; readonly code: string }[];
}

/** Sorted by folder. Notes that a type or a prefix marks as the vault's documentation of the method, and notes about several EDs, are left out. `loose`: as `readProjects` gives it. */
export function findAdoptable(
  notes: Iterable<Note>,
  packs: readonly Pack[],
  loose: readonly Note[],
): readonly Adoptable[] {
  const free = new Set(loose);
  const folders = new Map<string, Note[]>();
  for (const note of notes) {
    if (codesOf(note).length !== 1 || (note.about === 'reference' && note.class !== '')) continue;
    if (note.about === 'deliverable' ? !free.has(note) : isClaimed(note)) continue;
    const folder = note.path.slice(0, Math.max(note.path.lastIndexOf('/'), 0));
    const there = folders.get(folder);
    if (there === undefined) folders.set(folder, [note]);
    else there.push(note);
  }
  return [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([folder, found]) => adoptableIn(folder, found, packs));
}

/** What the note says of itself; else what its name begins with, which is enough for something that is shown and confirmed. */
function codesOf({ eds, name }: Note): readonly string[] {
  if (eds.length > 0) return eds;
  return [...new Set(readEdName(name).flatMap(({ code, equivalent }) => (equivalent ? [] : [code])))];
}

/** A former version, or a note of a project that is no ED of it. */
function isClaimed(note: Note): boolean {
  return textOf(note, 'project') !== '' || keyOf(note, ['ancienne version', 'former version']) !== undefined;
}

function adoptableIn(folder: string, found: readonly Note[], packs: readonly Pack[]): readonly Adoptable[] {
  const counted = packs.map(({ id, eds }) => {
    const codes = new Set(eds.map(({ code }) => code));
    return { id, notes: found.filter((note) => codes.has(codesOf(note)[0] ?? '')) };
  });
  const best = counted.reduce((one, other) => (other.notes.length > one.notes.length ? other : one), {
    id: '',
    notes: [],
  });
  if (best.notes.length === 0) return [];
  const notes = [...best.notes]
    .sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
    .map((note) => ({ note, code: codesOf(note)[0] ?? '' }));
  return [{ folder, pack: best.id, notes }];
}

/** The notes to take up unless told otherwise: for each ED the first. */
export function firstNotes({ notes }: Adoptable): readonly string[] {
  const seen = new Set<string>();
  return notes.filter(({ code }) => !seen.has(code) && seen.add(code)).map(({ note }) => note.path);
}

/** Gives each note the two properties that make it a document of the project; what it already says stays. */
export function adoptNotes(
  documents: readonly (ProjectDocument & { readonly code: string })[],
  project: string,
  language: 'fr' | 'en',
): Changed {
  const edits: Edit[] = [];
  for (const { note, text, code } of documents) {
    if (text === undefined) continue;
    const spliced = spliceFrontmatter(text, adoption(note, code, project, language));
    if ('problem' in spliced) return { path: note.path, problem: spliced.problem };
    if (spliced.text !== text) edits.push({ kind: 'rewrite', path: note.path, before: text, after: spliced.text });
  }
  return { edits };
}

function adoption(note: Note, code: string, project: string, language: 'fr' | 'en'): readonly PropertyChange[] {
  const ed = keyOf(note, ['ed']);
  const own = keyOf(note, ['projet', 'project']);
  const changes: PropertyChange[] = [];
  if (ed === undefined || textOf(note, 'ed') === '') changes.push({ kind: 'set', path: [ed ?? 'ed'], value: code });
  if (textOf(note, 'project') === '') {
    changes.push({ kind: 'set', path: [own ?? (language === 'fr' ? 'projet' : 'project')], value: project });
  }
  return changes;
}
