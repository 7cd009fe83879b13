// @vitest-environment happy-dom
// The desk in the simulated Obsidian: panes that are open are turned to as they are.
import { expect, test } from 'vitest';
import { Facts } from '../../src/session/facts';
import { LivePacks } from '../../src/session/live-packs';
import { ObsidianDesk } from '../../src/ui/obsidian-desk';
import { MemoryDisk } from '../obsidian-sim/disk';
import { App, ItemView, Platform, type WorkspaceLeaf } from '../obsidian-sim/obsidian';

class Choices extends ItemView {
  readonly given: unknown[] = [];
  getViewType = () => 'graph';
  getDisplayText = () => 'Graph';
  override setState(state: unknown): Promise<void> {
    this.given.push(state);
    return Promise.resolve();
  }
}

test('the graph that is open is turned to: its choices are not taken back', async () => {
  const app = new App(new MemoryDisk({ 'a.md': '' }));
  document.body.appendChild(app.workspace.containerEl);
  await app.start();
  app.workspace.makers.set('graph', (leaf: WorkspaceLeaf) => new Choices(leaf));
  const desk = new ObsidianDesk(app as never, new Facts(), new LivePacks([]), 'graph');
  await desk.openGraph();
  const [leaf] = app.workspace.getLeavesOfType('graph');
  await app.workspace.getLeaf('tab').setViewState({ type: 'empty', active: true });
  await desk.openGraph();
  expect(app.workspace.getLeavesOfType('graph')).toEqual([leaf]);
  expect([(leaf?.view as Choices).given.length, app.workspace.activeLeaf]).toEqual([1, leaf]);
});

test('a note stands beside another, in a pane of its own; on a phone, which shows one pane, in a tab', async () => {
  for (const isPhone of [false, true]) {
    Platform.isPhone = isPhone;
    const app = new App(new MemoryDisk({ 'a.md': '', 'b.md': '' }));
    await app.start();
    const desk = new ObsidianDesk(app as never, new Facts(), new LivePacks([]), 'graph');
    await desk.openBeside('a.md', 'b.md');
    const { rootSplit } = app.workspace;
    expect(rootSplit.leaves.map(({ view }) => view.getDisplayText())).toEqual(['a', 'b']);
    expect(rootSplit.children).toHaveLength(isPhone ? 1 : 2);
    expect(app.workspace.getActiveFile()?.path).toBe('a.md');
  }
  Platform.isPhone = false;
});
