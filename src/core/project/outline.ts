// What an ED's template holds before anybody has written: its headings, and the lines that are not the author's.
import type { Text } from '../pack/pack';
import { findTables } from '../text/find-tables';
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
  /** The columns of each of its tables. */
  readonly tables: readonly (readonly string[])[];
}

/** `body`: the template, kept for the project's context; `titles`: the contents' own titles, to know a heading in the other language. */
export function readOutline(body: string, titles: readonly Text[]): Outline {
  const sections = readContent(body);
  const translations = titles.map(({ fr, en }) => [fr, ...(en === undefined ? [] : [en])].map(foldFull));
  const headings = sections
    .filter(({ level }) => level > 0)
    .map(({ heading, name }) => {
      const known = translations.find((names) => names.includes(name)) ?? [];
      return { heading, names: [...new Set([name, ...known])] };
    });
  const tables = findTables(visibleLines(body)).map(({ head }) => head);
  return { headings, lines: new Set(sections.flatMap(({ lines }) => lines)), tables };
}
