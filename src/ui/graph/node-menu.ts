// What a right click on a node offers.
import { Menu } from 'obsidian';
import type { GraphNode } from '../../core/graph/link';
import { makeSuggester } from '../../core/graph/suggest-names';
import { freePath } from '../../core/text/free-path';
import { safeFileName } from '../../core/text/safe-file-name';
import { noteName } from '../../core/text/note-name';
import { carryOut, openFirst } from '../../session/carry-out';
import type { Session } from '../../session/session';
import type { RunAction } from '../run-action';
import type { GraphModel } from './graph-model.svelte';

export interface NodeMenuHost {
  readonly session: Session;
  readonly run: RunAction;
  readonly model: GraphModel;
  readonly window: Window;
  /** The note behind a node, where there is one. */
  readonly pathOf: (node: GraphNode) => string | undefined;
  readonly insert: (node: GraphNode) => void;
  readonly remember: () => void;
}

type Add = (title: string, icon: string, act: () => void) => void;

export function showNodeMenu(node: GraphNode, event: MouseEvent, host: NodeMenuHost): void {
  const menu = new Menu();
  const add: Add = (title, icon, act) => {
    menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
  };
  const { session, model } = host;
  const words = session.desk.words.graph;
  const path = host.pathOf(node);
  if (path !== undefined) {
    add(words.open, 'file-text', () => void session.desk.openNote(path));
    add(words.openInTab, 'file-plus', () => void session.desk.openNote(path, undefined, true));
    add(session.desk.words.actions['add-relation'], 'waypoints', () => host.run('add-relation', { paths: [path] }));
  }
  if (node.kind === 'ed') addEdItems(node, add, host);
  if (node.kind === 'ghost') addGhostItems(node, add, host);
  if (node.kind === 'group') add(words.unfold, 'unfold-vertical', () => model.unfold(node.id));
  menu.addSeparator();
  addWayItems(node, add, host);
  if (model.mode === 'vault' && node.kind !== 'group') {
    add(words.focusHere, 'focus', () => {
      model.surround(node.id);
      host.remember();
    });
  }
  if (path !== undefined || node.kind === 'ghost') add(words.copyLink, 'link', () => void copyLink(node, path, host));
  menu.showAtMouseEvent(event);
}

/** An ED of the method: its document in the project is validated or reviewed, or another one inserted. */
function addEdItems(node: GraphNode, add: Add, { model, run, insert, session }: NodeMenuHost): void {
  const words = session.desk.words.graph;
  const [ed = ''] = node.ed;
  const { run: project, status = 'absent', stale = false } = model.documents.get(ed) ?? {};
  if (project !== undefined && status !== 'absent') {
    if (stale) add(words.review(ed), 'eye', () => run('review-ed', { run: project, ed }));
    if (stale || status !== 'validated')
      add(words.validate(ed), 'badge-check', () => run('validate-ed', { run: project, ed }));
  }
  add(words.insert, 'file-plus-2', () => insert(node));
}

/** A name without note: make the note, or write the name of the one that was meant in its place, or open that one. */
function addGhostItems(node: GraphNode, add: Add, host: NodeMenuHost): void {
  const { session, run } = host;
  const words = session.desk.words.graph;
  const [ed] = node.ed;
  if (ed !== undefined && session.packs().some(({ pack }) => pack.eds.some(({ code }) => code === ed)))
    add(words.insertThis(ed), 'file-plus-2', () => run('insert-ed', { ed }));
  add(words.create(node.label), 'file-plus', () => void createNote(node, session));
  for (const path of makeSuggester(session.graph.get()).nearest(node.label)) {
    const name = noteName(path);
    add(words.restore.to(name), 'spell-check', () => run('restore-name', { name: node.id, paths: [path] }));
    add(words.didYouMean(name), 'file-search', () => void session.desk.openNote(path));
  }
}

async function createNote({ label }: GraphNode, session: Session): Promise<void> {
  const { desk, vault } = session;
  const { name } = safeFileName(label);
  const folder = desk.newNoteFolder();
  const path = freePath(folder, name, (taken) => vault.exists(taken));
  const edits = [{ kind: 'create', path, text: '' }] as const;
  await openFirst(session, await carryOut(session, edits, desk.words.insert.created(name, folder)));
}

function addWayItems(node: GraphNode, add: Add, { model, session }: NodeMenuHost): void {
  const words = session.desk.words.graph;
  const [from, to] = model.way;
  if (from !== '' && from !== node.id) {
    add(words.wayTo(model.labelOf.get(from) ?? ''), 'route', () => (model.way = [from, node.id]));
  }
  add(words.wayFrom, 'flag', () => (model.way = [node.id, '']));
  if (from !== '' || to !== '') add(words.noWay, 'x', () => (model.way = ['', '']));
}

async function copyLink({ label }: GraphNode, path: string | undefined, host: NodeMenuHost): Promise<void> {
  const { desk, facts } = host.session;
  const note = path === undefined ? undefined : facts.notes.get(path);
  await host.window.navigator.clipboard.writeText(note === undefined ? `[[${label}]]` : desk.linkTo(note, ''));
  desk.tell(desk.words.graph.linkCopied);
}
