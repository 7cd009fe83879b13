// A note whose table of EDs and whose block of relations do not name the same EDs.
import { edOfLink } from '../../graph/ed-of-link';
import { HAS } from '../../graph/tie-traits';
import type { Tie } from '../../graph/ties';
import type { Check } from '../check';

export const tableBlockDisagreement = {
  id: 'table-block-disagreement',
  severity: 'info',
  family: 'graph',
  among: HAS.table,
  ofNote({ note, ties }, _site, tell) {
    const rows = ties.filter(({ link }) => link.field === 'table');
    if (rows.length === 0) return;
    const table = codesOf(rows);
    const block = codesOf(ties.filter(({ link }) => link.field.startsWith('excalibrain.')));
    if (table.size === 0 || block.size === 0) return;
    const own = new Set(note.eds);
    const tableOnly = without(table, block, own);
    const blockOnly = without(block, table, own);
    const line = Math.min(...rows.flatMap((tie) => (edOf(tie) === undefined ? [] : [tie.link.line])));
    if (tableOnly.length + blockOnly.length > 0) tell(line, { tableOnly, blockOnly });
  },
} as const satisfies Check;

/** EDs are compared by code: the table may name one that no note is yet. */
function codesOf(ties: readonly Tie[]): ReadonlySet<string> {
  return new Set(ties.flatMap((tie) => edOf(tie) ?? []));
}

/** The ED that a link leads to; a procedure about an ED is none. */
function edOf({ link, target }: Tie): string | undefined {
  if (target === undefined) return edOfLink(link);
  return target.isEd ? target.eds[0] : undefined;
}

function without(codes: ReadonlySet<string>, others: ReadonlySet<string>, own: ReadonlySet<string>): readonly string[] {
  return [...codes].filter((code) => !others.has(code) && !own.has(code)).sort();
}
