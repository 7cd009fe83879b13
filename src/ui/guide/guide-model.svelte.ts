// What the guide shows, worked out from the facts each time they change.
import type { Finding } from '../../core/check/finding';
import type { Context, Pack } from '../../core/pack/pack';
import { countActivities, type ActivityProgress } from '../../core/project/activity-states';
import type { NextAction } from '../../core/project/next-actions';
import type { ProjectRun } from '../../core/project/project-run';
import type { ProjectState } from '../../core/project/project-state';
import type { EdStanding } from '../../core/project/standing';
import type { Target } from '../../session/actions/action';
import type { Session } from '../../session/session';
import { filterGroups, noFilters, type Filters } from './filter-sections';
import { groupSections } from './guide-sections';
import type { Choices } from './read-choices';
import { readSnapshot, type Snapshot } from './read-snapshot';

/** Where to lead: a document in its section, or the section. */
interface Place {
  readonly step: string;
  readonly ed?: string;
}

export class GuideModel {
  readonly #session: Session;
  readonly #keep: (choices: Choices) => void;
  facts: Snapshot;
  choices: Choices;
  /** What the checks noticed in the vault. */
  findings = $state.raw<readonly Finding[]>([]);
  #query = $state.raw('');
  /** The note to turn to, until it is known what it is. */
  #following: string | undefined;
  /** Whether the section that a search opened was closed. */
  #closed = $state.raw(false);
  /** What to bring into view, once it is drawn: a document, else a step; `focus`: because a person asked for it. */
  wanted = $state.raw<Place & { readonly focus: boolean }>();

  /** The project that is shown; undefined while a method is looked at for itself. */
  readonly run = $derived(this.#findRun());
  readonly state = $derived(this.#findState());
  readonly #groups = $derived(this.state === undefined ? [] : groupSections(this.state));
  readonly groups = $derived(filterGroups(this.#groups, this.filters, this.#query));
  /** What the user opened; until then, the step to do now; while searching, the first that is found. Empty when all are closed. */
  readonly openStep = $derived(this.#findOpen());

  constructor(session: Session, choices: Choices, keep: (choices: Choices) => void) {
    this.#session = session;
    this.#keep = keep;
    this.choices = $state.raw(choices);
    this.facts = $state.raw(readSnapshot(session));
  }

  /** The project at hand: the one that stays, else the session's. */
  get #own(): ProjectRun | undefined {
    const { runs, current } = this.facts;
    const { pinned } = this.choices;
    return runs.find(({ key }) => key === pinned) ?? current;
  }

  get pack(): Pack | undefined {
    return this.state?.pack;
  }

  get filters(): Filters {
    return { ...noFilters, ...this.choices };
  }

  /** The context to show; undefined for both. */
  get context(): Context | undefined {
    const { context = this.run?.context } = this.choices;
    return context === 'both' ? undefined : context;
  }

  /** Whether it says what to do next: of a project, or of a vault whose documents belong to none yet; not while a project is to be chosen. */
  get advises(): boolean {
    return this.run !== undefined || (this.facts.runs.length === 0 && this.facts.loose > 0);
  }

  /** Whether activities can be ticked: they are tasks of the project's note. */
  get tracked(): boolean {
    return this.run?.note !== undefined;
  }

  ticks(step: string): ActivityProgress {
    return countActivities(this.state?.steps.find(({ id }) => id === step)?.activities ?? []);
  }

  /** Whether a document belongs to the scope of the project that is shown. */
  takes(ed: EdStanding): boolean {
    return this.run !== undefined && this.state?.eds.includes(ed) === true;
  }

  /** The titles of roles of the method, by their ids: `concepteur, tuteur`. */
  rolesOf(ids: readonly string[]): string {
    const roles = this.pack?.roles ?? [];
    const titles = ids.flatMap((id) => roles.find((role) => role.id === id)?.title ?? []);
    return titles.map(this.#session.desk.say).join(', ');
  }

  lookAtFindings(): void {
    this.findings = this.#session.findings.all();
  }

  /** What an insertion is about. */
  targetOf(ed: string): Target {
    return { ed, project: this.run?.name, pack: this.pack?.id };
  }

  /** Takes a fresh look at the facts. */
  look(): void {
    this.facts = readSnapshot(this.#session);
    if (this.#following !== undefined) this.#follow(this.#following);
  }

  /** What is looked for among steps, documents and activities. */
  get query(): string {
    return this.#query;
  }

  search(query: string): void {
    this.#query = query;
    this.#closed = false;
  }

  /** Opens a section, or closes it: one is open at a time. */
  toggle(section: string): void {
    this.#closed = this.openStep === section;
    this.choose({ step: this.#closed ? '' : section });
  }

  choose(choices: Choices): void {
    this.choices = { ...this.choices, ...choices };
    this.#keep(this.choices);
  }

  /** Without a key: no project, the method alone. */
  chooseProject(key: string | undefined): void {
    if (key === undefined) {
      this.#turnTo({ method: this.pack?.id });
    } else {
      this.#session.projects.use(key);
      this.#turnTo({ pinned: this.choices.pinned && key });
    }
  }

  /** A method is looked at for itself, unless the project at hand follows it. */
  chooseMethod(id: string): void {
    const own = this.#session.projects.state(this.#own?.key);
    this.#turnTo({ method: own?.pack.id === id ? undefined : id, pinned: this.choices.pinned });
  }

  /** Stays with the project that is shown, or follows the active note again. */
  pin(): void {
    this.choose({ pinned: this.choices.pinned === undefined ? this.run?.key : undefined });
    this.look();
  }

  /** Turns to the project of a note and opens the step of its document, unless the guide is pinned; once it is known what the note is. */
  follow(path: string): void {
    this.#following = path;
    this.look();
  }

  #follow(path: string): void {
    const { projects, facts } = this.#session;
    const run = projects.ofNote(path);
    const note = facts.methodNotes.get(path);
    if (run === undefined || note === undefined || note.kind === 'reference') return;
    this.#following = undefined;
    if (this.choices.pinned !== undefined) return;
    if (this.run?.key !== run.key) this.#turnTo({});
    const [code] = note.eds;
    if (code !== undefined) this.#bringEd(code, false);
  }

  /** Opens the method (the one that is shown, when absent), the step or the part, and the document. */
  showEd(code: string, method = this.pack?.id ?? ''): void {
    if (method !== this.pack?.id) this.chooseMethod(method);
    if (this.pack?.id === method) this.#bringEd(code, true);
  }

  showStep(step: string): void {
    this.#bring({ step }, true);
  }

  /** The step to which something to do belongs. */
  stepOf({ action, code }: NextAction): string | undefined {
    if (action !== 'tick') return this.#sectionOf(code);
    return this.state?.steps.find(({ activities }) => activities.some(({ activity }) => activity.id === code))?.id;
  }

  #bringEd(ed: string, focus: boolean): void {
    const step = this.#sectionOf(ed);
    if (step !== undefined) this.#bring({ step, ed }, focus);
  }

  #bring(place: Place, focus: boolean): void {
    this.search('');
    this.choose({ ...noFilters, ...place });
    this.wanted = { ...place, focus };
  }

  #sectionOf(code: string): string | undefined {
    const sections = this.#groups.flatMap((group) => group.sections);
    return sections.find(({ eds }) => eds.some(({ ed }) => ed.code === code))?.id;
  }

  /** Another project or method has other steps, documents and roles: the thing to do now opens, and all is shown. */
  #turnTo(choices: Pick<Choices, 'method' | 'pinned'>): void {
    const { method, pinned, step, ed, role, status, axis, optional, ...kept } = this.choices;
    this.search('');
    this.choices = kept;
    this.choose(choices);
    this.look();
  }

  #findRun(): ProjectRun | undefined {
    return this.choices.method === undefined ? this.#own : undefined;
  }

  #findState(): ProjectState | undefined {
    const { projects } = this.#session;
    // Asked first, so that what is found here is looked for again when the vault changes.
    const [first = ''] = this.facts.packIds;
    const own = projects.state(this.run?.key);
    // Another method is not even read.
    if (own !== undefined) return own;
    const loaded = this.#session.methods.find(this.choices.method ?? first) ?? this.#session.methods.find(first);
    return loaded && projects.looseState(loaded);
  }

  #findOpen(): string {
    const { step } = this.choices;
    const shown = this.groups.flatMap(({ sections }) => sections);
    const found = shown.find(({ id }) => id === step) ?? shown[0];
    if (this.#query !== '') return this.#closed ? '' : (found?.id ?? '');
    // Before there is anything, the steps are seen as a whole.
    const [next] = this.advises ? (this.state?.next ?? []) : [];
    return step ?? (next && this.stepOf(next)) ?? '';
  }
}
