// What the checks notice in the vault, worked out in idle time once it is read, and again after changes.
import { checks } from '../core/check/checks';
import type { Finding } from '../core/check/finding';
import type { CheckOptions } from '../core/check/live-checks';
import { runChecks } from '../core/check/run-checks';
import type { LoadedPack } from '../core/pack/pack';
import type { Facts } from './facts';
import type { LiveGraph } from './live-graph';

export interface FindingSources {
  readonly facts: Facts;
  readonly graph: LiveGraph;
  readonly packs: () => readonly LoadedPack[];
  readonly severities: () => CheckOptions['severities'];
  /** Until the interface has time for the next slice. */
  readonly pause: () => Promise<void>;
}

export class LiveFindings {
  readonly #sources: FindingSources;
  readonly #listeners = new Set<() => void>();
  #all: readonly Finding[] = [];
  #byNote: ReadonlyMap<string, readonly Finding[]> = new Map();
  /** Nothing is worked out before somebody asks. */
  #asked = false;
  #ready = false;
  #round = 0;

  constructor(sources: FindingSources) {
    this.#sources = sources;
    sources.facts.listen((changes) => {
      if (changes.length > 0 || !this.#ready) this.checkAgain();
    });
  }

  /** Sorted by path and line; as last worked out, and empty until then. */
  all(): readonly Finding[] {
    this.#ask();
    return this.#all;
  }

  ofNote(path: string): readonly Finding[] {
    this.#ask();
    return this.#byNote.get(path) ?? [];
  }

  /** Whether the whole vault has been looked at since it was read. */
  get ready(): boolean {
    return this.#ready;
  }

  /** Told whenever there is something new; gives the way to stop listening. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#ask();
    return () => this.#listeners.delete(listener);
  }

  /** Looks at the vault anew: after a change of severities. */
  checkAgain(): void {
    if (this.#asked && this.#sources.facts.reading.state === 'ready') void this.#check();
  }

  #ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.checkAgain();
  }

  /** Of several runs that overlap, the last one counts. */
  async #check(): Promise<void> {
    const { graph, packs, severities, pause } = this.#sources;
    const round = (this.#round += 1);
    await pause();
    if (round !== this.#round) return;
    const vault = {
      graph: graph.get(),
      packs: () => packs().map(({ pack }) => pack),
    };
    const found: Finding[] = [];
    const chosen = severities();
    for (const check of checks) {
      await pause();
      if (round !== this.#round) return;
      found.push(...runChecks(vault, { checks: [check], ...(chosen === undefined ? {} : { severities: chosen }) }));
    }
    this.#settle(found);
  }

  #settle(found: readonly Finding[]): void {
    const byNote = new Map<string, Finding[]>();
    for (const finding of found) {
      const known = byNote.get(finding.path);
      if (known === undefined) byNote.set(finding.path, [finding]);
      else known.push(finding);
    }
    const lines = (a: Finding, b: Finding): number => a.line - b.line;
    this.#all = [...byNote.keys()].sort().flatMap((path) => byNote.get(path)?.sort(lines) ?? []);
    this.#byNote = byNote;
    this.#ready = true;
    for (const listener of [...this.#listeners]) listener();
  }
}
