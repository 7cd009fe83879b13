// The EDs that an ED rests on and those that rest on it, as links to the notes that exist.
import type { Note } from '../graph/note';
import type { Ed, Pack } from '../pack/pack';
import { namelessRun, ownScope, type ProjectRun } from '../project/project-run';
import type { Relative } from './fill-request';

export interface Relatives {
  /** The ED itself: what its sheets are parts of. */
  readonly own: Relative;
  readonly parents: readonly Relative[];
  readonly children: readonly Relative[];
}

export interface RelativesRequest {
  readonly pack: Pack;
  readonly ed: Ed;
  /** The project's name; may be empty. */
  readonly project: string;
  /** The project, where a note tells more of it than its name. */
  readonly run?: ProjectRun | undefined;
  readonly notes: Iterable<Note>;
  /** The project's documents, however they are its own: named, or in its folder. */
  readonly documents: Iterable<Note>;
  /** What the note of an ED that nobody has written yet will be called. */
  readonly foretold: (ed: Ed) => string;
  /** Gives the link to a note by the user's own settings (Markdown or wiki, short or long path); `[[name]]` when absent. */
  readonly linkTo?: (note: Note) => string;
}

/**
 * Parents and children in the pack's order. For each, the note is the deliverable of the same project, else, for an ED that the project will not make
 * itself, the vault's own reference where one note alone is it; else the ED is a ghost, named as its note will be. Names used by two notes are told by path.
 */
export function findRelatives(request: RelativesRequest): Relatives {
  const { pack, ed } = request;
  const needed = new Set(ed.needs.map((need) => need.ed));
  const parents = pack.eds.filter(({ code }) => needed.has(code));
  const children = pack.eds.filter(({ code, needs }) => code !== ed.code && needs.some((need) => need.ed === ed.code));
  const known = indexNotes(request, new Set([ed, ...parents, ...children].map(({ code }) => code)));
  const { project, run = namelessRun('', project) } = request;
  const scope = project === '' ? new Set<string>() : ownScope(run, pack);
  const relative = (of: Ed): Relative => {
    const reference = scope.has(of.code) ? undefined : known.references.get(of.code);
    const note = known.deliverables.get(of.code) ?? reference;
    return relativeOf(of, note, known, request);
  };
  const own = relativeOf(ed, known.deliverables.get(ed.code), known, request);
  return { own, parents: parents.map(relative), children: children.map(relative) };
}

interface Known {
  readonly deliverables: ReadonlyMap<string, Note>;
  /** Undefined where several notes are it. */
  readonly references: ReadonlyMap<string, Note | undefined>;
  /** How many notes bear a name. */
  readonly names: ReadonlyMap<string, number>;
  /** Whether the vault writes its relations as links (`"[[X]]"`); as plain names where neither is the custom. */
  readonly areLinks: boolean;
}

function indexNotes(request: RelativesRequest, codes: ReadonlySet<string>): Known {
  const deliverables = new Map<string, Note>();
  const references = new Map<string, Note | undefined>();
  const names = new Map<string, number>();
  const own = new Set(request.documents);
  let balance = 0;
  for (const note of request.notes) {
    const name = note.name.normalize('NFC').toLowerCase();
    names.set(name, (names.get(name) ?? 0) + 1);
    for (const { field, raw } of note.links)
      if (field.startsWith('excalibrain.')) balance += raw.startsWith('[[') ? 1 : -1;
    const mine = own.has(note);
    if (!mine && !(note.about === 'reference' && note.isEd)) continue;
    for (const code of note.eds.filter((each) => codes.has(each))) {
      if (mine) keepFirst(deliverables, code, note);
      else references.set(code, references.has(code) ? undefined : note);
    }
  }
  return { deliverables, references, names, areLinks: balance > 0 };
}

/** The first by path (`ED` before `ED 1`), so that the same vault always gives the same links. */
function keepFirst(notes: Map<string, Note>, code: string, note: Note): void {
  const other = notes.get(code);
  if (other === undefined || withoutEnd(note.id) < withoutEnd(other.id)) notes.set(code, note);
}

function withoutEnd(path: string): string {
  return path.replace(/\.md$/i, '');
}

function relativeOf(ed: Ed, note: Note | undefined, known: Known, request: RelativesRequest): Relative {
  if (note === undefined) return { name: request.foretold(ed), exists: false };
  const unique = known.names.get(note.name.normalize('NFC').toLowerCase()) === 1;
  const name = unique ? note.name : withoutEnd(note.path);
  const wiki = `[[${name}]]`;
  const link = request.linkTo?.(note) ?? wiki;
  return { name, exists: true, link, ...(known.areLinks ? { property: wiki } : {}) };
}
