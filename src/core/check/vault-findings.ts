// What the checks say of a vault as a whole, asked again only when what it rests on changed.
import { placeOfNote } from '../graph/graph';
import type { DeclaredLink } from '../graph/link';
import { addArrow, type Arrows, DIRECTED, type Directed } from '../graph/relation-number';
import type { CheckSite, Noticed } from './check';
import type { Finding } from './finding';
import type { Asked, NoteFindings } from './note-findings';

/** The parts of the shelf that look at the vault as a whole. */
const PARTS = ['eds', 'arrows'] as const;
type VaultPart = (typeof PARTS)[number];

export class VaultFindings {
  readonly #asked: readonly Asked[];
  readonly #known = new Map<VaultPart, readonly Finding[]>();
  #hasRelations = false;

  constructor(asked: readonly Asked[]) {
    this.#asked = asked.filter(({ check }) => check.ofVault !== undefined);
  }

  /** The method changed. */
  clear(): void {
    this.#known.clear();
  }

  /** What rested on a note as it was, when something was said of it before. */
  forget(before: NoteFindings | undefined, after: NoteFindings | undefined): void {
    if (this.#known.size === 0) return;
    if (before?.note.isEd === true || after?.note.isEd === true) this.#known.delete('eds');
    if (!hasSameArrows(before, after)) this.#known.delete('arrows');
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

/** All arrows of a role. Gathered at the first question. */
export function makeReadArrows(notes: readonly (NoteFindings | undefined)[]): (role: Directed) => Arrows {
  let all: readonly Arrows[] | undefined;
  return (role) => {
    all ??= gatherArrows(notes);
    return all[DIRECTED.indexOf(role)] ?? makeArrows();
  };
}

function gatherArrows(notes: readonly (NoteFindings | undefined)[]): readonly Arrows[] {
  const all = DIRECTED.map(makeArrows);
  for (let number = 0; number < notes.length; number += 1)
    for (const relation of notes[number]?.arrows ?? []) addArrow(all, relation, placeOfNote(number));
  return all;
}

function makeArrows(): Arrows {
  return { from: [], to: [], count: 0 };
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
