// Says how names were resolved, climbing once for each name however many links are written with it.
import { listOf } from './chains';
import { type Climb, climb } from './climb';
import type { Graph } from './graph';
import type { DeclaredLink } from './link';
import { type Suggest, makeSuggest } from './suggest-names';

export interface Climber {
  readonly graph: Graph;
  readonly climbOf: (row: number, link: DeclaredLink) => Climb;
  /** The paths of the notes of a climb, once they were listed. */
  readonly listed: WeakMap<readonly number[], readonly string[]>;
  /** The nearest names, when they were asked for. */
  readonly suggest?: Suggest;
}

/** Valid for the present revision of the graph. */
export function makeClimber(graph: Graph, suggestions: boolean): Climber {
  const climbs = { wiki: new Map<string, Climb>(), name: new Map<string, Climb>(), code: new Map<string, Climb>() };
  const climbOf = (row: number, { kind, target }: DeclaredLink): Climb => {
    const known = climbs[kind].get(target);
    if (known !== undefined) return known;
    const climbed = climb(graph, kind, target, graph.notes[listOf(graph.rows.byNote, row)]);
    if (!climbed.depends) climbs[kind].set(target, climbed);
    return climbed;
  };
  return { graph, climbOf, listed: new WeakMap(), ...(suggestions ? { suggest: makeSuggest(graph) } : {}) };
}

/** Of notes that answer equally well, so many are named: nobody chooses among more, and every link to them would name them all. */
const MOST_NAMED = 50;

/** Paths of the notes that answer equally well, sorted; or, when none does, of the nearest ones, the best first. */
export function candidatesOf(climber: Climber, target: string, notes: readonly number[]): readonly string[] {
  if (notes.length === 0) return climber.suggest?.(target) ?? [];
  const known = climber.listed.get(notes);
  if (known !== undefined) return known;
  const paths = notes.map((note) => climber.graph.notes[note]?.path ?? '').sort();
  const named = paths.slice(0, MOST_NAMED);
  climber.listed.set(notes, named);
  return named;
}
