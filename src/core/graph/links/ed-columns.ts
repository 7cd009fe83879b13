// What the columns of a table of EDs hold, as their header says, and which way a row goes.
import { firstDirection } from './ed-direction';
import { directionOf, isBothWays, isTick, TIED, wordsOf, type Direction } from './ed-words';

/** What a column holds: EDs of one direction or of any, EDs among other things at an end of an arrow, codes or numbers, words that say the direction of a row, or something else. */
export type Column = Direction | End | 'any' | 'code' | 'role' | 'other';

type End = 'from' | 'to';

/** Columns between which an arrow could stand. They may hold people and days as well: what is no link or code there is no ED. */
const ENDS: Readonly<Record<string, End>> = { de: 'from', depui: 'from', from: 'from', ver: 'to', to: 'to' };

/** Columns whose first word may say the direction of the row. */
const ROLES: readonly string[] = ['role', 'sen', 'sens', 'direction', 'type', 'lien', 'relation', 'nature', 'flux'];

/** What a column that names documents is called, where none says that it holds EDs: the surest first. */
const NAMING: readonly string[] = ['code', 'document', 'element', 'livrable', 'titre', 'nom', 'note', 'fiche'];

/** What a column is called that only numbers the rows or dates them. */
const COUNTING: readonly string[] = ['n', 'no', 'num', 'numero', 'rang', 'ordre', 'date', 'annee', 'semaine'];

/** The columns of a table that stands under no such heading: its own header must say what it is (`ÉD lié`, `ÉD source`); otherwise none. */
export function readOwnColumns(cells: readonly string[]): readonly Column[] {
  const telling = cells.map(wordsOf).some((words) => {
    return (
      words.includes('ed') &&
      words.length <= 4 &&
      (words.some((word) => TIED.includes(word)) || directionOf(words) !== undefined)
    );
  });
  return telling ? readColumns(cells) : [];
}

/** `cells`: those of the header. */
export function readColumns(cells: readonly string[]): readonly Column[] {
  const heads = cells.map(wordsOf);
  const ends = heads.map((words) => (words.length === 1 ? ENDS[words[0] ?? ''] : undefined));
  const isArrow = ends.includes('from') && ends.includes('to') && !heads.some((words) => words.includes('ed'));
  const columns = heads.map((words, at): Column => {
    const isEd = words.includes('ed');
    const end = isArrow ? ends[at] : undefined;
    if (end !== undefined) return end;
    if (!isEd && (words.some((word) => ROLES.includes(word)) || isBothWays(words))) return 'role';
    return directionOf(words) ?? (isEd ? 'any' : 'other');
  });
  if (columns.some((column) => column !== 'role' && column !== 'other')) return columns;
  const [named = 0] = NAMING.flatMap((name) => {
    const found = heads.findIndex((words, at) => columns[at] === 'other' && words.includes(name));
    return found < 0 ? [] : [found];
  });
  return columns.map((column, at) => {
    const [first = ''] = heads[at] ?? [];
    const counts = first === '' ? /\S/u.test(cells[at] ?? '') : COUNTING.includes(first);
    return column === 'other' && counts ? 'code' : at === named ? 'any' : column;
  });
}

/** Which way a row goes: what its first word of a role says, or its tick in a column of one direction. */
export function saidIn(cells: readonly string[], columns: readonly Column[]): Direction | undefined {
  const [role] = cells.flatMap((cell, index) => (columns[index] === 'role' ? (firstDirection(cell) ?? []) : []));
  const ticked = columns.filter((_, index) => isTick(cells[index] ?? '') === true);
  const [tick, another] = (['in', 'out'] as const).filter((way) => ticked.includes(way));
  return role ?? (another === undefined ? tick : undefined);
}
