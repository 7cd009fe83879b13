// The rung on which a name found its note, told from the note that it leads to: most names need no second climb.
import { isLightlySame } from '../text/same-light';
import { firstOf, listOf, nextOf } from './chains';
import type { Climber } from './climber';
import { ANSWERS_BY, type Graph } from './graph';
import { withoutExtension } from './keys';
import type { DeclaredLink, Match } from './link';
import type { Note } from './note';
import { mayBeEd } from './row-target';

/**
 * The rung of the link of a row that leads to a note: what the whole climb says, for the many names where what they lead to says it already. `climber`: for the
 * present revision of the graph, as what is given.
 */
export function matchOf(climber: Climber, row: number, link: DeclaredLink, target: Note): Match {
  if (link.kind === 'code') return 'ed';
  if (link.target === target.name && isOnlyName(climber.graph, row)) return 'exact';
  if (mayBeEd(link.target)) {
    // What answers to the code alone was found by it.
    const byCode = !link.target.includes('/') && rungOf(climber.graph, row) === ANSWERS_BY.ed;
    return byCode ? 'ed' : climber.climbOf(row, link).match;
  }
  if (link.target === target.name) return 'exact';
  if (link.target.includes('/')) return climber.climbOf(row, link).match;
  const name = withoutExtension(link.target);
  if (name === target.name) return 'exact';
  const rung = rungOf(climber.graph, row);
  if (rung !== ANSWERS_BY.name) return MATCHES[rung] ?? 'ed';
  if (link.kind === 'wiki') return climber.climbOf(row, link).match;
  return isLightlySame(name, target.name) ? 'folded' : 'accents';
}

const MATCHES: readonly Match[] = ['exact', 'title', 'alias', 'code', 'ed'];

/** Whether one note alone is named so: nothing else may be meant by its very name, be it an ED's bare code. */
function isOnlyName({ answers, rows }: Graph, row: number): boolean {
  let names = 0;
  const key = listOf(rows.byKey, row);
  for (let answer = firstOf(answers.byKey, key); answer >= 0; answer = nextOf(answers.byKey, answer))
    if (answers.kind[answer] === ANSWERS_BY.name) names += 1;
  return names === 1;
}

/** The first rung on which the note that a row leads to answers to the row's name; that of EDs when on none. */
function rungOf({ answers, rows }: Graph, row: number): number {
  let best: number = ANSWERS_BY.ed;
  const key = listOf(rows.byKey, row);
  const note = listOf(rows.byPlace, row) / 2;
  for (let answer = firstOf(answers.byKey, key); answer >= 0; answer = nextOf(answers.byKey, answer)) {
    if (listOf(answers.byNote, answer) === note) best = Math.min(best, answers.kind[answer] ?? best);
  }
  return best;
}
