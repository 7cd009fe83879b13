// The list of all findings, kept in order: after a change, only what may be another at some paths is put in place.
import type { Finding } from './finding';
import { inOrder } from './in-order';
import { patchFindings } from './in-path-order';
import type { NoteFindings } from './note-findings';
import { addToGroup } from '../text/add-to-group';
import { sameList } from '../text/same-list';

const NOTHING: readonly Finding[] = [];

export class FindingList {
  readonly #noteAt: (path: string) => NoteFindings | undefined;
  /** Paths at which findings may be others than in the list. */
  readonly #stale = new Set<string>();
  /** By path: what was said of the vault and its projects. */
  #beside: ReadonlyMap<string, readonly Finding[]> = new Map();
  #list = NOTHING;

  /** `noteAt`: what was said of the note at a path; undefined where no note is. */
  constructor(noteAt: (path: string) => NoteFindings | undefined) {
    this.#noteAt = noteAt;
  }

  /** Everything will be said anew. */
  clear(): void {
    this.#list = NOTHING;
    this.#beside = new Map();
  }

  /** What is said of the note at a path may be something else than before. */
  forget(path: string): void {
    this.#stale.add(path);
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
    if (this.#stale.size === 0) return this.#list;
    const findingsAt = (path: string): readonly Finding[] => this.#findingsAt(path);
    // At first, of most paths nothing is said: they need not be sorted.
    const isFirst = this.#list.length === 0;
    const paths = [...this.#stale].filter((path) => !isFirst || findingsAt(path).length > 0);
    this.#list = patchFindings(this.#list, paths.sort(), findingsAt);
    this.#stale.clear();
    return this.#list;
  }

  #findingsAt(path: string): readonly Finding[] {
    const found = this.#noteAt(path);
    if (found === undefined) return NOTHING;
    const beside = this.#beside.get(path) ?? NOTHING;
    const more = beside.filter(({ check }) => found.ignored?.has(check) !== true);
    return more.length === 0 ? found.all : inOrder([...found.all, ...more]);
  }
}
