// An actor, a service or a place that a document names, without all that the method asks of it: a cell of its row is empty.
import type { EdContent } from '../../project/ed-standing';
import { visibleLines } from '../../project/visible-lines';
import { foldFull } from '../../text/fold';
import { findTables, type Table } from '../../text/find-tables';
import type { Check } from '../check';

/** The EDs that list who and what the delivery needs: the actors (MIENA), the services and places (MISA). */
const LISTS: readonly string[] = ['I-4', '446'];

/** What the first column of their tables names. */
const NAMED = /(?:^| )(?:acteurs?|actors?|services?|milieux?|lieux?|sites?|places?|locations?)(?: |$)/u;

export const emptyCell = {
  id: 'empty-cell',
  severity: 'info',
  family: 'project',
  *ofProject({ run, eds }) {
    for (const content of eds) {
      const { code } = content.ed;
      if (!LISTS.includes(code)) continue;
      const asked = askedColumns(content);
      for (const { note, text = '' } of content.documents)
        for (const { name, columns, line } of findTables(visibleLines(text)).flatMap((table) =>
          emptyRows(table, asked),
        ))
          yield { path: note.path, line, values: { project: run.name, ed: code, name, columns } };
    }
  },
} as const satisfies Check;

type Asked = ReadonlyMap<string, ReadonlySet<string>>;

/** By the first column of a table: the columns that the method's own tables have beside it. */
function askedColumns({ outline }: EdContent): Asked {
  const asked = new Map<string, Set<string>>();
  for (const table of outline.tables) {
    const [first = '', ...others] = table.map(foldFull);
    if (!NAMED.test(first)) continue;
    const known = asked.get(first) ?? new Set<string>();
    for (const other of others) if (other !== '') known.add(other);
    asked.set(first, known);
  }
  return asked;
}

interface EmptyRow {
  readonly name: string;
  readonly columns: readonly string[];
  readonly line: number;
}

/** Rows that name somebody or something, and leave a cell empty that the method asks for. */
function emptyRows({ head, rows }: Table, asked: Asked): readonly EmptyRow[] {
  const wanted = asked.get(foldFull(head[0] ?? ''));
  if (wanted === undefined) return [];
  return rows.flatMap(({ cells: [name = '', ...cells], line }) => {
    const columns = head.slice(1).filter((column, at) => wanted.has(foldFull(column)) && (cells[at] ?? '') === '');
    return name === '' || columns.length === 0 ? [] : [{ name: shownText(name), columns, line }];
  });
}

/** A link as it is read: `[[Note|text]]` says `text`. */
function shownText(cell: string): string {
  return cell.replaceAll(/\[\[(?:[^\][|]*\|)?([^\][|]*)\]\]/gu, '$1');
}
