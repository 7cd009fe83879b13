// The links of a vault that have a direction, as numbers side by side: gone over as a whole in a moment, and replaced note by note.
import { grown } from '../graph/chains';
import { placeOfNote } from '../graph/graph';
import { isDirected } from '../graph/is-directed';
import { addArrow, type Arrows, DIRECTED, type Directed } from '../graph/relation-number';
import { HAS } from '../graph/tie-traits';
import type { TiedNote } from '../graph/ties';

export class ArrowStore {
  /** By number of note: where its relations begin, how many they are, and how many had room there. */
  #begins: Int32Array = new Int32Array(0);
  #counts: Int32Array = new Int32Array(0);
  #rooms: Int32Array = new Int32Array(0);
  /** As `Tie.relation` numbers them. Those of a note stand together; a room that was too small stays empty. */
  #relations: Int32Array = new Int32Array(0);
  #end = 0;
  #notes = 0;
  #from: Int32Array = new Int32Array(0);
  #to: Int32Array = new Int32Array(0);

  clear(): void {
    this.#end = 0;
    this.#notes = 0;
  }

  /** Takes in the links of a note in the place of those that it had. Whether any arrow is another. */
  put(number: number, tied: TiedNote | undefined): boolean {
    this.#makeRoom(number);
    const had = this.#counts[number] ?? 0;
    const has = countArrows(tied);
    if (had === 0 && has === 0) return false;
    if (has > (this.#rooms[number] ?? 0)) this.#move(number, has);
    let at = this.#begins[number] ?? 0;
    let isOther = has !== had;
    if (tied !== undefined && has > 0)
      for (const { link, relation } of tied.ties) {
        if (!isDirected(link)) continue;
        if (this.#relations[at] !== relation) isOther = true;
        this.#relations[at] = relation;
        at += 1;
      }
    this.#counts[number] = has;
    return isOther;
  }

  /** Whether a note draws any arrow. */
  has(number: number): boolean {
    return (this.#counts[number] ?? 0) > 0;
  }

  /** All arrows of a role, between places. */
  all(role: Directed): Arrows {
    const arrows = this.#makeArrows();
    const wanted = DIRECTED.indexOf(role);
    for (let number = 0; number < this.#notes; number += 1) {
      const begin = this.#begins[number] ?? 0;
      const end = begin + (this.#counts[number] ?? 0);
      for (let at = begin; at < end; at += 1) addArrow(arrows, wanted, this.#relations[at] ?? 0, placeOfNote(number));
    }
    return arrows;
  }

  /** Very many are asked for after each change: they stand in the same place again. */
  #makeArrows(): Arrows {
    if (this.#from.length < this.#end) {
      this.#from = new Int32Array(this.#relations.length);
      this.#to = new Int32Array(this.#relations.length);
    }
    return { from: this.#from, to: this.#to, size: 0, count: 0 };
  }

  #makeRoom(number: number): void {
    if (number >= this.#begins.length) {
      this.#begins = grown(this.#begins, Math.max(number, 1023));
      this.#counts = grown(this.#counts, this.#begins.length - 1);
      this.#rooms = grown(this.#rooms, this.#begins.length - 1);
    }
    for (; this.#notes <= number; this.#notes += 1) {
      this.#counts[this.#notes] = 0;
      this.#rooms[this.#notes] = 0;
    }
  }

  /** To the end, where there is room for so many. */
  #move(number: number, count: number): void {
    this.#begins[number] = this.#end;
    this.#rooms[number] = count;
    this.#end += count;
    if (this.#end > this.#relations.length) this.#relations = grown(this.#relations, this.#end + 1023);
  }
}

function countArrows(tied: TiedNote | undefined): number {
  if (tied === undefined || (tied.traits & HAS.arrow) === 0) return 0;
  let count = 0;
  for (const { link } of tied.ties) if (isDirected(link)) count += 1;
  return count;
}
