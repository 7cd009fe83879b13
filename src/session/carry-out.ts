// Writes an operation, remembers it, and says what came of it note by note, with the way to take it back.
import type { Edit } from '../core/text/edit';
import { applyEdits, type Applied } from './apply-edits';
import { keepInStep } from './keep-in-step';
import type { Session } from './session';
import type { Operation } from './undo';

/** Gives what was written. `label`: what to say when all went well; it also names the operation when it is undone. `also`: further lines to say. */
export async function carryOut(
  session: Session,
  edits: readonly Edit[],
  label: string,
  also: readonly string[] = [],
): Promise<readonly Edit[]> {
  const applied = await applyEdits(session.vault, edits);
  announce(session, applied, label, also);
  return applied.done;
}

/** Shows what would be written, flat links included, and carries it out once the user wants it. Gives what was written. */
export async function propose(
  session: Session,
  title: string,
  wanted: readonly Edit[],
  label: string,
  remarks: readonly string[] = [],
  also: readonly string[] = [],
): Promise<readonly Edit[]> {
  const edits = keepInStep(session, wanted);
  return (await session.desk.preview({ title, edits, remarks })) ? carryOut(session, edits, label, also) : [];
}

/** Opens the first note that was written, if one was. */
export async function openFirst({ desk }: Session, [first]: readonly Edit[]): Promise<void> {
  if (first !== undefined) await desk.openNote(first.path);
}

/** Remembers what was written and says it, with a line for each note that was refused. */
export function announce(session: Session, { done, outcomes }: Applied, label: string, also?: readonly string[]): void {
  const { insert } = session.desk.words;
  const refused = outcomes.flatMap(({ edit, refused, detail = '' }) =>
    refused === undefined ? [] : [insert.refused(insert.refusals[refused], edit.path, detail)],
  );
  tellDone(session, { label, edits: done }, refused, also);
}

/** Remembers an operation and says it; the lines alone where nothing was written. `also`: lines for where something was. */
export function tellDone(
  session: Session,
  operation: Operation,
  lines: readonly string[],
  also: readonly string[] = [],
): void {
  const { desk, undo } = session;
  if (undo.record(operation)) {
    desk.tell([operation.label, ...lines, ...also].join('\n'), () => void takeBack(session, operation));
  } else if (lines.length > 0) desk.tell(lines.join('\n'));
}

/** Undoes an operation, the last one when absent; what cannot be undone is said note by note. */
export async function takeBack({ undo, vault, desk }: Session, operation?: Operation): Promise<void> {
  const { insert } = desk.words;
  const undone = await undo.undo(vault, operation);
  if (undone === undefined) {
    desk.tell(insert.nothingToUndo);
    return;
  }
  const lines = undone.outcomes.flatMap(({ edit, refused }) =>
    refused === undefined ? [] : [insert.notUndone(edit.path, insert.refusals[refused])],
  );
  const some = lines.length < undone.outcomes.length;
  desk.tell([...(some ? [insert.undone(undone.operation.label)] : []), ...lines].join('\n'));
}
