// An ED code that no method has, in a note's own names or in a relation, with the nearest codes that exist.
import { editDistance } from '../../graph/edit-distance';
import type { Check, IndexedVault, Noticed } from '../check';
import { isUnknownEd, type Method } from '../read-method';

export const unknownEd = {
  id: 'unknown-ed',
  severity: 'warning',
  *notice(vault) {
    const { notes, method } = vault;
    if (method.eds.size === 0) return;
    const nearest = makeNearest(method);
    for (const { path, eds, name } of notes)
      for (const code of eds)
        if (isUnknownEd(method, code)) yield { path, line: 0, values: { code, name, nearest: nearest(code) } };
    yield* inRelations(vault, nearest);
  },
} as const satisfies Check;

/** Only where the name leads nowhere: a note that bears the code is told itself. */
function* inRelations({ data, nodes, method }: IndexedVault, nearest: Nearest): Iterable<Noticed> {
  for (const { from, to, sources } of data.links) {
    if (!sources.some(({ match }) => match === 'none')) continue;
    const ghost = [nodes.get(to), nodes.get(from)].find((node) => node?.kind === 'ghost');
    const [code] = ghost?.ed ?? [];
    if (code === undefined || !isUnknownEd(method, code)) continue;
    for (const { path, line, raw, match } of sources)
      if (match === 'none') yield { path, line, values: { code, name: raw, nearest: nearest(code) } };
  }
}

type Nearest = (code: string) => readonly string[];

/** A wrong code is often written many times: it is looked up once. */
function makeNearest(method: Method): Nearest {
  const known = new Map<string, readonly string[]>();
  return (code) => {
    const found = known.get(code) ?? findNearest(method, code);
    known.set(code, found);
    return found;
  };
}

/** Codes that differ by one letter or digit, the nearest in their order first; at most three. */
function findNearest({ eds }: Method, code: string): readonly string[] {
  const rank = (other: string): number =>
    Math.abs(Number.parseInt(other.slice(-3), 10) - Number.parseInt(code, 10)) || 0;
  const near = [...eds.keys()].filter((other) => editDistance(code, other, 1) <= 1);
  return near.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).slice(0, 3);
}
