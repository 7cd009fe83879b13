// What the list of findings is given to work with.
import type { Session } from '../../session/session';
import type { RunAction } from '../run-action';

/** Type of the view: permanent, since workspaces remember it. */
export const FINDINGS_VIEW = 'jalons-findings';

export interface FindingsParts {
  readonly session: Session;
  readonly run: RunAction;
  readAgain(): void;
}
