// @vitest-environment happy-dom
// The desk in the simulated Obsidian: panes that are open are turned to as they are.
import { expect, test } from 'vitest';
import { Facts } from '../../src/session/facts';
import { ObsidianDesk } from '../../src/ui/obsidian-desk';
import { MemoryDisk } from '../obsidian-sim/disk';
import { App, ItemView, type WorkspaceLeaf } from '../obsidian-sim/obsidian';

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
  const desk = new ObsidianDesk(app as never, new Facts(), () => [], 'graph');
  await desk.openGraph();
  const [leaf] = app.workspace.getLeavesOfType('graph');
  await app.workspace.getLeaf('tab').setViewState({ type: 'empty', active: true });
  await desk.openGraph();
  expect(app.workspace.getLeavesOfType('graph')).toEqual([leaf]);
  expect([(leaf?.view as Choices).given.length, app.workspace.activeLeaf]).toEqual([1, leaf]);
});
