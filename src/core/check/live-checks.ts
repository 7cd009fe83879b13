// The findings of a vault, in step with its graph: what a change did not touch is not asked about again.
import { makeClimber } from '../graph/climber';
import type { Graph } from '../graph/graph';
import type { Note } from '../graph/note';
import { makeSuggester, type Suggester } from '../graph/suggest-names';
import { makeReadTies } from '../graph/ties';
import type { Pack } from '../pack/pack';
import type { ProjectState } from '../project/project-state';
import type { Check, CheckSite } from './check';
import { checks as shelf } from './checks';
import type { Finding } from './finding';
import { FindingList } from './finding-list';
import { hasRelations } from './has-relations';
import { type Asked, NoteAsker, type NoteFindings } from './note-findings';
import { type Method, readMethod } from './read-method';
import { scopeOf } from './scope-of';
import { type Severities, severityOf } from './severities';
import { signed, VaultFindings } from './vault-findings';
import { sameList } from '../text/same-list';

/** What checks look at. */
export interface CheckedVault {
  readonly graph: Graph;
  /** The methods that the vault is held against; the same list again while none of them changes. */
  readonly packs?: () => readonly Pack[];
  /** The states of the vault's projects; the same object again while nothing of a project changes. */
  readonly projects?: () => readonly ProjectState[];
}

export interface CheckOptions {
  readonly severities?: Severities | undefined;
  /** All of the shelf when absent. */
  readonly checks?: readonly Check[];
}

const NO_PACKS: readonly Pack[] = [];
const ALL = new Set<string>(shelf.map(({ id }) => id));

export class LiveChecks {
  readonly #vault: CheckedVault;
  readonly #asked: readonly Asked[];
  readonly #asker: NoteAsker;
  readonly #ofVault: VaultFindings;
  readonly #list: FindingList;
  #ofProjects = new Map<ProjectState, readonly Finding[]>();
  /** By number of note. */
  readonly #notes: (NoteFindings | undefined)[] = [];
  /** By number of note: its scope, once it was asked for. */
  readonly #scopes: (string | undefined)[] = [];
  /** Numbers of the notes that are EDs. */
  readonly #eds = new Set<number>();
  /** Numbers of the notes to ask about again. */
  readonly #touched = new Set<number>();
  /** The first note that was never asked about by these methods. */
  #fresh = 0;
  #packs: readonly Pack[] | undefined;
  #method: Method = readMethod(NO_PACKS);
  /** Whether what is asked of the vault as a whole may be out of date. */
  #changed = true;
  /** Good until the graph changes. */
  #site: CheckSite | undefined;
  #suggester: Suggester | undefined;

  /** Nothing is asked before findings are. */
  constructor(vault: CheckedVault, { severities, checks = shelf }: CheckOptions = {}) {
    this.#vault = vault;
    this.#asked = checks.flatMap((check): readonly Asked[] => {
      const severity = severityOf(check, severities);
      return severity === 'off' ? [] : [{ check, severity }];
    });
    this.#asker = new NoteAsker(this.#asked);
    this.#ofVault = new VaultFindings(this.#asked);
    this.#list = new FindingList((path) => this.#notes[vault.graph.byPath.get(path) ?? -1]);
  }

  /** Takes in what `updateGraph` said it touched. */
  apply(touched: Iterable<number>): void {
    // What was never asked about will be.
    for (const number of touched) if (number < this.#fresh) this.#touched.add(number);
    this.#site = undefined;
  }

  /** Asks about so many of the notes that are still to be asked about: a slice of a first run. Whether all are. */
  work(notes: number): boolean {
    this.#readPacks();
    return this.#askSome(notes);
  }

  /** Sorted by path, line and check; the same list again while nothing changed. What a note opts out of is left out. */
  findings(): readonly Finding[] {
    this.#readPacks();
    this.#askSome(Infinity);
    const projects = this.#askProjects();
    const vault = this.#askVault();
    if (vault || projects) this.#list.putBeside([...this.#ofVault.all(), ...[...this.#ofProjects.values()].flat()]);
    return this.#list.all(this.#notes);
  }

  #readPacks(): void {
    const packs = this.#vault.packs?.() ?? NO_PACKS;
    if (this.#packs !== undefined && sameList(this.#packs, packs)) return;
    this.#packs = packs;
    this.#site = undefined;
    this.#changed = true;
    this.#method = readMethod(packs);
    this.#notes.length = 0;
    this.#scopes.length = 0;
    this.#eds.clear();
    this.#ofVault.clear();
    this.#fresh = 0;
    this.#touched.clear();
    this.#suggester = undefined;
    this.#list.clear();
  }

  /** Whether nothing is left to ask. */
  #askSome(most: number): boolean {
    const { notes } = this.#vault.graph;
    if (this.#touched.size === 0 && this.#fresh >= notes.length) return true;
    const site = (this.#site ??= this.#makeSite());
    this.#changed = true;
    let left = most;
    for (; this.#fresh < notes.length && left > 0; left -= 1) {
      this.#ask(this.#fresh, site);
      this.#fresh += 1;
    }
    for (const number of this.#touched) {
      if (left <= 0) break;
      left -= 1;
      this.#touched.delete(number);
      if (number < this.#fresh) this.#ask(number, site);
    }
    return this.#touched.size === 0 && this.#fresh >= notes.length;
  }

  #ask(number: number, site: CheckSite): void {
    const note = this.#vault.graph.notes[number];
    const before = this.#notes[number];
    const tied = site.ties(number);
    const after = note === undefined ? undefined : this.#asker.ask(number, note, tied, site, before);
    this.#notes[number] = after;
    this.#scopes[number] = undefined;
    if (before !== undefined) this.#list.forget(before.note.path);
    if (after !== undefined) this.#list.forget(after.note.path);
    this.#ofVault.take(number, tied, before?.note, note);
    if (!isCalledAlike(before?.note, note)) this.#suggester = undefined;
    if (note?.isEd === true) this.#eds.add(number);
    else if (before?.note.isEd === true) this.#eds.delete(number);
  }

  #makeSite(): CheckSite {
    const { graph } = this.#vault;
    const bearers = new Map<string, readonly string[]>();
    const climber = makeClimber(graph, false);
    return {
      graph,
      climber,
      ties: makeReadTies(climber),
      eds: this.#eds,
      scopeOf: (number) => this.#scopeOf(number),
      arrows: this.#ofVault.arrows,
      method: this.#method,
      checkIds: ALL,
      hasRelations: hasRelations(graph),
      nearest: (name) => {
        this.#suggester ??= makeSuggester(graph);
        return this.#suggester.nearest(name);
      },
      bearers: (key, find) => {
        const known = bearers.get(key) ?? find();
        bearers.set(key, known);
        return known;
      },
    };
  }

  #scopeOf(number: number): string {
    const note = this.#vault.graph.notes[number];
    return (this.#scopes[number] ??= note === undefined ? '' : scopeOf(note));
  }

  /** Whether any part of it was asked about again. */
  #askVault(): boolean {
    if (!this.#changed) return false;
    const site = this.#site ?? this.#makeSite();
    this.#site = undefined;
    this.#changed = false;
    return this.#ofVault.ask(site);
  }

  /** Whether a project changed. */
  #askProjects(): boolean {
    const states = this.#vault.projects?.() ?? [];
    const known = this.#ofProjects;
    if (states.length === known.size && states.every((state) => known.has(state))) return false;
    this.#ofProjects = new Map(states.map((state) => [state, known.get(state) ?? this.#askProject(state)]));
    return true;
  }

  #askProject(state: ProjectState): readonly Finding[] {
    return this.#asked.flatMap((asked) => signed(asked, asked.check.ofProject?.(state) ?? []));
  }
}

/** Whether two readings of a note are suggested for the same names. */
function isCalledAlike(a: Note | undefined, b: Note | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.path !== b.path || a.title !== b.title) return false;
  return sameList(a.aliases, b.aliases);
}
