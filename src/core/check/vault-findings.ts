// What the checks say of a vault as a whole, asked again only when what it rests on changed.
import type { DeclaredLink } from '../graph/link';
import type { Note } from '../graph/note';
import type { Arrows, Directed } from '../graph/relation-number';
import type { TiedNote } from '../graph/ties';
import { ArrowStore } from './arrow-store';
import type { CheckSite, Noticed } from './check';
import type { Finding } from './finding';
import type { Asked } from './note-findings';
import { sameList } from '../text/same-list';

/** The parts of the shelf that look at the vault as a whole. */
const PARTS = ['eds', 'arrows'] as const;
type VaultPart = (typeof PARTS)[number];

export class VaultFindings {
  readonly #asked: readonly Asked[];
  readonly #known = new Map<VaultPart, readonly Finding[]>();
  readonly #arrows = new ArrowStore();
  #hasRelations = false;

  constructor(asked: readonly Asked[]) {
    this.#asked = asked.filter(({ check }) => check.ofVault !== undefined);
  }

  readonly arrows = (role: Directed): Arrows => this.#arrows.all(role);

  /** All notes will be taken in again. */
  clear(): void {
    this.#known.clear();
    this.#arrows.clear();
  }

  /** Takes in a note as it is now: what rested on it as it was is asked about again. */
  take(number: number, tied: TiedNote | undefined, before: Note | undefined, after: Note | undefined): void {
    const isOther = this.#arrows.put(number, tied);
    if (this.#known.size === 0) return;
    if (before?.isEd === true || after?.isEd === true) this.#known.delete('eds');
    if (isOther || !isToldAlike(before, after, this.#arrows.has(number))) this.#known.delete('arrows');
  }

  /** Whether any part of it was asked about again. */
  ask(site: CheckSite): boolean {
    if (site.hasRelations !== this.#hasRelations) this.#known.delete('eds');
    this.#hasRelations = site.hasRelations;
    const parts = PARTS.filter((part) => !this.#known.has(part));
    for (const part of parts) this.#known.set(part, this.#askPart(part, site));
    return parts.length > 0;
  }

  all(): readonly Finding[] {
    return [...this.#known.values()].flat();
  }

  #askPart(part: VaultPart, site: CheckSite): readonly Finding[] {
    return this.#asked.flatMap((asked) => {
      const { ofVault } = asked.check;
      return ofVault?.restsOn === part ? signed(asked, ofVault.notice(site)) : [];
    });
  }
}

/** What a check noticed, as findings. */
export function signed({ check: { id }, severity }: Asked, noticed: Iterable<Noticed>): readonly Finding[] {
  return Array.from(noticed, ({ path, line, values }) => ({ check: id, severity, path, line, values }));
}

/** Whether two readings of a note, which draws the same arrows, or none, are told by the same names. */
function isToldAlike(a: Note | undefined, b: Note | undefined, hasArrows: boolean): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return !hasArrows;
  if (a.path !== b.path || !sameList(a.eds, b.eds)) return false;
  // A name that leads to no note is told as it is written.
  return !hasArrows || sameList(a.links.map(targetOf), b.links.map(targetOf));
}

function targetOf({ target }: DeclaredLink): string {
  return target;
}
