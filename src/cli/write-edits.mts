// Writes the edits of one operation, or shows their differences, and says what was done.
import { type Edit, textsOf } from '../core/text/edit';
import { unifiedDiff } from '../core/text/unified-diff';
import { applyEdits } from '../session/apply-edits';
import type { Vault } from '../session/vault';
import { type Call, fine, type Outcome, printJson, wrongUse } from './command.mjs';
import { writeEdit } from './insert-write.mjs';

/** One edit is told as `insert` tells it. `path`: what is named when there is nothing to change. */
export async function writeEdits(call: Call, vault: Vault, edits: readonly Edit[], path: string): Promise<Outcome> {
  const words = call.words.writing.command;
  const [only] = edits;
  const dry = call.options['dry-run'] !== undefined;
  if (only === undefined) {
    const nothing = { schema: 1, path, written: false, difference: '', notes: [] };
    return fine(call.json ? printJson(nothing) : words.nothing(path));
  }
  if (edits.length === 1) return writeEdit(call, vault, only);
  const differences = edits.map((edit) => ({ path: edit.path, difference: differenceOf(edit) }));
  const outcomes = dry ? [] : (await applyEdits(vault, edits)).outcomes;
  const refused = outcomes.flatMap(({ edit, refused: why }) =>
    why === undefined ? [] : [words.refused(edit.path, call.words.insert.refusals[why])],
  );
  if (refused.length > 0) return wrongUse(refused.join('\n'));
  if (call.json) {
    return fine(printJson({ schema: 1, edits: differences.map((one) => ({ ...one, written: !dry })), notes: [] }));
  }
  if (dry) return fine(differences.map(({ difference }) => difference).join(''));
  return fine(
    edits.map((edit) => (edit.kind === 'create' ? words.created(edit.path) : words.changed(edit.path))).join('\n'),
  );
}

function differenceOf(edit: Edit): string {
  const { before, after } = textsOf(edit);
  return unifiedDiff(edit.path, before, after);
}
