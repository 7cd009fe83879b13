// Adds to notes what the template of their ED has and they lack; the difference is shown first.
import { completeNote } from '../../core/template/complete-note';
import { rewrite, type RewriteEdit } from '../../core/text/edit';
import { noteName } from '../../core/text/note-name';
import { propose } from '../carry-out';
import type { Session } from '../session';
import { writePart } from '../write-ed';
import type { Target } from './action';
import { findEd, type KnownEd } from './find-ed';
import { tellProblem } from './merge-notes';
import { projectFor } from './project-of';

/** `known`: the ED that all of them become; that of each when absent. */
export async function completeNotes(
  session: Session,
  target: Target,
  paths: readonly string[],
  known: KnownEd | undefined,
): Promise<void> {
  const { desk } = session;
  const words = desk.words.insert;
  const found = await Promise.all(paths.map((path) => complete(session, target, path, known)));
  const edits = found.flatMap(({ edit }) => edit ?? []);
  const remarks = found.flatMap(({ remark }) => remark ?? []);
  if (edits.length === 0) {
    desk.tell([...remarks, ...(remarks.length === paths.length ? [] : [words.nothingMissing(paths)])].join('\n'));
    return;
  }
  const label = words.completed(edits.map(({ path }) => path));
  await propose(session, words.previewComplete(edits.length), edits, label, remarks);
}

/** A reference documents an ED and is not its document: completing it would make it one, so the user is asked. */
export function edOf(session: Session, path: string): KnownEd | undefined {
  const note = session.facts.notes.get(path);
  if (note?.isEd !== true || note.about === 'reference') return undefined;
  return note.eds.flatMap((ed) => findEd(session, { ed }) ?? [])[0];
}

interface Completed {
  readonly edit?: RewriteEdit;
  readonly remark?: string;
}

async function complete(
  session: Session,
  target: Target,
  path: string,
  known: KnownEd | undefined,
): Promise<Completed> {
  const { desk, vault } = session;
  const words = desk.words.insert;
  const choice = known ?? edOf(session, path);
  if (choice === undefined) return { remark: words.noEdThere(path) };
  const before = await vault.read(path);
  if (before === undefined) return { remark: words.notOpened(path) };
  const project = projectFor(session, target, path);
  const title = noteName(path);
  const completed = completeNote(before, writePart(session, { ...choice, project, title, path }));
  if ('problem' in completed) return { remark: tellProblem(session, path, completed.problem) };
  return completed.text === before ? {} : { edit: rewrite(path, before, completed.text) };
}
