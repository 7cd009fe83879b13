// Brings back the layout of the last session: what is not seen comes back as a deferred view.
import { WorkspaceSidedock, type WorkspaceSplit } from './layout';
import { WorkspaceLeaf, type ViewState } from './leaf';
import type { Workspace } from './workspace';

interface SavedSide {
  collapsed: boolean;
  current: number;
  leaves: (ViewState & { title: string; icon: string })[];
}

export async function restoreLayout(workspace: Workspace): Promise<void> {
  const saved = workspace.app.loadLocalStorage('workspace') as Record<string, SavedSide> | null;
  await restoreSide(workspace, workspace.rootSplit, saved?.['main']);
  await restoreSide(workspace, workspace.rightSplit, saved?.['right']);
  if (workspace.rootSplit.leaves.length === 0) workspace.createTab(workspace.rootSplit.firstTabs);
  const first = workspace.rootSplit.firstTabs.current;
  if (first !== undefined) workspace.setActiveLeaf(first);
}

async function restoreSide(workspace: Workspace, split: WorkspaceSplit, saved: SavedSide | undefined): Promise<void> {
  if (saved === undefined) return;
  const tabs = split.firstTabs;
  for (const { title, icon, ...state } of saved.leaves) {
    const leaf = new WorkspaceLeaf(workspace.app, tabs);
    tabs.insert(leaf);
    await leaf.defer(state, title, icon);
  }
  const current = tabs.children[saved.current];
  if (split instanceof WorkspaceSidedock && !saved.collapsed) split.expand();
  if (current !== undefined && !split.collapsed) await tabs.select(current);
}
