// Notes that lead back to one another through one kind of relation, where the method has no such loop.
import { itemsOf } from '../../graph/chains';
import { edOfName } from '../../graph/ed-of-name';
import { type Graph, isGhost } from '../../graph/graph';
import type { Note } from '../../graph/note';
import type { Directed } from '../../graph/relation-number';
import { linkOfRow } from '../../graph/row-target';
import { once } from '../../text/once';
import type { Check, CheckSite } from '../check';
import type { FindingValues } from '../finding';
import { nameInLink } from '../node-names';
import { compareTexts } from '../../text/compare-texts';

export const cycle = {
  id: 'cycle',
  severity: 'info',
  family: 'graph',
  *ofCycles(cycles, site) {
    for (const { role, places } of cycles) {
      // Two notes that are each other's parent are a contradiction, told as such.
      if (role === 'parent' && places.length === 2) continue;
      const members = places.map((place) => memberAt(site.graph, place, role));
      if (isOfMethod(site, members)) continue;
      yield { path: firstPath(members), line: 0, values: valuesOf(role, members) };
    }
  },
} as const satisfies Check;

/** A note; or a name that leads to none. */
type Member = Note | string;

/** A name that leads to no note is spelt as the first of those that lead there, in the order of characters. */
function memberAt(graph: Graph, place: number, role: Directed): Member {
  const note = isGhost(place) ? undefined : graph.notes[place / 2];
  if (note !== undefined) return note;
  const [name = ''] = itemsOf(graph.rows.byPlace, place)
    .flatMap((row) => linkOfRow(graph, row) ?? [])
    .filter((link) => link.role === role)
    .map(nameInLink)
    .sort();
  return name;
}

function edOf(member: Member | undefined): string {
  return (typeof member === 'object' ? member.eds[0] : edOfName(member ?? '')) ?? '';
}

/** All of them are EDs that lead back to one another in the method itself. */
function isOfMethod({ method: { loops } }: CheckSite, members: readonly Member[]): boolean {
  const loop = loops.size === 0 ? undefined : loops.get(edOf(members[0]));
  return loop !== undefined && members.every((member) => loop.has(edOf(member)));
}

function firstPath(members: readonly Member[]): string {
  let first = '';
  for (const member of members)
    if (typeof member === 'object' && (first === '' || member.path < first)) first = member.path;
  return first;
}

/** The members are put in order when somebody reads them: a tangled vault has a loop of thousands. */
function valuesOf(role: Directed, members: readonly Member[]): FindingValues {
  const names = once(() => namesOf(members));
  return {
    role,
    get notes() {
      return names();
    },
  };
}

/** Notes in the order of their paths, and then what is none. */
function namesOf(members: readonly Member[]): readonly string[] {
  const notes = members.filter((member) => typeof member === 'object');
  const names = members.filter((member) => typeof member === 'string');
  return [...notes.sort((a, b) => compareTexts(a.path, b.path)).map(({ name }) => name), ...names.sort()];
}
