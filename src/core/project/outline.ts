// What an ED's template holds before anybody has written: its headings, and the lines that are not the author's.
import type { Text } from '../pack/pack';
import { languagesOf } from '../pack/text-in';
import { findTables, type Table } from '../text/find-tables';
import { foldFull } from '../text/fold';
import { readContent } from './read-content';
import { visibleLines } from './visible-lines';

export interface OutlineHeading {
  readonly heading: string;
  /** The heading made comparable, in each language in which a note may have it. */
  readonly names: readonly string[];
}

export interface Outline {
  readonly headings: readonly OutlineHeading[];
  /** Normalised lines of the template: tables, skeletons of graphs, rows to start from. */
  readonly lines: ReadonlySet<string>;
  /** Its tables, and those of the ED's sheets. */
  readonly tables: readonly Table[];
}

/**
 * `body`: the template, kept for the project's context; `titles`: the contents' own titles, to know a heading in the other language; `sheets`: the
 * templates of the ED's sheets, which may stand in its note too.
 */
export function readOutline(body: string, titles: readonly Text[], sheets: readonly string[] = []): Outline {
  const sections = readContent(body);
  const translations = titles.map((title) => languagesOf(title).map(foldFull));
  const headings = sections
    .filter(({ level }) => level > 0)
    .map(({ heading, name }) => {
      const known = translations.find((names) => names.includes(name)) ?? [];
      return { heading, names: [...new Set([name, ...known])] };
    });
  const given = [...sections, ...sheets.flatMap(readContent)].flatMap(({ lines }) => lines);
  const tables = [body, ...sheets].flatMap((text) => findTables(visibleLines(text)));
  return { headings, lines: new Set(given), tables };
}
