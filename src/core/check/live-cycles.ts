// The cycles among the links of a vault that have a direction: looked for again only when such a link came or went.
import { grown } from '../graph/chains';
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
  /** Room for the arrows of one role: the same again, since they are looked at after many a change. */
  #from: Int32Array = new Int32Array(0);
  #to: Int32Array = new Int32Array(0);

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
    const most = this.#relations.reduce((sum, { length }) => sum + length, 0);
    if (this.#from.length < most) [this.#from, this.#to] = [grown(this.#from, most), grown(this.#to, most)];
    return DIRECTED.flatMap((role, at) => findNumberedCycles(this.#arrowsOf(at)).map((places) => ({ role, places })));
  }

  #arrowsOf(role: number): Arrows {
    const arrows: Arrows = { from: this.#from, to: this.#to, size: 0, count: 0 };
    this.#relations.forEach((relations, number) => {
      for (const relation of relations) addArrow(arrows, role, relation, placeOfNote(number));
    });
    return arrows;
  }
}

function relationsOf(tied: TiedNote | undefined): readonly number[] {
  if (tied === undefined || (tied.traits & HAS.arrow) === 0) return NONE;
  const relations: number[] = [];
  for (const { link, relation } of tied.ties) if (isDirected(link)) relations.push(relation);
  return relations;
}
