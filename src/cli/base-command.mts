// `jalons base <folder>`: writes a base for Obsidian, with one row for each ED.
import { renderBase } from '../core/interop/render-base';
import { freePath } from '../core/text/free-path';
import type { Call, Command, Outcome } from './command.mjs';
import { findVault, type VaultFolder } from './find-vault.mjs';
import { openFolderVault } from './folder-vault.mjs';
import { writeEdit } from './insert-write.mjs';
import { withFolder } from './open-vault.mjs';

export const baseCommand: Command = {
  name: 'base',
  parameters: (words) => words.commandLine.help.folder,
  summary: (words) => words.commandLine.base.summary,
  options: [{ name: 'dry-run', takesValue: false, summary: (words) => words.writing.command.dryRun }],
  run: (call) => withFolder(call, findVault, (folder) => makeBase(call, folder)),
};

async function makeBase(call: Call, folder: VaultFolder): Promise<Outcome> {
  const vault = openFolderVault(folder.root);
  const { base } = call.words.interop;
  // The notes bear the names that the plugin gives them; where nobody set these, those of the language that is spoken.
  const text = renderBase(base, base.names[folder.stored.settings?.propertyLanguage ?? call.language]);
  const first = freePath('', base.file, () => false, '.base');
  if (vault.exists(first) && (await vault.read(first)) === text)
    return writeEdit(call, vault, { kind: 'rewrite', path: first, before: text, after: text });
  const path = freePath('', base.file, (taken) => vault.exists(taken), '.base');
  return writeEdit(call, vault, { kind: 'create', path, text });
}
