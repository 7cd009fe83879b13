// What a right click on a node offers.
import type { GraphNode } from '../../core/graph/link';
import { makeSuggest } from '../../core/graph/suggest-names';
import { detailOf } from '../../core/text/detail-of';
import { safeFileName } from '../../core/text/safe-file-name';
import { noteName } from '../../core/text/note-name';
import { openFirst } from '../../session/carry-out';
import type { Session } from '../../session/session';
import type { RunAction } from '../run-action';
import { entry, showMenu, type MenuEntry } from '../show-menu';
import { createFile } from './create-file';
import type { GraphModel } from './graph-model.svelte';

export interface NodeMenuHost {
  readonly session: Session;
  readonly run: RunAction;
  readonly model: GraphModel;
}

export function showNodeMenu(node: GraphNode, event: MouseEvent, host: NodeMenuHost): void {
  const { session, model, run } = host;
  const { desk } = session;
  const words = desk.words.graph;
  const path = model.pathOf(node);
  const itself: MenuEntry[] = [];
  if (path !== undefined) {
    itself.push(
      entry(words.open, 'file-text', () => void desk.openNote(path)),
      entry(words.openInTab, 'file-plus', () => void desk.openNote(path, undefined, true)),
      entry(desk.words.actions['add-relation'], 'waypoints', () => run('add-relation', { paths: [path] })),
    );
  }
  if (node.kind === 'ed') itself.push(...edEntries(node, host));
  if (node.kind === 'ghost') itself.push(...ghostEntries(node, host));
  if (node.kind === 'group') itself.push(entry(words.unfold, 'unfold-vertical', () => model.unfold(node.id)));
  const around = wayEntries(node, host);
  if (model.mode === 'vault' && node.kind !== 'group') {
    around.push(entry(words.focusHere, 'focus', () => model.surround(node.id)));
  }
  if (path !== undefined || node.kind === 'ghost')
    around.push(entry(words.copyLink, 'link', () => void copyLink(node, path, session, event.view ?? window)));
  showMenu(event, [itself, around]);
}

/** An ED of the method: its document in the project is validated or reviewed, or another one inserted. */
function edEntries(node: GraphNode, { model, run, session }: NodeMenuHost): readonly MenuEntry[] {
  const words = session.desk.words.graph;
  const [ed = ''] = node.ed;
  const { run: project, status = 'absent', stale = false } = model.factsOf(node) ?? {};
  const target = { run: project, ed };
  const isWritten = project !== undefined && status !== 'absent';
  return [
    ...(isWritten && stale ? [entry(words.review(ed), 'eye', () => run('review-ed', target))] : []),
    ...(isWritten && (stale || status !== 'validated')
      ? [entry(words.validate(ed), 'badge-check', () => run('validate-ed', target))]
      : []),
    entry(words.insert, 'file-plus-2', () => insertDocument(node, model, run)),
  ];
}

/** Offers to write the document of an ED of the method that is shown, for the project that is. */
export function insertDocument({ ed: [ed] }: GraphNode, { pack, project, vault }: GraphModel, run: RunAction): void {
  const name = vault.projects.find(({ key }) => key === project)?.name;
  if (pack !== undefined && ed !== undefined) run('insert-ed', { pack: pack.id, ed, project: name });
}

/** A name without note: make the note, or write the name of the one that was meant in its place, or open that one. */
function ghostEntries({ id, label, ed: [ed] }: GraphNode, { session, run }: NodeMenuHost): readonly MenuEntry[] {
  const { desk } = session;
  const words = desk.words.graph;
  const isKnown = session.methods.all().some(({ pack }) => pack.eds.some(({ code }) => code === ed));
  return [
    ...(ed !== undefined && isKnown
      ? [entry(words.insertThis(ed), 'file-plus-2', () => run('insert-ed', { ed }))]
      : []),
    entry(words.create(label), 'file-plus', () => void createNote(label, session)),
    ...makeSuggest(session.graph.get())(label).flatMap((path) => {
      const name = noteName(path);
      return [
        entry(words.restore.to(name), 'spell-check', () => run('restore-name', { name: id, paths: [path] })),
        entry(words.didYouMean(name), 'file-search', () => void desk.openNote(path)),
      ];
    }),
  ];
}

async function createNote(label: string, session: Session): Promise<void> {
  const { name } = safeFileName(label);
  const { created } = session.desk.words.insert;
  await openFirst(session, await createFile(session, name, '', (_, folder) => created(name, folder)));
}

function wayEntries({ id }: GraphNode, { model, session }: NodeMenuHost): MenuEntry[] {
  const words = session.desk.words.graph;
  const [from, to] = model.way;
  const way = (title: string, icon: string, ...ends: [string, string]): MenuEntry =>
    entry(title, icon, () => (model.way = ends));
  return [
    ...(from !== '' && from !== id ? [way(words.wayTo(model.labelOf.get(from) ?? ''), 'route', from, id)] : []),
    way(words.wayFrom, 'flag', id, ''),
    ...(from !== '' || to !== '' ? [way(words.noWay, 'x', '', '')] : []),
  ];
}

async function copyLink(
  { label }: GraphNode,
  path: string | undefined,
  session: Session,
  window: Window,
): Promise<void> {
  const { desk, facts } = session;
  const note = path === undefined ? undefined : facts.notes.get(path);
  try {
    await window.navigator.clipboard.writeText(note === undefined ? `[[${label}]]` : desk.linkTo(note, ''));
    desk.tell(desk.words.graph.linkCopied);
  } catch (problem) {
    desk.tell(desk.words.insert.failed(detailOf(problem)));
  }
}
