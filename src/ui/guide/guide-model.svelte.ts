// What the guide shows, worked out from the facts each time they change.
import type { Task } from '../../core/graph/note';
import type { Context, LoadedPack, Pack } from '../../core/pack/pack';
import { activityStates, countActivities, type ActivityState } from '../../core/project/activity-states';
import { findNext } from '../../core/project/find-next';
import { findNextActivity } from '../../core/project/find-next-activity';
import type { Project } from '../../core/project/find-projects';
import { countProgress, packStates, type StepState } from '../../core/project/step-states';
import type { Session } from '../../session/session';
import { keepsStep, type Filters } from './filter-steps';
import { groupEds, groupSteps } from './group-steps';
import { readSnapshot, type Snapshot } from './read-snapshot';
import { findTracked, projectContext, type Tracked } from './tracked-tasks';
import type { Choices } from './read-choices';

const nothing: Snapshot = {
  notes: [],
  projectNotes: [],
  projects: [],
  reading: { state: 'names' },
  packIds: [],
  problems: [],
  packProblems: [],
};
const noTasks: ReadonlyMap<string, Task> = new Map();

export class GuideModel {
  #snapshot = $state.raw<Snapshot>(nothing);
  /** The session's facts are read again when this grows. */
  #round = $state.raw(0);
  readonly #session: Session;
  readonly #keep: (choices: Choices) => void;
  choices = $state.raw<Choices>({});
  /** The document to bring into view, once it is drawn. */
  wanted = $state.raw<string>();

  readonly reading = $derived(this.#snapshot.reading);
  readonly packIds = $derived(this.#snapshot.packIds);
  readonly problems = $derived(this.#snapshot.problems);
  readonly packProblems = $derived(this.#snapshot.packProblems);
  readonly loaded = $derived(this.#findLoaded(this.#round));
  readonly projects = $derived(this.#snapshot.projects);
  readonly project = $derived(this.#findProject());
  readonly #states = $derived(
    this.loaded === undefined
      ? { steps: [], others: [] }
      : packStates(this.loaded.pack, this.#snapshot.notes, this.project?.key),
  );
  readonly states = $derived(this.#states.steps);
  readonly progress = $derived(countProgress(this.states));
  readonly next = $derived(findNext(this.states));

  readonly filters = $derived<Filters>({ role: this.choices.role ?? '', optional: this.choices.optional ?? '' });
  readonly groups = $derived(
    this.loaded === undefined
      ? []
      : groupSteps(
          this.loaded.pack,
          this.states.filter(({ step }) => keepsStep(this.filters, step)),
        ),
  );
  readonly edGroups = $derived(this.loaded === undefined ? [] : groupEds(this.loaded.pack, this.#states.others));

  /** The note of the project whose tasks stand for the method's activities. */
  readonly tracked: Tracked | undefined = $derived(
    this.loaded === undefined
      ? undefined
      : findTracked(this.loaded.pack, this.#snapshot.projectNotes, this.project?.path),
  );
  readonly activityProgress = $derived(countActivities(this.states.flatMap(({ step }) => this.activities(step))));
  readonly nextActivity = $derived(
    findNextActivity(
      this.states.map(({ step }) => step),
      this.tracked?.tasks ?? noTasks,
    ),
  );
  /** The context to show; undefined for both. */
  readonly context = $derived(this.#findContext());
  /** What the user opened; until then, the step to do now. Empty when all are closed. */
  readonly openStep = $derived(
    this.choices.step ?? this.next?.step.step.id ?? (this.makesEds ? '' : (this.nextActivity?.step.id ?? '')),
  );

  constructor(session: Session, choices: Choices, keep: (choices: Choices) => void) {
    this.#session = session;
    this.#keep = keep;
    this.choices = choices;
    this.look();
  }

  /** Whether the steps of the method make documents; otherwise progress is told by activities. */
  get makesEds(): boolean {
    return this.states.some(({ eds }) => eds.length > 0);
  }

  activities(step: StepState['step']): readonly ActivityState[] {
    return activityStates(step, this.tracked?.tasks ?? noTasks);
  }

  choose(choices: Choices): void {
    this.choices = { ...this.choices, ...choices };
    this.#keep(this.choices);
  }

  /** Another method has other steps and roles: the one to do now opens, and all is shown. */
  choosePack(pack: string): void {
    const { step, ed, role, optional, ...kept } = this.choices;
    this.choices = { ...kept, pack };
    this.#keep(this.choices);
  }

  /** Opens the method, the step or the part, and the document. */
  showEd(packId: string, code: string): void {
    if (packId !== this.loaded?.pack.id) this.choosePack(packId);
    const pack = this.loaded?.pack;
    if (pack?.id !== packId) return;
    const step = this.#stepOrPart(pack, code);
    if (step === undefined) return;
    this.choose({ step, ed: code, role: '', optional: '' });
    this.wanted = code;
  }

  /** Takes a fresh look at the facts. */
  look(): void {
    this.#snapshot = readSnapshot(this.#session);
    this.#round += 1;
  }

  #stepOrPart(pack: Pack, code: string): string | undefined {
    const step = pack.steps.find(({ makes }) => makes.includes(code))?.id;
    return step ?? this.edGroups.find(({ eds }) => eds.some(({ ed }) => ed.code === code))?.key;
  }

  #findLoaded(round: number): LoadedPack | undefined {
    const chosen = this.choices.pack;
    const found = chosen === undefined || round === 0 ? undefined : this.#session.pack(chosen);
    const [first] = this.#snapshot.packIds;
    return found ?? (first === undefined ? undefined : this.#session.pack(first));
  }

  #findContext(): Context | undefined {
    const { context } = this.choices;
    if (context === 'both') return undefined;
    return context ?? projectContext(this.#snapshot.projectNotes, this.project?.path);
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
