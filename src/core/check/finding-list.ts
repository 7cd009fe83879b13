// The list of all findings, kept in order: after a change, only what may be another at some paths is put in place.
import type { Finding } from './finding';
import { inOrder } from './in-order';
import { patchFindings } from './in-path-order';
import type { NoteFindings } from './note-findings';
import { addToGroup } from '../text/add-to-group';
import { sameList } from '../text/same-list';

const NOTHING: readonly Finding[] = [];

export class FindingList {
  readonly #byPath: ReadonlyMap<string, number>;
  readonly #notes: readonly (NoteFindings | undefined)[];
  /** Paths at which findings may be others than in the list; undefined while there is no list. */
  #stale: Set<string> | undefined;
  /** By path: what was said of the vault and its projects. */
  #beside: ReadonlyMap<string, readonly Finding[]> = new Map();
  #list = NOTHING;

  /** `byPath`: numbers of notes. `notes`, by these: what was said of each; undefined where no note is. Both as they are at any time. */
  constructor(byPath: ReadonlyMap<string, number>, notes: readonly (NoteFindings | undefined)[]) {
    this.#byPath = byPath;
    this.#notes = notes;
  }

  /** Everything will be said anew. */
  clear(): void {
    this.#stale = undefined;
    this.#list = NOTHING;
    this.#beside = new Map();
  }

  /** What is said of the note at a path may be something else than before. */
  forget(path: string): void {
    this.#stale?.add(path);
  }

  /** Takes in all that is said of the vault and its projects, in the place of what was. */
  putBeside(findings: readonly Finding[]): void {
    const beside = new Map<string, Finding[]>();
    for (const finding of findings) addToGroup(beside, finding.path, finding);
    for (const path of [...this.#beside.keys(), ...beside.keys()])
      if (!sameList(this.#beside.get(path) ?? NOTHING, beside.get(path) ?? NOTHING)) this.forget(path);
    this.#beside = beside;
  }

  /** Sorted by path, line and check; the same list again while nothing changed. */
  all(): readonly Finding[] {
    if (this.#stale?.size === 0) return this.#list;
    const paths = this.#stale === undefined ? this.#toldPaths() : [...this.#stale];
    this.#stale = new Set();
    this.#list = patchFindings(this.#list, paths.sort(), (path) => this.#findingsAt(path));
    return this.#list;
  }

  /** Of most paths nothing is said in a tidy vault: they need not be sorted. */
  #toldPaths(): string[] {
    const paths: string[] = [];
    for (const found of this.#notes) if (found !== undefined && found.all.length > 0) paths.push(found.note.path);
    for (const path of this.#beside.keys()) if (this.#noteAt(path)?.all.length === 0) paths.push(path);
    return paths;
  }

  #noteAt(path: string): NoteFindings | undefined {
    return this.#notes[this.#byPath.get(path) ?? -1];
  }

  #findingsAt(path: string): readonly Finding[] {
    const found = this.#noteAt(path);
    if (found === undefined) return NOTHING;
    const beside = this.#beside.get(path) ?? NOTHING;
    const more = beside.filter(({ check }) => found.ignored?.has(check) !== true);
    return more.length === 0 ? found.all : inOrder([...found.all, ...more]);
  }
}
