// Notes that lead back to one another through one kind of relation, where the method has no such loop.
import { itemsOf, listOf } from '../../graph/chains';
import { edOfName } from '../../graph/ed-of-name';
import { findNumberedCycles } from '../../graph/find-cycles';
import { type Graph, isGhost, placeOfNote } from '../../graph/graph';
import { withoutExtension, writtenName } from '../../graph/keys';
import type { Note } from '../../graph/note';
import { linkOfRow } from '../../graph/row-target';
import { compose } from '../../text/fold';
import type { Check, CheckSite } from '../check';

const DIRECTED = ['parent', 'previous', 'input'] as const;
type Directed = (typeof DIRECTED)[number];

export const cycle = {
  id: 'cycle',
  severity: 'info',
  family: 'graph',
  ofVault: {
    restsOn: 'arrows',
    *notice(site) {
      const { graph } = site;
      const arrows = readArrows(graph);
      for (const role of DIRECTED)
        for (const places of findPlaceCycles(arrows[role])) {
          // Two notes that are each other's parent are a contradiction, told as such.
          if (role === 'parent' && places.length === 2) continue;
          const members = membersAt(site, places, role);
          if (isOfMethod(site, members)) continue;
          const path = members.find(({ note }) => note !== undefined)?.note?.path ?? '';
          yield { path, line: 0, values: { role, notes: members.map(({ name }) => name) } };
        }
    },
  },
} as const satisfies Check;

interface Arrows {
  readonly from: number[];
  readonly to: number[];
}

function readArrows(graph: Graph): Readonly<Record<Directed, Arrows>> {
  const arrows = { parent: makeArrows(), previous: makeArrows(), input: makeArrows() };
  const { byNote, byPlace, index, numbering } = graph.rows;
  for (let row = 0; row < numbering.size; row += 1) {
    const writer = listOf(byNote, row);
    const link = graph.notes[writer]?.links[index[row] ?? 0];
    if (link === undefined || link.role === 'friend' || link.role === 'mention') continue;
    const { from, to } = arrows[link.role];
    const [own, other] = [placeOfNote(writer), listOf(byPlace, row)];
    from.push(link.way === 'in' ? other : own);
    to.push(link.way === 'in' ? own : other);
  }
  return arrows;
}

function makeArrows(): Arrows {
  return { from: [], to: [] };
}

/** Few places have arrows: these are numbered anew. */
function findPlaceCycles({ from, to }: Arrows): readonly (readonly number[])[] {
  if (from.length === 0) return [];
  let highest = 0;
  for (const place of from) if (place > highest) highest = place;
  for (const place of to) if (place > highest) highest = place;
  const numbers = new Int32Array(highest + 1);
  const places: number[] = [];
  const numberOf = (place: number): number => {
    if (numbers[place] === 0) numbers[place] = places.push(place);
    return (numbers[place] ?? 0) - 1;
  };
  const [sources, targets] = [new Int32Array(from.length), new Int32Array(to.length)];
  for (let rank = 0; rank < from.length; rank += 1) {
    sources[rank] = numberOf(from[rank] ?? 0);
    targets[rank] = numberOf(to[rank] ?? 0);
  }
  const cycles = findNumberedCycles(places.length, sources, targets);
  return cycles.map((cycle) => cycle.map((number) => places[number] ?? 0));
}

interface Member {
  readonly note: Note | undefined;
  readonly name: string;
  readonly ed: string;
}

/** So many are sooner picked out of all notes, which stand in order, than sorted. */
const MANY = 64;

/** Notes in the order of their paths, and then what is none. */
function membersAt({ graph, order }: CheckSite, places: readonly number[], role: Directed): readonly Member[] {
  if (places.length <= MANY) return places.map((place) => memberAt(graph, place, role)).sort(compareMembers);
  const wanted = new Set(places);
  const notes = order().map(placeOfNote);
  const names = places.filter(isGhost).map((place) => memberAt(graph, place, role));
  const found = notes.filter((place) => wanted.has(place)).map((place) => memberAt(graph, place, role));
  return [...found, ...names.sort(compareMembers)];
}

/** A name that leads to no note is spelt as the first of those that lead there, in the order of characters. */
function memberAt(graph: Graph, place: number, role: Directed): Member {
  const note = isGhost(place) ? undefined : graph.notes[place / 2];
  if (note !== undefined) return { note, name: note.name, ed: note.eds[0] ?? '' };
  const [name = ''] = itemsOf(graph.rows.byPlace, place)
    .flatMap((row) => linkOfRow(graph, row) ?? [])
    .filter((link) => link.role === role)
    .map(({ kind, target }) => compose(withoutExtension(writtenName(kind, target))))
    .sort();
  return { note, name, ed: edOfName(name) ?? '' };
}

function compareMembers(a: Member, b: Member): number {
  const [one, other] = [a.note?.path ?? '\uffff', b.note?.path ?? '\uffff'];
  return one < other ? -1 : one > other ? 1 : a.name < b.name ? -1 : 1;
}

/** All of them are EDs that lead back to one another in the method itself. */
function isOfMethod({ method }: CheckSite, members: readonly Member[]): boolean {
  const loop = method.loops.get(members[0]?.ed ?? '');
  return loop !== undefined && members.every(({ ed }) => loop.has(ed));
}
