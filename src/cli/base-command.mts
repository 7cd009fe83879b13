// `jalons base <folder>`: writes a base for Obsidian, with one row for each ED.
import { renderBase } from '../core/interop/render-base';
import { freePath } from '../core/text/free-path';
import { type Call, type Command, type Outcome, wrongUse } from './command.mjs';
import { openFolderVault } from './folder-vault.mjs';
import { findVault } from './vault-files.mjs';
import { writeEdit } from './insert-write.mjs';

export const baseCommand: Command = {
  name: 'base',
  parameters: (words) => words.commandLine.help.folder,
  summary: (words) => words.commandLine.base.summary,
  options: [{ name: 'dry-run', takesValue: false, summary: (words) => words.writing.command.dryRun }],
  run: runBase,
};

async function runBase(call: Call): Promise<Outcome> {
  const { noFolder, tooManyWords, folderProblem } = call.words.commandLine;
  const [folder, ...others] = call.parameters;
  if (folder === undefined) return wrongUse(noFolder);
  if (others.length > 0) return wrongUse(tooManyWords(others.join(' ')));
  const found = findVault(folder);
  if ('problem' in found) return wrongUse(folderProblem[found.problem](folder));
  const vault = openFolderVault(found.root);
  const { base } = call.words.interop;
  const text = renderBase(base, base.names.fr);
  const first = freePath('', base.file, () => false, '.base');
  if (vault.exists(first) && (await vault.read(first)) === text)
    return writeEdit(call, vault, { kind: 'rewrite', path: first, before: text, after: text });
  const path = freePath('', base.file, (taken) => vault.exists(taken), '.base');
  return writeEdit(call, vault, { kind: 'create', path, text });
}
