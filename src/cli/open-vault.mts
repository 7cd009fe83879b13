// Opens the vault that a command is given, or says in one sentence why it cannot.
import type { Call, Outcome } from './command.mjs';
import { wrongUse } from './command.mjs';
import { type ReadVault, readVault } from './read-vault.mjs';
import type { NoVault } from './vault-files.mjs';

/** Does something with what `open` finds in the folder that the command's only parameter names. */
export async function withFolder<Opened extends object>(
  call: Call,
  open: (folder: string) => Opened | { readonly problem: NoVault },
  work: (opened: Opened, folder: string) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const { noFolder, tooManyWords, folderProblem } = call.words.commandLine;
  const [folder, ...others] = call.parameters;
  if (folder === undefined) return wrongUse(noFolder);
  if (others.length > 0) return wrongUse(tooManyWords(others.join(' ')));
  const opened = open(folder);
  return 'problem' in opened ? wrongUse(folderProblem[opened.problem](folder)) : work(opened, folder);
}

/** The same with every note of the vault read. */
export function withVault(
  call: Call,
  work: (vault: ReadVault, folder: string) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  return withFolder(call, readVault, work);
}
