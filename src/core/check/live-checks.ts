// The findings of a vault, in step with its graph: what a change did not touch is not asked about again.
import { makeClimber } from '../graph/climber';
import type { Graph } from '../graph/graph';
import type { DeclaredLink } from '../graph/link';
import type { Note } from '../graph/note';
import { makeSuggester, type Suggester } from '../graph/suggest-names';
import type { Pack } from '../pack/pack';
import type { ProjectState } from '../project/project-state';
import type { Check, CheckSite, Noticed } from './check';
import { checks as shelf } from './checks';
import type { Finding } from './finding';
import { hasRelations } from './has-relations';
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

const NO_PACKS: readonly Pack[] = [];
const ALL = new Set<string>(shelf.map(({ id }) => id));

export class LiveChecks {
  readonly #vault: CheckedVault;
  readonly #asked: readonly Asked[];
  readonly #asker: NoteAsker;
  /** By number of note. */
  #notes: (NoteFindings | undefined)[] = [];
  /** Numbers of the notes to ask about again. */
  #touched = new Set<number>();
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
  /** Numbers of the notes in the order of their paths; undefined once a path came or went. */
  #order: readonly number[] | undefined;
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
    for (const number of touched) this.#touched.add(number);
    this.#site = undefined;
  }

  /** Asks about so many of the notes that are still to be asked about: a slice of a first run. Whether all are. */
  work(notes: number): boolean {
    this.#readPacks();
    if (this.#touched.size > 0) this.#askSome(notes);
    return this.#touched.size === 0;
  }

  /** Sorted by path, line and check; the same list again while nothing changed. What a note opts out of is left out. */
  findings(): readonly Finding[] {
    this.#readPacks();
    if (this.#touched.size > 0) this.#askSome(Infinity);
    const projects = this.#askProjects();
    const vault = this.#askVault();
    if (this.#list === undefined || vault || projects) this.#list = this.#gather();
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
    const { notes } = this.#vault.graph;
    for (let number = 0; number < notes.length; number += 1) this.#touched.add(number);
  }

  #askSome(most: number): void {
    const { graph } = this.#vault;
    const site = (this.#site ??= this.#makeSite());
    this.#changed = true;
    let left = most;
    for (const number of this.#touched) {
      if (left === 0) return;
      left -= 1;
      this.#touched.delete(number);
      const note = graph.notes[number];
      const known = this.#notes[number];
      const found = note === undefined ? undefined : this.#asker.ask(number, note, site, known);
      this.#notes[number] = found;
      this.#forget(known, found);
    }
  }

  /** What rested on a note as it was. */
  #forget(before: NoteFindings | undefined, after: NoteFindings | undefined): void {
    if (before?.note.path !== after?.note.path) this.#order = undefined;
    if (!isCalledAlike(before?.note, after?.note)) this.#suggester = undefined;
    if (before?.note.isEd === true || after?.note.isEd === true) this.#ofVault.delete('eds');
    if (!hasSameArrows(before, after)) this.#ofVault.delete('arrows');
  }

  #makeSite(): CheckSite {
    const { graph } = this.#vault;
    const bearers = new Map<string, readonly string[]>();
    return {
      graph,
      climber: makeClimber(graph, false),
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

  /** Whether anything changed since the last list. */
  #askVault(): boolean {
    if (!this.#changed) return false;
    const site = this.#site ?? this.#makeSite();
    this.#site = undefined;
    this.#changed = false;
    if (site.hasRelations !== this.#related) this.#ofVault.delete('eds');
    this.#related = site.hasRelations;
    for (const part of ['eds', 'arrows'] as const)
      if (!this.#ofVault.has(part)) this.#ofVault.set(part, this.#askPart(part, site));
    return true;
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

  #gather(): readonly Finding[] {
    const { graph } = this.#vault;
    const beside = new Map<number, Finding[]>();
    for (const findings of [...this.#ofVault.values(), ...this.#ofProjects.values()])
      for (const finding of findings) {
        const number = graph.byPath.get(finding.path) ?? -1;
        const found = this.#notes[number];
        if (found === undefined || found.ignored?.has(finding.check) === true) continue;
        const known = beside.get(number);
        if (known === undefined) beside.set(number, [...found.all, finding]);
        else known.push(finding);
      }
    for (const findings of beside.values()) inOrder(findings);
    this.#order ??= [...graph.byPath.keys()].sort().map((path) => graph.byPath.get(path) ?? -1);
    const list: Finding[] = [];
    for (const number of this.#order)
      for (const finding of beside.get(number) ?? this.#notes[number]?.all ?? []) list.push(finding);
    return list;
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
