// Asks which document is wanted, with the text that each one would write.
import type { EdChoice, Way } from '../desk';
import type { Session } from '../session';
import { titleOf, writeEd } from '../write-ed';
import type { Target } from './action';
import { projectOf } from './project-of';

/** `wanted`: what Enter does. `only`: whether no other way is offered. */
export function askEd(session: Session, target: Target, wanted: Way, only = false): Promise<EdChoice | undefined> {
  const { desk } = session;
  const path = desk.activeNote() ?? '';
  const project = target.project ?? projectOf(session, path) ?? session.projects.current()?.name ?? '';
  const run = session.projects.runs.find(({ name }) => name === project);
  const state = session.projects.state(run?.key);
  const ways: Way[] = ['note'];
  if ((target.cursor ?? desk.cursor()) !== undefined) ways.push('cursor');
  if (path !== '') ways.push('complete');
  return desk.chooseEd({
    wanted,
    ways: only ? [wanted] : ways,
    ...(state === undefined ? {} : { state }),
    write: (choice) => writeEd(session, { ...choice, project, title: titleOf(choice), path }),
  });
}
