// `jalons share <folder>`: writes the relations of nested blocks as flat links beside them, for the plugins that read nothing else.
import { type FlatNames, isFlatName, type SharedRelation } from '../core/interop/flat-names';
import { shareRelations } from '../core/interop/share-relations';
import { buildGraph } from '../core/graph/build-graph';
import type { Edit } from '../core/text/edit';
import { foldCase } from '../core/text/fold';
import { flatNamesOf } from '../session/keep-in-step';
import { type Call, type Command, type CommandOption, fine, type Outcome, wrongUse } from './command.mjs';
import { openFolderVault } from './folder-vault.mjs';
import { withVault } from './open-vault.mjs';
import type { ReadVault } from './read-vault.mjs';
import { writeEdits } from './write-edits.mjs';

const OPTIONS: Readonly<Record<SharedRelation, string>> = {
  parents: 'parent-property',
  children: 'child-property',
  friends: 'friend-property',
};

export const shareCommand: Command = {
  name: 'share',
  parameters: (words) => words.commandLine.help.folder,
  summary: (words) => words.commandLine.share.summary,
  options: [
    ...(['parents', 'children', 'friends'] as const).map((relation): CommandOption => ({
      name: OPTIONS[relation],
      takesValue: true,
      summary: (words) => words.commandLine.share.property[relation],
    })),
    { name: 'dry-run', takesValue: false, summary: (words) => words.writing.command.dryRun },
  ],
  run: (call) => withVault(call, (read) => share(call, read)),
};

async function share(call: Call, read: ReadVault): Promise<Outcome> {
  const words = call.words.commandLine.share;
  const wrong = Object.values(OPTIONS).find((name) => !isFlatName((call.options[name] ?? 'up').trim()));
  if (wrong !== undefined) return wrongUse(words.badName(wrong, call.options[wrong] ?? ''));
  const names = namesOf(call, flatNamesOf(read.settings));
  if (new Set(Object.values(names).map(foldCase)).size < 3) return wrongUse(words.sameName(Object.values(names)));
  const vault = openFolderVault(read.root);
  const graph = buildGraph(read.notes);
  const edits: Edit[] = [];
  for (const note of read.notes) {
    const before = note.links.some(({ field }) => field.includes('.')) ? await vault.read(note.path) : undefined;
    const shared = before === undefined ? undefined : shareRelations(note, before, graph, names);
    if (before !== undefined && shared !== undefined)
      edits.push({ kind: 'rewrite', path: note.path, before, after: shared.text });
  }
  return edits.length === 0 && !call.json ? fine(`${words.nothing}\n`) : writeEdits(call, vault, edits, '');
}

/** What the line says, else what the plugin's settings say. */
function namesOf({ options }: Call, known: FlatNames): FlatNames {
  const name = (relation: SharedRelation): string => options[OPTIONS[relation]]?.trim() ?? known[relation];
  return { parents: name('parents'), children: name('children'), friends: name('friends') };
}
