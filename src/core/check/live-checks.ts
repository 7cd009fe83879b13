// The findings of a vault, in step with its graph: what a change did not touch is not asked about again.
import { makeClimber } from '../graph/climber';
import type { Graph } from '../graph/graph';
import type { DeclaredLink } from '../graph/link';
import type { Note } from '../graph/note';
import { makeSuggester, type Suggester } from '../graph/suggest-names';
import { makeReadTies } from '../graph/ties';
import type { Pack } from '../pack/pack';
import type { ProjectState } from '../project/project-state';
import type { Check, CheckSite, Noticed } from './check';
import { checks as shelf } from './checks';
import type { Finding } from './finding';
import { hasRelations } from './has-relations';
import { patchFindings, settlePath } from './in-path-order';
import { type Asked, inOrder, NoteAsker, type NoteFindings } from './note-findings';
import { type Method, readMethod } from './read-method';
import { type Severities, severityOf } from './severities';

/** What checks look at. */
export interface CheckedVault {
  readonly graph: Graph;
  /** The methods that the vault is held against; the same list again while none of them changes. */
  readonly packs?: () => readonly Pack[];
  /** The states of the vault's projects; the same object again while nothing of a project changes. */
  readonly projects?: () => readonly ProjectState[];
}

export interface CheckOptions {
  readonly severities?: Severities;
  /** All of the shelf when absent. */
  readonly checks?: readonly Check[];
}

/** The parts of the shelf that look at the vault as a whole. */
type VaultPart = 'eds' | 'arrows';

const MANY = 2000;
const NO_PACKS: readonly Pack[] = [];
const ALL = new Set<string>(shelf.map(({ id }) => id));

export class LiveChecks {
  readonly #vault: CheckedVault;
  readonly #asked: readonly Asked[];
  readonly #asker: NoteAsker;
  /** By number of note. */
  #notes: (NoteFindings | undefined)[] = [];
  /** Numbers of the notes to ask about again. */
  readonly #touched = new Set<number>();
  /** The first note that was never asked about by these methods. */
  #fresh = 0;
  #packs: readonly Pack[] | undefined;
  #method: Method = readMethod(NO_PACKS);
  #related = false;
  /** Whether what is asked of the vault as a whole may be out of date. */
  #changed = true;
  /** Good until the graph changes. */
  #site: CheckSite | undefined;
  #suggester: Suggester | undefined;
  readonly #ofVault = new Map<VaultPart, readonly Finding[]>();
  #ofProjects = new Map<ProjectState, readonly Finding[]>();
  /** Of all notes that were asked about, sorted; undefined until somebody wants them. */
  #paths: string[] | undefined;
  /** Paths at which findings may be others than in the list. */
  readonly #stale = new Set<string>();
  /** By path: what was said of the vault and its projects. */
  #beside: ReadonlyMap<string, readonly Finding[]> = new Map();
  #list: readonly Finding[] | undefined;

  /** Nothing is asked before findings are. */
  constructor(vault: CheckedVault, { severities, checks = shelf }: CheckOptions = {}) {
    this.#vault = vault;
    this.#asked = checks.flatMap((check): readonly Asked[] => {
      const severity = severityOf(check, severities);
      return severity === 'off' ? [] : [{ check, severity }];
    });
    this.#asker = new NoteAsker(this.#asked);
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
    if (vault || projects) this.#putBeside();
    // Of very many, each is sooner put in its place with all the others.
    if (this.#list === undefined || this.#stale.size > MANY)
      this.#list = this.#sortedPaths().flatMap((path) => this.#findingsAt(path));
    else if (this.#stale.size > 0)
      this.#list = patchFindings(this.#list, [...this.#stale].sort(), (path) => this.#findingsAt(path));
    this.#stale.clear();
    return this.#list;
  }

  #readPacks(): void {
    const packs = this.#vault.packs?.() ?? NO_PACKS;
    const known = this.#packs;
    if (known !== undefined && known.length === packs.length && packs.every((pack, at) => pack === known[at])) return;
    this.#packs = packs;
    this.#site = undefined;
    this.#changed = true;
    this.#method = readMethod(packs);
    this.#notes = [];
    this.#ofVault.clear();
    this.#fresh = 0;
    this.#touched.clear();
    this.#suggester = undefined;
    this.#paths = undefined;
    this.#list = undefined;
  }

  /** Whether nothing is left to ask. */
  #askSome(most: number): boolean {
    const { notes } = this.#vault.graph;
    if (this.#touched.size === 0 && this.#fresh >= notes.length) return true;
    const site = (this.#site ??= this.#makeSite());
    this.#changed = true;
    let left = most;
    for (; this.#fresh < notes.length && left > 0; this.#fresh += 1, left -= 1) {
      const note = notes[this.#fresh];
      const found = note === undefined ? undefined : this.#asker.ask(this.#fresh, note, site, undefined);
      this.#notes[this.#fresh] = found;
      this.#forget(undefined, found);
    }
    for (const number of this.#touched) {
      if (left <= 0) break;
      left -= 1;
      this.#touched.delete(number);
      if (number >= this.#fresh) continue;
      const note = notes[number];
      const known = this.#notes[number];
      const found = note === undefined ? undefined : this.#asker.ask(number, note, site, known);
      this.#notes[number] = found;
      this.#forget(known, found);
    }
    return this.#touched.size === 0 && this.#fresh >= notes.length;
  }

  /** What rested on a note as it was. */
  #forget(before: NoteFindings | undefined, after: NoteFindings | undefined): void {
    for (const found of before?.note.path === after?.note.path ? [after] : [before, after]) {
      if (found === undefined) continue;
      const { path } = found.note;
      if (this.#list !== undefined) this.#stale.add(path);
      if (this.#paths !== undefined) settlePath(this.#paths, path, this.#vault.graph.byPath.has(path));
    }
    if (!isCalledAlike(before?.note, after?.note)) this.#suggester = undefined;
    if (before?.note.isEd === true || after?.note.isEd === true) this.#ofVault.delete('eds');
    if (!hasSameArrows(before, after)) this.#ofVault.delete('arrows');
  }

  #makeSite(): CheckSite {
    const { graph } = this.#vault;
    const bearers = new Map<string, readonly string[]>();
    const climber = makeClimber(graph, false);
    return {
      graph,
      climber,
      ties: makeReadTies(climber),
      order: () => this.#sortedPaths().map((path) => graph.byPath.get(path) ?? -1),
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

  /** Whether any part of it was asked about again. */
  #askVault(): boolean {
    if (!this.#changed) return false;
    const site = this.#site ?? this.#makeSite();
    this.#site = undefined;
    this.#changed = false;
    if (site.hasRelations !== this.#related) this.#ofVault.delete('eds');
    this.#related = site.hasRelations;
    const parts = (['eds', 'arrows'] as const).filter((part) => !this.#ofVault.has(part));
    for (const part of parts) this.#ofVault.set(part, this.#askPart(part, site));
    return parts.length > 0;
  }

  #askPart(part: VaultPart, site: CheckSite): readonly Finding[] {
    return this.#asked.flatMap((asked) => {
      const { ofVault } = asked.check;
      return ofVault?.restsOn === part ? this.#sign(asked, ofVault.notice(site)) : [];
    });
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
    return this.#asked.flatMap((asked) => this.#sign(asked, asked.check.ofProject?.(state) ?? []));
  }

  #sign({ check: { id }, severity }: Asked, noticed: Iterable<Noticed>): readonly Finding[] {
    return Array.from(noticed, ({ path, line, values }) => ({ check: id, severity, path, line, values }));
  }

  #sortedPaths(): readonly string[] {
    this.#paths ??= [...this.#vault.graph.byPath.keys()].sort();
    return this.#paths;
  }

  #findingsAt(path: string): readonly Finding[] {
    const found = this.#notes[this.#vault.graph.byPath.get(path) ?? -1];
    if (found === undefined) return [];
    const beside = this.#beside.get(path) ?? [];
    const more = beside.filter(({ check }) => found.ignored?.has(check) !== true);
    return more.length === 0 ? found.all : inOrder([...found.all, ...more]);
  }

  #putBeside(): void {
    const beside = new Map<string, Finding[]>();
    for (const finding of [...this.#ofVault.values(), ...this.#ofProjects.values()].flat()) {
      const known = beside.get(finding.path);
      if (known === undefined) beside.set(finding.path, [finding]);
      else known.push(finding);
    }
    if (this.#list !== undefined) for (const path of [...this.#beside.keys(), ...beside.keys()]) this.#stale.add(path);
    this.#beside = beside;
  }
}

/** Whether two readings of a note are suggested for the same names. */
function isCalledAlike(a: Note | undefined, b: Note | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.path !== b.path || a.title !== b.title) return false;
  return sameList(a.aliases, b.aliases);
}

/** Whether two readings of a note leave the loops of the vault as they are: their arrows, and what tells them. */
function hasSameArrows(before: NoteFindings | undefined, after: NoteFindings | undefined): boolean {
  if (before === undefined || after === undefined) return (before ?? after)?.arrows.length === 0;
  if (!sameList(before.arrows, after.arrows)) return false;
  const [a, b] = [before.note, after.note];
  if (a === b) return true;
  if (a.path !== b.path || !sameList(a.eds, b.eds)) return false;
  // A name that leads to no note is told as it is written.
  return before.arrows.length === 0 || sameList(a.links.map(targetOf), b.links.map(targetOf));
}

function targetOf({ target }: DeclaredLink): string {
  return target;
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
