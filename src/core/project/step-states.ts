// Where a project stands: for each step of a pack, its documents, what they rest on, and what the vault says about them.
import type { Ed, Pack, Step } from '../pack/pack';
import { foldFull } from '../text/fold';
import { projectKey } from './find-projects';
import type { MethodNote } from './method-note';
import { mostAdvanced, type Status } from './status';

export interface NeedState {
  readonly code: string;
  /** The ED, where the pack describes it. */
  readonly ed?: Ed;
  readonly status: Status;
  /** The note to open: a document, else the vault's documentation. */
  readonly path?: string;
  /** Whether a step of the pack makes it; what no step makes is beyond the project. */
  readonly inScope: boolean;
}

export interface EdState {
  readonly ed: Ed;
  readonly status: Status;
  /** Sorted by path. */
  readonly deliverables: readonly MethodNote[];
  /** Notes of the vault about this ED or its equivalents, sorted by name. */
  readonly references: readonly MethodNote[];
  readonly needs: readonly NeedState[];
}

export interface StepState {
  readonly step: Step;
  readonly eds: readonly EdState[];
  /** Know-how notes of this step, then what is said about its EDs; each note once. */
  readonly references: readonly MethodNote[];
}

/** The states of all steps, in the pack's order. With a project (by its key), only that project's documents count. */
export function stepStates(pack: Pack, notes: Iterable<MethodNote>, project?: string): readonly StepState[] {
  const shelf = shelve(notes, project);
  const made = new Set(pack.steps.flatMap(({ makes }) => makes));
  const eds = new Map(pack.eds.map((ed) => [ed.code, ed]));
  return pack.steps.map((step) => {
    const states = step.makes
      .flatMap((code) => eds.get(code) ?? [])
      .map((ed) => ({
        ed,
        ...documentsOf(shelf, ed.code),
        references: referencesOf(shelf, ed),
        needs: ed.needs.map((need) => needState(shelf, need.ed, eds.get(need.ed), made.has(need.ed))),
      }));
    const own = shelf.steps.get(foldFull(step.id)) ?? [];
    return { step, eds: states, references: once([...own, ...states.flatMap(({ references }) => references)]) };
  });
}

interface Shelf {
  readonly deliverables: ReadonlyMap<string, readonly MethodNote[]>;
  readonly references: ReadonlyMap<string, readonly MethodNote[]>;
  readonly steps: ReadonlyMap<string, readonly MethodNote[]>;
}

function shelve(notes: Iterable<MethodNote>, project: string | undefined): Shelf {
  const deliverables = new Map<string, MethodNote[]>();
  const references = new Map<string, MethodNote[]>();
  const steps = new Map<string, MethodNote[]>();
  const put = (shelf: Map<string, MethodNote[]>, key: string, note: MethodNote): void => {
    const there = shelf.get(key);
    if (there === undefined) shelf.set(key, [note]);
    else there.push(note);
  };
  for (const note of notes) {
    if (note.step !== undefined) put(steps, note.step, note);
    if (note.kind === 'reference') for (const code of note.eds) put(references, code, note);
    if (note.kind !== 'deliverable' || !belongs(note, project)) continue;
    for (const code of note.eds) put(deliverables, code, note);
  }
  for (const shelf of [deliverables, references, steps]) for (const list of shelf.values()) list.sort(byName);
  return { deliverables, references, steps };
}

function belongs(note: MethodNote, project: string | undefined): boolean {
  return project === undefined || (note.project !== undefined && projectKey(note.project) === project);
}

function documentsOf(shelf: Shelf, code: string): Pick<EdState, 'status' | 'deliverables'> {
  const deliverables = shelf.deliverables.get(code) ?? [];
  return { deliverables, status: mostAdvanced(deliverables.map(({ status }) => status)) };
}

function referencesOf(shelf: Shelf, ed: Ed): readonly MethodNote[] {
  const codes = [ed.code, ...ed.equivalents.map((name) => name.slice(name.indexOf(':') + 1))];
  return once(codes.flatMap((code) => shelf.references.get(code) ?? []));
}

function needState(shelf: Shelf, code: string, ed: Ed | undefined, inScope: boolean): NeedState {
  const { status, deliverables } = documentsOf(shelf, code);
  const references = ed === undefined ? (shelf.references.get(code) ?? []) : referencesOf(shelf, ed);
  const path = (deliverables[0] ?? references[0])?.path;
  return { code, status, inScope, ...(ed === undefined ? {} : { ed }), ...(path === undefined ? {} : { path }) };
}

function once(notes: readonly MethodNote[]): readonly MethodNote[] {
  return [...new Set(notes)];
}

function byName(one: MethodNote, other: MethodNote): number {
  const [a, b] = one.name === other.name ? [one.path, other.path] : [one.name, other.name];
  return a < b ? -1 : Number(a > b);
}
