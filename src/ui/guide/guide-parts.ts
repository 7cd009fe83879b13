// What the guide is given to work with.
import type { Session } from '../../session/session';
import type { RunAction } from '../run-action';

/** Type of the view: permanent, since workspaces remember it. */
export const GUIDE_VIEW = 'jalons-guide';

export interface GuideParts {
  readonly session: Session;
  readonly run: RunAction;
  readAgain(): void;
}
