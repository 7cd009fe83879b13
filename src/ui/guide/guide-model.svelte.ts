// What the guide shows, worked out from the facts each time they change.
import type { LoadedPack } from '../../core/pack/pack';
import { findNext } from '../../core/project/find-next';
import type { Project } from '../../core/project/find-projects';
import type { MethodNote } from '../../core/project/method-note';
import { countProgress, stepStates } from '../../core/project/step-states';
import type { Reading } from '../../session/facts';
import { listProblems, type NotesProblem } from './list-problems';
import type { Session } from '../../session/session';

interface Snapshot {
  readonly notes: readonly MethodNote[];
  readonly projects: readonly Project[];
  readonly reading: Reading;
}

/** What the user chose to see, kept on this device. */
export interface Choices {
  readonly pack?: string;
  /** A project's key; empty for all projects. */
  readonly project?: string;
  readonly step?: string;
}

export class GuideModel {
  readonly packs: readonly LoadedPack[];
  #snapshot = $state.raw<Snapshot>({ notes: [], projects: [], reading: { state: 'names' } });
  readonly #keep: (choices: Choices) => void;
  problems = $state.raw<readonly NotesProblem[]>([]);
  choices = $state.raw<Choices>({});

  readonly reading = $derived(this.#snapshot.reading);
  readonly loaded = $derived(this.#findLoaded());
  readonly projects = $derived(this.#snapshot.projects);
  readonly project = $derived(this.#findProject());
  readonly states = $derived(
    this.loaded === undefined ? [] : stepStates(this.loaded.pack, this.#snapshot.notes, this.project?.key),
  );
  readonly progress = $derived(countProgress(this.states));
  readonly next = $derived(findNext(this.states));
  /** The step that the user opened; until then, the one to do now. Empty when all are closed. */
  readonly openStep = $derived(this.choices.step ?? this.next?.step.step.id ?? '');

  constructor(session: Session, choices: Choices, keep: (choices: Choices) => void) {
    this.#keep = keep;
    this.packs = session.packs().filter(({ pack }) => pack.steps.length > 0);
    this.choices = choices;
    this.look(session);
  }

  choose(choices: Choices): void {
    this.choices = { ...this.choices, ...choices };
    this.#keep(this.choices);
  }

  /** Another method has other steps: the one to do now opens. */
  choosePack(pack: string): void {
    const { project } = this.choices;
    this.choices = { pack, ...(project === undefined ? {} : { project }) };
    this.#keep(this.choices);
  }

  /** Takes a fresh look at the facts. */
  look({ facts }: Session): void {
    this.#snapshot = { notes: [...facts.methodNotes.values()], projects: facts.projects, reading: facts.reading };
    this.problems = listProblems(facts.notes.values());
  }

  #findLoaded(): LoadedPack | undefined {
    return this.packs.find(({ pack }) => pack.id === this.choices.pack) ?? this.packs[0];
  }

  /** The chosen one; else the only one, unless a document belongs to none and would be hidden. */
  #findProject(): Project | undefined {
    const { notes, projects } = this.#snapshot;
    const chosen = this.choices.project;
    if (chosen !== undefined) return projects.find(({ key }) => key === chosen);
    if (projects.length !== 1) return undefined;
    const loose = notes.some(({ kind, project }) => kind === 'deliverable' && project === undefined);
    return loose ? undefined : projects[0];
  }
}
