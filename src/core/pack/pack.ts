// A method as data: what a pack holds once it is read and checked.

/** A text in French (the source) and, where it is translated, in English. */
export interface Text {
  readonly fr: string;
  readonly en?: string;
}

/** Where a statement comes from. `ours` marks what no source says: our proposal, kept apart from the facts. */
export interface Cited {
  /** Table, page or file (`tableau 14.5`, `MISA 4.1, p. 67–70`). */
  readonly source?: string;
  readonly ours?: boolean;
}

export type Context = 'institutionnel' | 'individuel';

/** What the ED's main body is: free text, structured form, table (or one card per item), or MOT graph. */
export type Format = 'text' | 'form' | 'table' | 'graph';

/** One thing that the method asks the ED to hold: a heading of its template. */
export interface ContentItem extends Cited {
  readonly id: string;
  readonly title: Text;
  /** One line that helps to write it. */
  readonly prompt: Text;
  /** Id of a closed list of the pack, offered here. */
  readonly list?: string;
  /** The ED of another pack whose contents this item is taken from (`misa:104`), where the method's own are not known. */
  readonly borrowedFrom?: string;
}

export interface Need extends Cited {
  /** Code of an ED of this pack (`I-3`), or of another (`misa:440`). */
  readonly ed: string;
}

export interface Sheet extends Cited {
  readonly id: string;
  readonly title: Text;
  readonly template: string;
}

/** A document that the method expects. */
export interface Ed extends Cited {
  /** Normal code, without star: `I-3`, `446`. */
  readonly code: string;
  readonly title: Text;
  readonly axis?: string;
  readonly phase?: string;
  readonly format: Format;
  /** The format in the method's own words (`tableau par acteur`). */
  readonly formatLabel?: Text;
  readonly evolving: boolean;
  /** The EDs it rests on. */
  readonly needs: readonly Need[];
  /** Inputs that are no EDs (interviews, documents). */
  readonly externalInputs: readonly Text[];
  /** Codes in other packs, `pack:code` (`misa:440`). */
  readonly equivalents: readonly string[];
  /** False where the method's own sheet was not seen: its relations are incomplete. */
  readonly relationsComplete: boolean;
  readonly purpose?: Text;
  readonly contents: readonly ContentItem[];
  readonly prescribes: readonly Text[];
  readonly recommendedSteps: readonly Text[];
  readonly sheets: readonly Sheet[];
  readonly advice: readonly Text[];
  /** Name of its template in `templates/`; a generic one is made from `contents` when absent. */
  readonly template?: string;
}

export interface Activity extends Cited {
  /** Permanent, unique in the pack: the block id of its task (`i3-acteurs`). */
  readonly id: string;
  readonly text: Text;
  readonly optional: boolean;
  readonly recurring: boolean;
  readonly roles: readonly string[];
  /** Codes of the EDs that it serves; those of the whole step when there are none. */
  readonly eds?: readonly string[];
}

/** Something to do. */
export interface Step extends Cited {
  readonly id: string;
  readonly title: Text;
  readonly axis?: string;
  readonly phase?: string;
  readonly description: Text;
  readonly objective?: Text;
  readonly techniques: readonly Text[];
  readonly activities: readonly Activity[];
  readonly outputs: readonly Text[];
  readonly advice: readonly Text[];
  readonly contexts: Readonly<Partial<Record<Context, Text>>>;
  /** ED codes or step ids. */
  readonly needs: readonly string[];
  /** Codes of the EDs that the step makes. */
  readonly makes: readonly string[];
  readonly optional: boolean;
  readonly recurring: boolean;
  readonly roles: readonly string[];
  readonly links: readonly { readonly title: Text; readonly target: string }[];
  /** The step that a recurring one leads back to. */
  readonly loopsTo?: string;
}

/** A named part of the method: an axis, a phase, a role. */
export interface Part extends Cited {
  readonly id: string;
  readonly title: Text;
  readonly summary?: Text;
}

export interface Cycle extends Cited {
  readonly id: string;
  readonly title: Text;
  /** EDs with their versions where they evolve: `I-3.1`. */
  readonly eds: readonly string[];
}

export interface Plan extends Cited {
  readonly id: string;
  readonly title: Text;
  readonly cycles: readonly Cycle[];
}

/** A closed list of values offered where a content item names it. */
export interface ClosedList extends Cited {
  readonly id: string;
  readonly title: Text;
  readonly values: readonly Text[];
}

export interface Pack {
  readonly schema: 1;
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly language: string;
  readonly summary: Text;
  readonly sources: readonly { readonly id: string; readonly text: string }[];
  readonly axes: readonly Part[];
  readonly phases: readonly Part[];
  readonly roles: readonly Part[];
  readonly eds: readonly Ed[];
  readonly steps: readonly Step[];
  readonly plans: readonly Plan[];
  readonly lists: readonly ClosedList[];
}

/** A pack with the texts of its templates, by name. */
export interface LoadedPack {
  readonly pack: Pack;
  readonly templates: Readonly<Record<string, string>>;
}
