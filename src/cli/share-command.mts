// `jalons share <folder>`: writes the relations of nested blocks as flat links beside them, for the plugins that read nothing else.
import { defaultFlatNames } from '../core/interop/flat-names';
import { shareRelations } from '../core/interop/share-relations';
import { buildGraph } from '../core/graph/build-graph';
import type { Edit } from '../core/text/edit';
import { type Call, type Command, fine, type Outcome } from './command.mjs';
import { openFolderVault } from './folder-vault.mjs';
import { withVault } from './open-vault.mjs';
import type { ReadVault } from './read-vault.mjs';
import { writeEdits } from './write-edits.mjs';

export const shareCommand: Command = {
  name: 'share',
  parameters: (words) => words.commandLine.help.folder,
  summary: (words) => words.commandLine.share.summary,
  options: [{ name: 'dry-run', takesValue: false, summary: (words) => words.writing.command.dryRun }],
  run: (call) => withVault(call, (read) => share(call, read)),
};

async function share(call: Call, read: ReadVault): Promise<Outcome> {
  const vault = openFolderVault(read.root);
  const graph = buildGraph(read.notes);
  const edits: Edit[] = [];
  for (const note of read.notes) {
    const before = note.links.some(({ field }) => field.includes('.')) ? await vault.read(note.path) : undefined;
    const shared = before === undefined ? undefined : shareRelations(note, before, graph, defaultFlatNames);
    if (before !== undefined && shared !== undefined)
      edits.push({ kind: 'rewrite', path: note.path, before, after: shared.text });
  }
  if (edits.length === 0 && !call.json) return fine(`${call.words.commandLine.share.nothing}\n`);
  return writeEdits(call, vault, edits, '');
}
