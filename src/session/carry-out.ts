// Writes an operation, remembers it, and says what came of it note by note, with the way to take it back.
import type { Edit } from '../core/text/edit';
import { applyEdits, type Applied } from './apply-edits';
import type { Session } from './session';
import type { Operation } from './undo';
import type { EditOutcome } from './vault';

/** `label`: what to say when all went well; it also names the operation when it is undone. `also`: further lines to say. */
export async function carryOut(
  session: Session,
  edits: readonly Edit[],
  label: string,
  also: readonly string[] = [],
): Promise<Applied> {
  const applied = await applyEdits(session.vault, edits);
  announce(session, applied, label, also);
  return applied;
}

/** Shows what would be written, and carries it out once the user wants it; undefined when they do not. */
export async function propose(
  session: Session,
  title: string,
  edits: readonly Edit[],
  label: string,
  remarks: readonly string[] = [],
  also: readonly string[] = [],
): Promise<Applied | undefined> {
  return (await session.desk.preview({ title, edits, remarks })) ? carryOut(session, edits, label, also) : undefined;
}

/** Remembers what was written and says it. */
export function announce(session: Session, applied: Applied, label: string, also: readonly string[] = []): void {
  const { desk, undo } = session;
  const lines = applied.outcomes.flatMap((outcome) => tellRefusal(session, outcome));
  const done = applied.done.filter((edit) => edit.kind !== 'rewrite' || edit.before !== edit.after);
  if (done.length === 0) {
    if (lines.length > 0) desk.tell(lines.join('\n'));
    return;
  }
  const operation: Operation = { label, edits: done };
  undo.record(operation);
  desk.tell([label, ...lines, ...also].join('\n'), () => {
    void takeBack(session, operation);
  });
}

function tellRefusal({ desk }: Session, { edit, refused, detail = '' }: EditOutcome): readonly string[] {
  const { insert } = desk.words;
  return refused === undefined ? [] : [insert.refused(insert.refusals[refused], edit.path, detail)];
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
