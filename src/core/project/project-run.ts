// One run of a method, as its project's note describes it.
import { projectFolder } from '../graph/is-project-note';
import type { Note } from '../graph/note';
import type { Context, Ed, Pack, Part } from '../pack/pack';
import { languagesOf } from '../pack/text-in';
import { foldFull } from '../text/fold';
import { textOf, textsOf } from './project-properties';

export interface ProjectRun {
  /** Unique among the projects of the vault. */
  readonly key: string;
  readonly name: string;
  /** Its note; absent for a project that only its documents name. */
  readonly note?: Note;
  /** Folded; empty when the note names no method. */
  readonly method: string;
  readonly context?: Context | undefined;
  /** Ids of axes and codes of EDs, as written; both empty when the project keeps to the method's own steps. */
  readonly axes: readonly string[];
  readonly eds: readonly string[];
  /** The plan: its id, or how many cycles it has; empty when none is chosen. */
  readonly plan: string;
  /** The cycle that is under way: its number or its id. */
  readonly cycle: string;
  /** Where its documents are; empty when nothing says it. */
  readonly folder: string;
}

export const contextNames: Readonly<Record<string, Context>> = {
  institutionnel: 'institutionnel',
  institutional: 'institutionnel',
  individuel: 'individuel',
  individual: 'individuel',
};

/** `note`: one whose `type` says that it is a project. */
export function readRun(note: Note, key: string, name: string): ProjectRun {
  const context = contextNames[foldFull(textOf(note, 'context'))];
  return {
    key,
    name,
    note,
    method: foldFull(textOf(note, 'pack')),
    context,
    axes: textsOf(note, 'axes'),
    eds: textsOf(note, 'eds'),
    plan: textOf(note, 'plan'),
    cycle: textOf(note, 'cycle'),
    folder: projectFolder(note),
  };
}

export function namelessRun(key: string, name: string): ProjectRun {
  return { key, name, method: '', axes: [], eds: [], plan: '', cycle: '', folder: '' };
}

/** The method that a project names by id or title; else the one that knows most of its documents' codes, the first among equals. */
export function findMethod(run: ProjectRun, packs: readonly Pack[], codes: readonly string[]): Pack | undefined {
  const named = run.method === '' ? undefined : packs.find((pack) => isNamed(run, pack));
  if (named !== undefined) return named;
  const known = ({ eds }: Pack): number => eds.filter(({ code }) => codes.includes(code)).length;
  const [first, ...others] = packs;
  if (first === undefined) return undefined;
  return others.reduce((best, other) => (known(other) > known(best) ? other : best), first);
}

function isNamed({ method }: ProjectRun, { id, title }: Pack): boolean {
  return foldFull(id) === method || foldFull(title.fr).startsWith(`${method} `);
}

/** What a project itself will make of a method: nothing of another one than its own. */
export function ownScope(run: ProjectRun, pack: Pack): ReadonlySet<string> {
  return run.method === '' || isNamed(run, pack) ? scopeOf(run, pack) : new Set();
}

/** Codes of the project's own EDs: those it lists, and those of its axes; by default what the method's steps make. In the pack's order. */
export function scopeOf(run: ProjectRun, pack: Pack): ReadonlySet<string> {
  const axes = new Set(run.axes.map(foldFull));
  const eds = new Set(run.eds.map(foldFull));
  if (axes.size + eds.size === 0) {
    const made = new Set(pack.steps.flatMap(({ makes }) => makes));
    return new Set(pack.eds.flatMap(({ code }) => (made.has(code) ? code : [])));
  }
  // An axis is named by its id or by its title in either language.
  const isNamed = ({ id, title }: Part): boolean =>
    [id, ...languagesOf(title)].some((name) => axes.has(foldFull(name)));
  const chosen = new Set(pack.axes.filter(isNamed).map(({ id }) => id));
  const isOwn = ({ code, axis = '' }: Ed): boolean => eds.has(foldFull(code)) || chosen.has(axis);
  return new Set(pack.eds.filter(isOwn).map(({ code }) => code));
}
