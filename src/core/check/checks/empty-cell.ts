// An actor, a service or a place that a document names, without all that the method asks of it: a cell of its row or of its sheet is empty.
import type { EdContent } from '../../project/ed-standing';
import { visibleLines } from '../../project/visible-lines';
import { foldFull } from '../../text/fold';
import { findTables } from '../../text/find-tables';
import type { Check } from '../check';
import { type Named, readNamed } from '../named-cells';

/** The EDs that list who and what the delivery needs: the actors (MIENA), the services and places (MISA). */
const LISTS: readonly string[] = ['I-4', '446'];

export const emptyCell = {
  id: 'empty-cell',
  severity: 'info',
  family: 'project',
  *ofProject({ run, eds }) {
    for (const content of eds) {
      const { code } = content.ed;
      if (!LISTS.includes(code) || content.documents.length === 0) continue;
      const isAsked = askedLabels(content);
      for (const { note, text = '' } of [...content.documents, ...(content.sheets ?? [])])
        for (const named of readNamed(findTables(visibleLines(text)), isAsked)) {
          const empty = named.cells.filter((cell) => cell.text === '' && isAsked(named.kinds, cell.label));
          const [first] = empty;
          if (named.name === '' || first === undefined) continue;
          const columns = empty.map(({ label }) => label);
          yield {
            path: note.path,
            line: first.line,
            values: { project: run.name, ed: code, name: shownText(named.name), columns },
          };
        }
    }
  },
} as const satisfies Check;

/** Whether the method's own tables and sheets have a label for a kind of thing. */
function askedLabels({ outline }: EdContent): (kinds: Named['kinds'], label: string) => boolean {
  const asked = new Set<string>();
  const tables = outline.tables.map((table) => ({ ...table, rows: [...table.rows, { cells: [], line: 0 }] }));
  for (const { kinds, cells } of readNamed(tables, () => true))
    for (const kind of kinds) for (const { label } of cells) asked.add(`${kind}\n${foldFull(label)}`);
  return (kinds, label) => {
    const folded = foldFull(label);
    return folded !== '' && kinds.some((kind) => asked.has(`${kind}\n${folded}`));
  };
}

/** A link as it is read: `[[Note|text]]` says `text`. */
function shownText(cell: string): string {
  return cell.replaceAll(/\[\[(?:[^\][|]*\|)?([^\][|]*)\]\]/gu, '$1');
}
