// Adds to what is about to be written the flat links that follow it, for those who share their relations with other plugins.
import { flatNames, type FlatNames } from '../core/interop/flat-names';
import { readBlockLinks, shareRelations } from '../core/interop/share-relations';
import type { Graph } from '../core/graph/graph';
import type { Note } from '../core/graph/note';
import type { Edit } from '../core/text/edit';
import type { Session } from './session';
import type { Settings } from './settings/settings';

export function flatNamesOf({ shareParents, shareChildren, shareFriends }: Settings): FlatNames {
  return flatNames({ parents: shareParents, children: shareChildren, friends: shareFriends });
}

/** The same edits when sharing is off, and where no nested relation changes. Asked before the difference is shown, so that it shows all. */
export function keepInStep(session: Session, edits: readonly Edit[]): readonly Edit[] {
  const settings = session.settings();
  return settings.shareRelations
    ? withFlatLinks(edits, session.graph.get(), flatNamesOf(settings), session.facts.read)
    : edits;
}

/** Each edit with the flat links that follow it. `graph`: of the vault before the edits; `read` knows the vault's own names of relations. */
export function withFlatLinks(
  edits: readonly Edit[],
  graph: Graph,
  names: FlatNames,
  read: (path: string, text: string) => Note,
): readonly Edit[] {
  return edits.map((edit): Edit => {
    if (edit.kind !== 'rewrite' && edit.kind !== 'create') return edit;
    const [old, text] = edit.kind === 'create' ? ['', edit.text] : [edit.before, edit.after];
    const note = read(edit.path, text);
    const before = readBlockLinks(read(edit.path, old), graph);
    if (JSON.stringify(before) === JSON.stringify(readBlockLinks(note, graph))) return edit;
    const shared = shareRelations(note, text, graph, names, before);
    if (shared === undefined) return edit;
    return edit.kind === 'create' ? { ...edit, text: shared.text } : { ...edit, after: shared.text };
  });
}
