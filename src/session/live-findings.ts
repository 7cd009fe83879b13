// What the checks notice in the vault: looked for in idle time once it is read, and again of what a change touches.
import type { Finding } from '../core/check/finding';
import { LiveChecks } from '../core/check/live-checks';
import type { Severities } from '../core/check/severities';
import type { Pack } from '../core/pack/pack';
import type { Facts } from './facts';
import { Followed } from './followed';
import type { LiveGraph } from './live-graph';
import type { LivePacks } from './live-packs';
import type { LiveProjects } from './live-projects';
import { addToGroup } from '../core/text/add-to-group';
import { detailOf } from '../core/text/detail-of';

export interface FindingSources {
  readonly facts: Facts;
  readonly graph: LiveGraph;
  readonly projects: LiveProjects;
  readonly methods: LivePacks;
  readonly severities: () => Severities | undefined;
  /** Until the interface has time for the next slice. */
  readonly pause: () => Promise<void>;
}

/** Notes that are looked at in one slice. */
const slice = 100;

/** Tells whenever there is something new. */
export class LiveFindings extends Followed<[]> {
  readonly #sources: FindingSources;
  #checks: LiveChecks | undefined;
  #all: readonly Finding[] = [];
  #byNote: ReadonlyMap<string, readonly Finding[]> | undefined;
  /** Nothing is looked for before somebody asks. */
  #asked = false;
  #ready = false;
  #failure: string | undefined;
  #round = 0;

  constructor(sources: FindingSources) {
    super();
    this.#sources = sources;
  }

  /** Sorted by path and line; as last looked for, and empty until then. */
  all(): readonly Finding[] {
    this.#ask();
    return this.#all;
  }

  ofNote(path: string): readonly Finding[] {
    this.#ask();
    return (this.#byNote ??= groupByNote(this.#all)).get(path) ?? [];
  }

  /** Whether the whole vault has been looked at since it was read. */
  get ready(): boolean {
    return this.#ready;
  }

  /** Why the last look could not be ended, in the system's words. */
  get failure(): string | undefined {
    return this.#failure;
  }

  override listen(listener: () => void): () => void {
    this.#ask();
    return super.listen(listener);
  }

  /** Looks at the whole vault anew: after a change of severities. */
  checkAgain(): void {
    this.#checks = undefined;
    this.#look();
  }

  #ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    const { facts, graph } = this.#sources;
    graph.listen((touched) => this.#checks?.apply(touched));
    facts.listen(() => {
      this.#look();
    });
    this.#look();
  }

  #look(): void {
    if (!this.#asked || this.#sources.facts.reading.state !== 'ready') return;
    this.#check().catch((problem: unknown) => {
      // The next look begins anew.
      this.#checks = undefined;
      this.#failure = detailOf(problem);
      this.tellAll();
    });
  }

  /** Of several rounds that overlap, the last one counts: what the others had not come to is still to be looked at. */
  async #check(): Promise<void> {
    const { graph, pause, severities } = this.#sources;
    const round = (this.#round += 1);
    const chosen = severities();
    do {
      await pause();
      if (round !== this.#round) return;
      this.#checks ??= new LiveChecks(
        { graph: graph.get(), packs: () => this.#packs(), projects: () => this.#sources.projects.states },
        chosen === undefined ? {} : { severities: chosen },
      );
    } while (!this.#checks.work(slice));
    const found = this.#checks.findings();
    if (this.#ready && found === this.#all && this.#failure === undefined) return;
    this.#all = found;
    this.#byNote = undefined;
    this.#ready = true;
    this.#failure = undefined;
    this.tellAll();
  }

  #packs(): readonly Pack[] {
    return this.#sources.methods.all().map(({ pack }) => pack);
  }
}

function groupByNote(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) addToGroup(groups, finding.path, finding);
  return groups;
}
