// Writes the edits of one operation, or shows their differences, and says what was done.
import { type Edit, textsOf } from '../core/text/edit';
import { unifiedDiff } from '../core/text/unified-diff';
import { applyEdits } from '../session/apply-edits';
import type { EditOutcome } from '../session/vault';
import { type Call, fine, type Outcome, printJson, wrongUse } from './command.mjs';
import type { FolderVault } from './folder-vault.mjs';
import { outsideOf, writeEdit } from './insert-write.mjs';

/**
 * One edit is told as `insert` tells it. `path`: what is named when there is nothing to change. Exit 1 where some notes were written and others
 * refused, 2 where all were.
 */
export async function writeEdits(
  call: Call,
  vault: FolderVault,
  edits: readonly Edit[],
  path: string,
): Promise<Outcome> {
  const words = call.words.writing.command;
  const [only] = edits;
  if (only === undefined) {
    const nothing = { schema: 1, path, written: false, difference: '', notes: [] };
    return fine(call.json ? printJson(nothing) : words.nothing(path));
  }
  if (edits.length === 1) return writeEdit(call, vault, only);
  if (call.options['dry-run'] === undefined) return tellWritten(call, (await applyEdits(vault, edits)).outcomes);
  const outside = outsideOf(vault, edits);
  if (outside.length > 0) return tellWritten(call, outside);
  const differences = edits.map((edit) => ({ path: edit.path, difference: differenceOf(edit) }));
  if (!call.json) return fine(differences.map(({ difference }) => difference).join(''));
  return fine(printJson({ schema: 1, edits: differences.map((one) => ({ ...one, written: false })), notes: [] }));
}

/** Both what was written and what was not. */
function tellWritten(call: Call, outcomes: readonly EditOutcome[]): Outcome {
  const words = call.words.writing.command;
  const why = outcomes.flatMap(({ edit, refused }) =>
    refused === undefined ? [] : [words.refused(edit.path, call.words.commandLine.refusals[refused])],
  );
  if (why.length === outcomes.length) return wrongUse(why.join('\n'));
  const done = outcomes.flatMap(({ edit, refused }) =>
    refused !== undefined ? [] : [edit.kind === 'create' ? words.created(edit.path) : words.changed(edit.path)],
  );
  const edits = outcomes.map(({ edit, refused }) => ({
    path: edit.path,
    difference: differenceOf(edit),
    written: refused === undefined,
    ...(refused === undefined ? {} : { refused }),
  }));
  return {
    exit: why.length === 0 ? 0 : 1,
    text: call.json ? printJson({ schema: 1, edits, notes: [] }) : done.join('\n'),
    ...(why.length === 0 ? {} : { aside: `${why.join('\n')}\n` }),
  };
}

function differenceOf(edit: Edit): string {
  const { before, after } = textsOf(edit);
  return unifiedDiff(edit.path, before, after);
}
