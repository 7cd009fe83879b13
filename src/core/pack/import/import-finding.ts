// What an importer noticed in a page: ids with values, of which words/ makes sentences.

export interface ImportFindingValues {
  /** The page is too long, or one of its blocks is: all of it is kept as text. Sizes in UTF-16 code units. */
  'too-long': { readonly size: number; readonly limit: number };
  /** The parser gave up: all of it is kept as text. */
  unreadable: { readonly detail: string };
  /** The page holds no step that we recognise: all of it is kept as text. */
  'no-steps': Record<never, never>;
  /** Something of another syntax is kept as text in `where` (a step's title, or the summary when empty). */
  'kept-as-text': { readonly text: string; readonly where: string };
  /** A tag, entity or HTML element that we do not know stands in the text as it was written. */
  'unknown-syntax': { readonly text: string };
  /** A character that the page's own tool wrote wrongly (`&#xNAN;`); it is left out. */
  'bad-entity': { readonly text: string };
  /** The page's own explanation of a mark; it marks nothing. */
  legend: { readonly text: string };
  /** The title is written twice, differently. */
  'title-repeated': { readonly step: string; readonly title: string };
  /** A section that the format does not know is kept in the description. */
  'extra-section': { readonly step: string; readonly section: string };
  /** The bullets of the description were taken as activities too. */
  'activities-drafted': { readonly step: string; readonly count: number };
  /** The step names EDs besides its own. */
  'other-eds': { readonly step: string; readonly eds: readonly string[] };
  /** The page gives no title for the ED. */
  'untitled-ed': { readonly ed: string };
  'step-without-ed': { readonly step: string };
  /** The step lists nothing to do: its title was taken as its one action. */
  'step-without-actions': { readonly step: string };
  /** A link that stands outside the steps was given to the nearest one. */
  'link-placed': { readonly title: string; readonly step: string };
  /** An address that a pack may not hold is kept in the text alone. */
  'link-refused': { readonly target: string };
}

export type ImportFindingId = keyof ImportFindingValues;

export type ImportTrouble<Id extends ImportFindingId = ImportFindingId> = {
  readonly [Each in Id]: { readonly finding: Each; readonly values: ImportFindingValues[Each] };
}[Id];

export type ImportFinding = ImportTrouble & {
  readonly path: string;
  /** From 1; 0 when the finding is about the page as a whole. */
  readonly line: number;
};

/** An entity that no parser can decode is left out of the text; any other strange piece stands in it. */
export function foreignFinding(foreign: string): 'bad-entity' | 'unknown-syntax' {
  return foreign.startsWith('&#') ? 'bad-entity' : 'unknown-syntax';
}
