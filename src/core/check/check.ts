// What a check is: an id, a severity, and what it notices of a note, of its links, of the vault or of a project.
import type { Climber } from '../graph/climber';
import type { Graph } from '../graph/graph';
import type { Note } from '../graph/note';
import type { Arrows, Directed } from '../graph/relation-number';
import type { ReadTies, TiedNote } from '../graph/ties';
import type { ProjectState } from '../project/project-state';
import type { Finding, FindingValues, Severity } from './finding';
import type { Ignored } from './read-ignored';
import type { Method } from './read-method';

/** What checks may look at beside what they are asked of. */
export interface CheckSite {
  readonly graph: Graph;
  /** For the present revision of the graph. */
  readonly climber: Climber;
  readonly ties: ReadTies;
  /** Numbers of the notes that are EDs. */
  readonly eds: Iterable<number>;
  /** What `scopeOf` says of the note of a number, worked out once. */
  readonly scopeOf: (number: number) => string;
  /** The links of all notes that have this role, as arrows between places. */
  readonly arrows: (role: Directed) => Arrows;
  /** The methods that the vault is held against; without any, the checks of the method notice nothing. */
  readonly method: Method;
  /** Of every check that there is. */
  readonly checkIds: ReadonlySet<string>;
  /** Whether any note is tied to another one. */
  readonly hasRelations: boolean;
  /** Paths of the nearest notes for a name that leads nowhere: dear, so asked for when a finding is told. */
  readonly nearest: (name: string) => readonly string[];
  /** Paths of notes that bear the same text in one way, sorted; the first of them where they are many. */
  readonly bearers: (key: string, find: () => readonly string[]) => readonly string[];
}

/** Tells something of the note that was asked about. `line` from 1; 0 for the note as a whole. */
export type Tell = (line: number, values: FindingValues) => void;

/** What a check noticed, before it is signed. */
export type Noticed = Pick<Finding, 'path' | 'line' | 'values'>;

/** Which families the settings and the views put checks in. */
export type Family = 'names' | 'graph' | 'method' | 'project' | 'files';

export interface Check {
  /** Permanent. */
  readonly id: string;
  readonly severity: Severity;
  readonly family: Family;
  /** Tells the problems of its own name that were met while a note was read. */
  readonly ofProblems?: true;
  /** Asked of each note; rests on the note and the methods alone. */
  readonly ofNote?: (note: Note, site: CheckSite, tell: Tell) => void;
  /** Asked of each note that opts out of checks, with what it opts out of. */
  readonly ofIgnored?: (ignored: readonly Ignored[], site: CheckSite, tell: Tell) => void;
  /** Asked of each note that shares a title, an alias or a code with another one. */
  readonly ofNames?: (note: Note, site: CheckSite, tell: Tell) => void;
  /** Asked of each note that has links; rests on these, on those that lead to it, and on what the notes at their other ends are called and are. */
  readonly ofLinks?: (tied: TiedNote, site: CheckSite, tell: Tell) => void;
  /** Bits of `HAS`: `ofLinks` is asked of the notes among whose links all of these are found; of all that have links when absent. */
  readonly among?: number;
  /** Asked once, of the vault: of the notes that are EDs, or of the links that have a direction. */
  readonly ofVault?: { readonly restsOn: 'eds' | 'arrows'; readonly notice: (site: CheckSite) => Iterable<Noticed> };
  /** Asked of each project. */
  readonly ofProject?: (state: ProjectState) => Iterable<Noticed>;
}
