// Who and what the tables of a text name, with the cells that say something of each: a row for each, or a sheet of labels for each.
import { foldFull } from '../text/fold';
import type { Table } from '../text/find-tables';

/** Somebody or something that a table names. */
export interface Named {
  /** What it is: `acteur`, `service`, `milieu` …; a table may be of several. */
  readonly kinds: readonly string[];
  readonly name: string;
  /** In their order; a label is as it is written. */
  readonly cells: readonly { readonly label: string; readonly text: string; readonly line: number }[];
}

/** Folded words for one thing, in both languages. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['acteur', /^(?:acteur|actor)s?$/u],
  ['service', /^services?$/u],
  ['milieu', /^(?:milieux?|lieux?|places?|locations?)$/u],
];

const NAMED = /(?:^| )(?:acteurs?|actors?|services?|milieux?|lieux?|sites?|places?|locations?)(?: |$)/u;

/** What a label says that it names: `Nom du milieu`, `Milieu ou service`; none for any other label. */
export function kindsOf(label: string): readonly string[] {
  const words = foldFull(label).replace(/^(?:noms?|names?) (?:(?:du|de la|de l|des|de|of the|of) )?/u, '');
  const parts = words.split(/ (?:ou|et|or|and) /u).map((part) => KINDS.find(([, said]) => said.test(part))?.[0]);
  const known = parts.flatMap((kind) => kind ?? []);
  if (known.length === parts.length) return known;
  return NAMED.test(words) ? [words] : [];
}

/** `isAsked`: whether a label is one that says something of a kind of thing. */
export function readNamed(
  tables: readonly Table[],
  isAsked: (kinds: readonly string[], label: string) => boolean,
): readonly Named[] {
  const found: Named[] = [];
  /** The sheet that the next table may go on with. */
  let open: { readonly head: string; readonly named: Pick<Named, 'kinds' | 'name'> } | undefined;
  for (const table of tables) {
    const { head, rows } = table;
    const title = head.map(foldFull).join('\n');
    const named = isPairs(table)
      ? (nameOfSheet(table, isAsked) ?? (open?.head === title ? open.named : undefined))
      : undefined;
    if (named === undefined) {
      found.push(...namedRows(table));
      if (isPairs(table)) open = undefined;
      continue;
    }
    open = { head: title, named };
    found.push({
      ...named,
      cells: rows.map(({ cells: [label = '', text = ''], line }) => ({ label, text, line })),
    });
  }
  return found;
}

/** Each row names somebody or something in its first cell; the columns tell what its other cells say. */
function namedRows({ head: [first = '', ...labels], rows }: Table): readonly Named[] {
  const kinds = kindsOf(first);
  if (kinds.length === 0) return [];
  return rows.map(({ cells: [name = '', ...texts], line }) => ({
    kinds,
    name,
    cells: labels.map((label, at) => ({ label, text: texts[at] ?? '', line })),
  }));
}

function isPairs({ head }: Table): boolean {
  return head.length === 2;
}

/** A sheet is about what its heading names (`Service | Tutorat`), or its first row (`Nom du milieu | Salle`). */
function nameOfSheet(
  { head: [first = '', name = ''], rows }: Table,
  isAsked: (kinds: readonly string[], label: string) => boolean,
): Pick<Named, 'kinds' | 'name'> | undefined {
  const kinds = kindsOf(first);
  const says = (of: readonly string[], from: number): boolean =>
    rows.slice(from).some(({ cells: [label = ''] }) => isAsked(of, label));
  // A column that is asked for is the second of a table with a row for each.
  if (kinds.length > 0) return !isAsked(kinds, name) && says(kinds, 0) ? { kinds, name } : undefined;
  const [label = '', text = ''] = rows[0]?.cells ?? [];
  const own = kindsOf(label);
  return own.length > 0 && says(own, 1) ? { kinds: own, name: text } : undefined;
}
