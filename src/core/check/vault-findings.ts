// What the checks say of a vault as a whole, asked again only when what it rests on changed.
import type { Note } from '../graph/note';
import type { TiedNote } from '../graph/ties';
import type { Check, CheckSite, Noticed } from './check';
import type { Finding } from './finding';
import { hasRelations } from './has-relations';
import { LiveCycles } from './live-cycles';
import type { Asked } from './note-findings';
import { sameList } from '../text/same-list';

export class VaultFindings {
  readonly #asked: readonly Asked[];
  readonly #cycles = new LiveCycles();
  /** Numbers of the notes that are EDs. */
  readonly #eds = new Set<number>();
  #hasRelations = false;
  #ofEds: readonly Finding[] | undefined;
  #ofCycles: readonly Finding[] | undefined;

  constructor(asked: readonly Asked[]) {
    this.#asked = asked;
  }

  /** All notes will be taken in again. */
  clear(): void {
    this.#cycles.clear();
    this.#eds.clear();
    this.#ofEds = undefined;
    this.#ofCycles = undefined;
  }

  /** Takes in a note as it is now, in the place of what it was. */
  take(number: number, tied: TiedNote | undefined, before: Note | undefined): void {
    const after = tied?.note;
    const isOther = this.#cycles.put(number, tied);
    if (isOther || !isToldAlike(before, after)) this.#ofCycles = undefined;
    if (after?.isEd === true) this.#eds.add(number);
    else this.#eds.delete(number);
    if (after?.isEd === true || before?.isEd === true) this.#ofEds = undefined;
  }

  /** Whether any part of it was asked about again. */
  ask(site: CheckSite): boolean {
    const hasAny = hasRelations(site.graph);
    if (hasAny !== this.#hasRelations) this.#ofEds = undefined;
    this.#hasRelations = hasAny;
    if (this.#ofEds !== undefined && this.#ofCycles !== undefined) return false;
    this.#ofEds ??= noticedBy(this.#asked, ({ ofEds }) => ofEds?.(this.#eds, site));
    this.#ofCycles ??= noticedBy(this.#asked, ({ ofCycles }) => ofCycles?.(this.#cycles.all(), site));
    return true;
  }

  all(): readonly Finding[] {
    return [...(this.#ofEds ?? []), ...(this.#ofCycles ?? [])];
  }
}

/** What the checks notice when each is asked the same, as findings. */
export function noticedBy(
  asked: readonly Asked[],
  ask: (check: Check) => Iterable<Noticed> | undefined,
): readonly Finding[] {
  return asked.flatMap(({ check, severity }) =>
    Array.from(ask(check) ?? [], ({ path, line, values }) => ({ check: check.id, severity, path, line, values })),
  );
}

/** Whether two readings of a note are told by the same names; a name that leads to no note is told as it is written. */
function isToldAlike(a: Note | undefined, b: Note | undefined): boolean {
  return (
    a === b || (a?.path === b?.path && sameList(a?.eds ?? [], b?.eds ?? []) && sameList(targetsOf(a), targetsOf(b)))
  );
}

function targetsOf(note: Note | undefined): readonly string[] {
  return note?.links.map(({ target }) => target) ?? [];
}
