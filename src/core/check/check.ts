// What a check is: an id, a severity, and what it notices of a note, of the vault or of a project.
import type { Climber } from '../graph/climber';
import type { Graph } from '../graph/graph';
import type { TiedNote } from '../graph/ties';
import type { ProjectState } from '../project/project-state';
import type { Finding, FindingValues, Severity } from './finding';
import type { Cycle } from './live-cycles';
import type { Method } from './read-method';

/** What checks may look at beside what they are asked of. */
export interface CheckSite {
  readonly graph: Graph;
  /** For the present revision of the graph. */
  readonly climber: Climber;
  readonly ties: (number: number) => TiedNote | undefined;
  /** The methods that the vault is held against; without any, the checks of the method notice nothing. */
  readonly method: Method;
  /** Of every check that there is. */
  readonly checkIds: ReadonlySet<string>;
  /** Paths of the nearest notes for a name that leads nowhere: dear, so asked for when a finding is told. */
  readonly nearest: (name: string) => readonly string[];
  /** Paths of notes that bear the same text in one way, as they were found. */
  readonly bearers: Map<string, readonly string[]>;
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
  /** Bits of `HAS`: `ofNote` is asked of the notes in which all of these are found; of all notes when absent. */
  readonly among?: number;
  /** Asked of a note; rests on the note, on its links and those that lead to it, and on what the notes at their other ends are called and are. */
  readonly ofNote?: (tied: TiedNote, site: CheckSite, tell: Tell) => void;
  /** Asked of the notes that are EDs, by number. */
  readonly ofEds?: (eds: Iterable<number>, site: CheckSite) => Iterable<Noticed>;
  /** Asked of all that leads back to itself. */
  readonly ofCycles?: (cycles: readonly Cycle[], site: CheckSite) => Iterable<Noticed>;
  /** Asked of each project. */
  readonly ofProject?: (state: ProjectState) => Iterable<Noticed>;
}
