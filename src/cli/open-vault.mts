// Opens the vault that a command is given, or says in one sentence why it cannot.
import type { Call, Outcome } from './command.mjs';
import { wrongUse } from './command.mjs';
import type { NoVault, VaultFolder } from './find-vault.mjs';
import { type ReadVault, readVault } from './read-vault.mjs';

/** Does something with what `open` finds in the folder that the command's only parameter names. */
export async function withFolder<Opened extends VaultFolder>(
  call: Call,
  open: (folder: string, config?: string) => Opened | { readonly problem: NoVault },
  work: (opened: Opened) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const { noFolder, tooManyWords } = call.words.commandLine;
  const [folder, ...others] = call.parameters;
  if (folder === undefined || folder === '') return wrongUse(noFolder);
  if (others.length > 0) return wrongUse(tooManyWords(others.join(' ')));
  const opened = open(folder, call.options['config']);
  if ('problem' in opened) return tellNoVault(call, opened.problem, folder);
  const outcome = await work(opened);
  const doubt = tellDoubt(call, opened);
  return doubt === '' ? outcome : { ...outcome, aside: `${outcome.aside ?? ''}${doubt}` };
}

export function tellNoVault({ words, options }: Call, problem: NoVault, folder: string): Outcome {
  const { folderProblem } = words.commandLine;
  return wrongUse(
    problem === 'noConfig' ? words.commandLine.noConfig(options['config'] ?? '') : folderProblem[problem](folder),
  );
}

/** That settings stand there and count for nothing: a line, or an empty text. */
export function tellDoubt({ words }: Call, vault: VaultFolder): string {
  const { severalConfigs, unreadableSettings } = words.commandLine;
  if (vault.doubtful.length > 0) return `${severalConfigs(vault.doubtful.join(', '))}\n`;
  return vault.stored.unreadable ? `${unreadableSettings}\n` : '';
}

/** The same with every note of the vault read. */
export function withVault(call: Call, work: (vault: ReadVault) => Outcome | Promise<Outcome>): Promise<Outcome> {
  return withFolder(call, readVault, work);
}
