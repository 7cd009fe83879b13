// Writes one edit of the command line, or shows its difference, and says what was done.
import { type Edit, textsOf } from '../core/text/edit';
import type { FrontmatterProblem } from '../core/text/frontmatter';
import { unifiedDiff } from '../core/text/unified-diff';
import { applyEdits } from '../session/apply-edits';
import type { EditOutcome, Vault } from '../session/vault';
import { tellWriteProblem } from '../words/tell-write-problem';
import { type Call, fine, type Outcome, printJson, wrongUse } from './command.mjs';
import type { FolderVault } from './folder-vault.mjs';

/** `notes`: what was noticed on the way, a line each. */
export async function writeEdit(
  call: Call,
  vault: FolderVault,
  edit: Edit,
  notes: readonly string[] = [],
): Promise<Outcome> {
  const words = call.words.writing.command;
  const { before, after } = textsOf(edit);
  const difference = unifiedDiff(edit.path, before, after);
  const dry = call.options['dry-run'] !== undefined;
  const aside = notes.map((note) => `${note}\n`).join('');
  if (difference !== '') {
    const [outcome] = dry ? outsideOf(vault, [edit]) : (await applyEdits(vault, [edit])).outcomes;
    const refused = outcome?.refused;
    if (refused !== undefined) return wrongUse(words.refused(edit.path, call.words.commandLine.refusals[refused]));
  }
  if (call.json) {
    const written = !dry && difference !== '';
    return { ...fine(printJson({ schema: 1, path: edit.path, written, difference, notes })), aside };
  }
  if (difference === '') return { ...fine(words.nothing(edit.path)), aside };
  const done = edit.kind === 'create' ? words.created(edit.path) : words.changed(edit.path);
  return { ...fine(dry ? difference : done), aside };
}

export function tellProblem(call: Call, path: string, problem: FrontmatterProblem): Outcome {
  const reason = tellWriteProblem(call.words, path, problem);
  return wrongUse(call.words.writing.command.refusedAt(path, problem.line, reason));
}

/** What would be refused wherever it were written: no difference is shown that leads out of the vault. */
export function outsideOf(vault: FolderVault, edits: readonly Edit[]): readonly EditOutcome[] {
  return edits.flatMap((edit) => (vault.holds(edit.path) ? [] : [{ edit, refused: 'outside' as const }]));
}

/** Why a note that is listed gives no text. */
export function tellUnread({ words }: Call, path: string): Outcome {
  return wrongUse(words.commandLine.unread(path));
}

/** The note's path as the vault spells it: with or without `.md`, in any normal form. */
export function findNote(vault: Vault, wanted: string): string | undefined {
  const path = wanted.replaceAll('\\', '/').replace(/^\.\//, '').normalize('NFC');
  return vault.list().find((other) => other.normalize('NFC') === path || other.normalize('NFC') === `${path}.md`);
}
