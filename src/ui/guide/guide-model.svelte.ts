// What the guide shows, worked out from the facts each time they change.
import type { Finding } from '../../core/check/finding';
import type { Context, Text } from '../../core/pack/pack';
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
import { noSnapshot, readSnapshot, type Snapshot } from './read-snapshot';
import { countShown } from './shown-status';

export class GuideModel {
  readonly #session: Session;
  readonly #keep: (choices: Choices) => void;
  #snapshot = $state.raw<Snapshot>(noSnapshot);
  choices = $state.raw<Choices>({});
  /** What the checks noticed in the vault. */
  findings = $state.raw<readonly Finding[]>([]);
  #query = $state.raw('');
  /** The note to turn to, until it is known what it is. */
  #following: string | undefined;
  /** Whether the section that a search opened was closed. */
  #closed = $state.raw(false);
  /** The document, or the step, to bring into view, once it is drawn; `focus`: because a person asked for it. */
  wanted = $state.raw<{ readonly code: string; readonly focus: boolean; readonly step?: boolean }>();

  readonly facts = $derived(this.#snapshot);
  /** The project that is shown; undefined while a method is looked at for itself. */
  readonly run = $derived(this.#findRun(this.facts, this.choices));
  readonly state = $derived(this.#findState(this.facts));
  readonly pack = $derived(this.state?.pack);
  readonly counts = $derived(countShown(this.state?.eds ?? []));
  readonly #groups = $derived(this.state === undefined ? [] : groupSections(this.state));
  readonly filters = $derived<Filters>({ ...noFilters, ...this.choices });
  readonly groups = $derived(filterGroups(this.#groups, this.filters, this.#query));
  /** The context to show; undefined for both. */
  readonly context = $derived(this.#findContext());
  /** What the user opened; until then, the step to do now; while searching, the first that is found. Empty when all are closed. */
  readonly openStep = $derived(this.#findOpen());

  constructor(session: Session, choices: Choices, keep: (choices: Choices) => void) {
    this.#session = session;
    this.#keep = keep;
    this.choices = choices;
    this.look();
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

  /** The titles of roles of the method, by their ids. */
  rolesOf(ids: readonly string[]): readonly Text[] {
    const roles = this.pack?.roles ?? [];
    return ids.flatMap((id) => roles.find((role) => role.id === id)?.title ?? []);
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
    this.#snapshot = readSnapshot(this.#session);
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
      if (this.pack !== undefined) this.#turnTo({ method: this.pack.id });
      return;
    }
    const { pinned } = this.choices;
    this.#session.projects.use(key);
    this.#turnTo(pinned === undefined ? {} : { pinned: key });
  }

  /** A method is looked at for itself, unless the project at hand follows it. */
  chooseMethod(id: string): void {
    const { pinned } = this.choices;
    const run = this.#findRun(this.facts, pinned === undefined ? {} : { pinned });
    const own = run !== undefined && this.#session.projects.state(run.key)?.pack.id === id;
    this.#turnTo({ ...(own ? {} : { method: id }), ...(pinned === undefined ? {} : { pinned }) });
  }

  /** Stays with the project that is shown, or follows the active note again. */
  pin(): void {
    const { pinned, ...others } = this.choices;
    this.choices = pinned === undefined && this.run !== undefined ? { ...others, pinned: this.run.key } : others;
    this.#keep(this.choices);
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
    if (code !== undefined) this.#bring(code, false);
  }

  /** Opens the method (the one that is shown, when absent), the step or the part, and the document. */
  showEd(code: string, method = this.pack?.id ?? ''): void {
    if (method !== this.pack?.id) this.chooseMethod(method);
    if (this.pack?.id === method) this.#bring(code, true);
  }

  showStep(id: string): void {
    this.search('');
    this.choose({ ...noFilters, step: id });
    this.wanted = { code: id, focus: true, step: true };
  }

  /** The step to which something to do belongs. */
  stepOf({ action, code }: NextAction): string | undefined {
    if (action !== 'tick') return this.#sectionOf(code);
    return this.state?.steps.find(({ activities }) => activities.some(({ activity }) => activity.id === code))?.id;
  }

  #bring(code: string, focus: boolean): void {
    const step = this.#sectionOf(code);
    if (step === undefined) return;
    this.search('');
    this.choose({ ...noFilters, step, ed: code });
    this.wanted = { code, focus };
  }

  #sectionOf(code: string): string | undefined {
    const sections = this.#groups.flatMap((group) => group.sections);
    return sections.find(({ eds }) => eds.some(({ ed }) => ed.code === code))?.id;
  }

  /** Another project or method has other steps, documents and roles: the thing to do now opens, and all is shown. */
  #turnTo(choices: Choices): void {
    const { method, pinned, step, ed, role, status, axis, optional, ...kept } = this.choices;
    this.search('');
    this.choices = { ...kept, ...choices };
    this.#keep(this.choices);
    this.look();
  }

  #findRun({ runs, current }: Snapshot, { method, pinned }: Choices): ProjectRun | undefined {
    if (method !== undefined) return undefined;
    return (pinned === undefined ? undefined : runs.find(({ key }) => key === pinned)) ?? current;
  }

  #findState({ packIds }: Snapshot): ProjectState | undefined {
    const { projects } = this.#session;
    const own = this.run === undefined ? undefined : projects.state(this.run.key);
    if (own !== undefined) return own;
    const chosen = this.choices.method === undefined ? undefined : this.#session.pack(this.choices.method);
    const [first = ''] = packIds;
    const loaded = chosen ?? this.#session.pack(first);
    return loaded === undefined ? undefined : projects.looseState(loaded);
  }

  #findContext(): Context | undefined {
    const { context } = this.choices;
    if (context === 'both') return undefined;
    return context ?? this.run?.context;
  }

  #findOpen(): string {
    const { step } = this.choices;
    const shown = this.groups.flatMap(({ sections }) => sections);
    if (this.#query !== '') return this.#closed ? '' : (shown.find(({ id }) => id === step)?.id ?? shown[0]?.id ?? '');
    // Before there is anything, the steps are seen as a whole.
    const [next] = this.advises ? (this.state?.next ?? []) : [];
    return step ?? (next === undefined ? '' : (this.stepOf(next) ?? ''));
  }
}
