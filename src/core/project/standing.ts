// The parts of a project's state: what is said of each ED, activity and step.
import type { Ed, Part, Step } from '../pack/pack';
import type { ActivityState } from './activity-states';
import type { EdContent, Stale } from './ed-standing';
import type { Status } from './status';

export interface NeedStanding {
  readonly code: string;
  readonly ed?: Ed | undefined;
  readonly status: Status;
  readonly path?: string | undefined;
  /** False for what is beyond the project: *hors projet*, which blocks nothing. */
  readonly inScope: boolean;
  /** It rests in its turn on the ED that needs it, and comes behind it in the method: it serves a later version, and nothing waits for it. */
  readonly later: boolean;
}

export interface EdStanding extends EdContent {
  readonly stale: readonly Stale[];
  readonly needs: readonly NeedStanding[];
  /** Needed EDs of the project's own scope that are absent and waited for. */
  readonly blockedBy: readonly string[];
  /** The EDs that rest on it, in the pack's order. */
  readonly feeds: readonly NeedStanding[];
  readonly overdue: boolean;
}

export interface StepStanding {
  /** The step's id; for EDs that no step makes, that of their axis. */
  readonly id: string;
  readonly step?: Step;
  readonly axis?: Part;
  readonly status: Status;
  readonly activities: readonly ActivityState[];
  readonly eds: readonly EdStanding[];
}

/** What is finished of what counts. */
export interface Count {
  readonly done: number;
  readonly total: number;
}
