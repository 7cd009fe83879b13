// The cycles among the links of a vault that have a direction: looked for again only when such a link came or went.
import { findNumberedCycles } from '../graph/find-cycles';
import { placeOfNote } from '../graph/graph';
import { isDirected } from '../graph/is-directed';
import { addArrow, type Arrows, DIRECTED, type Directed } from '../graph/relation-number';
import { HAS } from '../graph/tie-traits';
import type { TiedNote } from '../graph/ties';
import { sameList } from '../text/same-list';

/** Places that lead back to one another by links of one role, in no order. */
export interface Cycle {
  readonly role: Directed;
  readonly places: readonly number[];
}

const NONE: readonly number[] = [];

export class LiveCycles {
  /** By number of note: its links that have a direction, as `Tie.relation` numbers them. */
  readonly #relations: (readonly number[])[] = [];
  #cycles: readonly Cycle[] | undefined;
  /** Room for the arrows of each role: the same again, since they are looked at after many a change. */
  readonly #arrows = DIRECTED.map(makeArrows);

  clear(): void {
    this.#relations.length = 0;
    this.#cycles = undefined;
  }

  /** Takes in the links of a note in the place of those that it had. Whether any arrow is another. */
  put(number: number, tied: TiedNote | undefined): boolean {
    const relations = relationsOf(tied);
    const isOther = !sameList(this.#relations[number] ?? NONE, relations);
    this.#relations[number] = relations;
    if (isOther) this.#cycles = undefined;
    return isOther;
  }

  /** The same list again while no arrow is another. */
  all(): readonly Cycle[] {
    return (this.#cycles ??= this.#find());
  }

  #find(): readonly Cycle[] {
    for (const arrows of this.#arrows) arrows.size = arrows.count = 0;
    this.#relations.forEach((relations, number) => {
      for (const relation of relations) addArrow(this.#arrows, relation, placeOfNote(number));
    });
    return this.#arrows.flatMap((arrows) =>
      findNumberedCycles(arrows).map((places) => ({ role: arrows.role, places })),
    );
  }
}

function makeArrows(role: Directed): Arrows {
  return { role, from: new Int32Array(0), to: new Int32Array(0), size: 0, count: 0 };
}

function relationsOf(tied: TiedNote | undefined): readonly number[] {
  if (tied === undefined || (tied.traits & HAS.arrow) === 0) return NONE;
  return tied.ties.filter(({ link }) => isDirected(link)).map(({ relation }) => relation);
}
