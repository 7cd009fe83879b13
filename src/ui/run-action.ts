// Runs an action by its id: the one place where a failure that nobody foresaw is told.
import { detailOf } from '../core/text/detail-of';
import { actions } from '../session/actions';
import type { Target } from '../session/actions/action';
import type { Session } from '../session/session';

export type RunAction = (id: string, target?: Target) => void;

export function makeRunAction(session: Session): RunAction {
  return (id, target = {}) => {
    const action = actions.find((each) => each.id === id);
    if (action === undefined) return;
    action.run(session, target).catch((problem: unknown) => {
      session.desk.tell(session.desk.words.insert.failed(detailOf(problem)));
    });
  };
}
