// The buttons that do what is to be done next.
import type { NextAction } from '../../core/project/next-actions';
import type { ProjectState } from '../../core/project/project-state';
import type { Button } from './button';
import { edActs } from './ed-acts';
import type { Guide } from './guide-context';

/** The first does it; a second one is another way. `name`: what it is, in words. */
export function nextButtons(guide: Guide, state: ProjectState, next: NextAction, name: string): readonly Button[] {
  const { host, model, words } = guide;
  const { action, code, reason } = next;
  const acts = edActs(guide, code);
  const path = state.contents.get(code)?.documents[0]?.note.path;
  if (action === 'tick') {
    const act = (): void => host.run('tick-activity', { run: model.run?.key, activity: code, done: true });
    return model.tracked ? [{ label: words.tick, name: `${words.tick} ${name}`, act }] : [];
  }
  if (action === 'insert' || path === undefined) return [acts.insert];
  if (model.run === undefined || action === 'complete') return [acts.open(path)];
  if (action === 'validate') return [acts.validate];
  if (action === 'new-version') return [acts.newVersion];
  return [acts.compare(reason.id === 'stale' ? (reason.sources[0] ?? '') : ''), acts.review];
}
