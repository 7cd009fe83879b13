// The findings of a vault, in step with its graph: what a change did not touch is not asked about again.
import { makeClimber } from '../graph/climber';
import type { Graph } from '../graph/graph';
import type { Note } from '../graph/note';
import { makeSuggest, type Suggest } from '../graph/suggest-names';
import { readTies } from '../graph/ties';
import type { Pack } from '../pack/pack';
import type { ProjectState } from '../project/project-state';
import type { Check, CheckSite } from './check';
import { checks as shelf } from './checks';
import type { Finding } from './finding';
import { FindingList } from './finding-list';
import { type Asked, NoteAsker, type NoteFindings } from './note-findings';
import { type Method, readMethod } from './read-method';
import { type Severities, severityOf } from './severities';
import { noticedBy, VaultFindings } from './vault-findings';
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
  /** Numbers of the notes to ask about. */
  readonly #touched = new Set<number>();
  #packs: readonly Pack[] | undefined;
  #method: Method = readMethod([]);
  /** Good until the graph changes. */
  #site: CheckSite | undefined;
  #suggest: Suggest | undefined;

  /** Nothing is asked before findings are. */
  constructor(vault: CheckedVault, { severities, checks = shelf }: CheckOptions = {}) {
    this.#vault = vault;
    this.#asked = checks.flatMap((check): readonly Asked[] => {
      const severity = severityOf(check, severities);
      return severity === 'off' ? [] : [{ check, severity }];
    });
    this.#asker = new NoteAsker(this.#asked);
    this.#ofVault = new VaultFindings(this.#asked);
    this.#list = new FindingList(vault.graph.byPath, this.#notes);
  }

  /** Takes in what `updateGraph` said it touched. */
  apply(touched: Iterable<number>): void {
    for (const number of touched) this.#touched.add(number);
    this.#site = undefined;
  }

  /** Asks about so many of the notes that are still to be asked about: a slice of a first run. Whether all are. */
  work(notes: number): boolean {
    this.#readPacks();
    const site = this.#siteNow();
    let left = notes;
    for (const number of this.#touched) {
      if (left === 0) return false;
      left -= 1;
      this.#touched.delete(number);
      this.#ask(number, site);
    }
    return true;
  }

  /** Sorted by path, line and check; the same list again while nothing changed. What a note opts out of is left out. */
  findings(): readonly Finding[] {
    this.work(Infinity);
    const projects = this.#askProjects();
    const vault = this.#ofVault.ask(this.#siteNow());
    this.#site = undefined;
    if (vault || projects) this.#list.putBeside([...this.#ofVault.all(), ...[...this.#ofProjects.values()].flat()]);
    return this.#list.all();
  }

  /** By other methods, every note is asked about anew. */
  #readPacks(): void {
    const packs = this.#vault.packs?.() ?? [];
    if (this.#packs !== undefined && sameList(this.#packs, packs)) return;
    this.#packs = packs;
    this.#method = readMethod(packs);
    this.#site = undefined;
    this.#notes.length = 0;
    this.#ofVault.clear();
    this.#list.clear();
    for (const number of this.#vault.graph.notes.keys()) this.#touched.add(number);
  }

  #ask(number: number, site: CheckSite): void {
    const before = this.#notes[number];
    const tied = site.ties(number);
    const after = tied === undefined ? undefined : this.#asker.ask(tied, site);
    this.#notes[number] = after;
    if (before !== undefined) this.#list.forget(before.note.path);
    if (after !== undefined) this.#list.forget(after.note.path);
    this.#ofVault.take(number, tied, before?.note);
    if (!isCalledAlike(before?.note, after?.note)) this.#suggest = undefined;
  }

  #siteNow(): CheckSite {
    return (this.#site ??= this.#makeSite());
  }

  #makeSite(): CheckSite {
    const { graph } = this.#vault;
    const climber = makeClimber(graph, false);
    return {
      graph,
      climber,
      ties: (number) => readTies(climber, number),
      method: this.#method,
      checkIds: ALL,
      nearest: (name) => (this.#suggest ??= makeSuggest(graph))(name),
      bearers: new Map(),
    };
  }

  /** Whether a project changed. */
  #askProjects(): boolean {
    const states = this.#vault.projects?.() ?? [];
    const known = this.#ofProjects;
    if (states.length === known.size && states.every((state) => known.has(state))) return false;
    const ask = (state: ProjectState): readonly Finding[] =>
      noticedBy(this.#asked, ({ ofProject }) => ofProject?.(state));
    this.#ofProjects = new Map(states.map((state) => [state, known.get(state) ?? ask(state)]));
    return true;
  }
}

/** Whether two readings of a note are suggested for the same names. */
function isCalledAlike(a: Note | undefined, b: Note | undefined): boolean {
  return a === b || (a?.path === b?.path && a?.title === b?.title && sameList(a?.aliases ?? [], b?.aliases ?? []));
}
