// Opens the vault that a command is given, or says in one sentence why it cannot.
import type { Call, Outcome } from './command.mjs';
import { wrongUse } from './command.mjs';
import { type ReadVault, readVault } from './read-vault.mjs';

/** Does something with the vault named by the command's first parameter, which is the only one. */
export function withVault(call: Call, work: (vault: ReadVault) => Outcome): Promise<Outcome> {
  const { noFolder, tooManyWords, folderProblem } = call.words.commandLine;
  const [folder, ...others] = call.parameters;
  if (folder === undefined) return Promise.resolve(wrongUse(noFolder));
  if (others.length > 0) return Promise.resolve(wrongUse(tooManyWords(others.join(' '))));
  const vault = readVault(folder);
  return Promise.resolve('problem' in vault ? wrongUse(folderProblem[vault.problem](folder)) : work(vault));
}
