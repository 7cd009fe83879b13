// The links of the graph: as a note declares them, and as they stand once names are resolved.

/** What a link says; always read from the earlier to the later (see docs/glossary.md). */
export type Role = 'parent' | 'previous' | 'input' | 'friend' | 'mention';

/** A MOT link: composition, spécialisation, précédence, régulation, instanciation, application. */
export type MotType = 'C' | 'S' | 'P' | 'R' | 'I' | 'A';

/** The rung of the ladder on which a name was resolved. */
export type Match = 'exact' | 'folded' | 'accents' | 'title' | 'alias' | 'code' | 'ed' | 'ambiguous' | 'none';

/** How the target is written: a `[[link]]` (Obsidian's own rule goes first), a plain name, or an ED code (`#ED446`, a table cell). */
export type TargetKind = 'wiki' | 'name' | 'code';

/** One relation as one note declares it, before its name is resolved. */
export interface DeclaredLink {
  /** Key path without list indexes (`excalibrain.parents`), or `body`, `table`, `inline:Composition`, `section:sorties`. */
  readonly field: string;
  /** Line in the note, from 1; 0 while only Obsidian's cache has been read. */
  readonly line: number;
  /** The decoded scalar, brackets included. */
  readonly raw: string;
  /** The name to look for: no brackets, no alias, no subpath. For `code`, the normal code (`446`, `I-3`). */
  readonly target: string;
  readonly kind: TargetKind;
  readonly role: Role;
  /** `out`: note → target; `in`: target → note; `none`: no direction (friend). */
  readonly way: 'out' | 'in' | 'none';
  readonly type?: MotType;
}

/** One place that declares a link of the graph, with the way its name was resolved. */
export interface LinkSource {
  readonly path: string;
  readonly line: number;
  readonly field: string;
  readonly raw: string;
  readonly match: Match;
  /** Paths that answer equally well (ambiguous), or the nearest names (none). */
  readonly candidates: readonly string[];
}

/** A link between two nodes; the same relation declared in several places is one link with several sources. */
export interface GraphLink {
  readonly from: string;
  readonly to: string;
  readonly role: Role;
  readonly type?: MotType;
  readonly sources: readonly LinkSource[];
}

/** `group`: several nodes folded into one on the map. */
export type NodeKind = 'note' | 'ghost' | 'ed' | 'group';

/** What a note is about an ED: the document of a project, the vault's own documentation of the method, or neither. */
export type About = 'deliverable' | 'reference' | 'other';

export interface GraphNode {
  /** The vault path (NFC, `/`) of a note; `ghost:<folded name>`; `ed:<pack>:<code>`. */
  readonly id: string;
  readonly kind: NodeKind;
  /** The path as the vault spells it; absent for a ghost or an ED. */
  readonly path?: string;
  readonly label: string;
  readonly class: string;
  readonly ed: readonly string[];
  readonly about: About;
}

/** A graph as plain data, sorted: the same vault always gives the same bytes. */
export interface GraphData {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}
