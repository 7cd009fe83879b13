// The graph as a tree: what nothing leads to stands at its roots, what each element leads to under it.
import type { Chosen, DrawnLink } from '../../core/graph/picture/choose-drawn';
import type { GraphNode } from '../../core/graph/link';
import { isDirected } from '../../core/graph/is-directed';
import { addToGroup } from '../../core/text/add-to-group';

export interface TreeItem {
  /** The ids from the root, joined: an element that several lead to has several places. */
  readonly key: string;
  readonly parent: string;
  readonly node: GraphNode;
  /** The relation that leads here; undefined at a root. */
  readonly drawn?: DrawnLink;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly children: number;
  /** An element that stands above itself: its branch ends here. */
  readonly returns: boolean;
}

export type Branches = ReadonlyMap<string, readonly DrawnLink[]>;

type Shown = Pick<Chosen, 'nodes' | 'links'>;

/** Friends and mentions lead both ways. */
export function branchesOf({ links }: Shown): Branches {
  const branches = new Map<string, DrawnLink[]>();
  for (const drawn of links)
    if (isDirected(drawn.link) && drawn.link.from !== drawn.link.to) addToGroup(branches, drawn.link.from, drawn);
  return branches;
}

/** Elements that no other leads to; of a circle that nothing leads to, its first one. */
export function rootsOf({ nodes, links }: Shown, branches: Branches): GraphNode[] {
  const led = new Set(links.flatMap(({ link }) => (isDirected(link) && link.from !== link.to ? [link.to] : [])));
  const reached = new Set<string>();
  const walk = (id: string): void => {
    const queue = new Set([id]);
    for (const one of queue) {
      reached.add(one);
      for (const { link } of branches.get(one) ?? []) if (!reached.has(link.to)) queue.add(link.to);
    }
  };
  const roots = nodes.filter(({ id }) => !led.has(id));
  for (const { id } of roots) walk(id);
  for (const node of nodes) {
    if (reached.has(node.id)) continue;
    roots.push(node);
    walk(node.id);
  }
  return roots;
}

/** The lines of the tree that can be seen: those under open ones only. */
export function treeItems(shown: Shown, open: ReadonlySet<string>): TreeItem[] {
  const nodes = new Map(shown.nodes.map((node) => [node.id, node]));
  const branches = branchesOf(shown);
  const items: TreeItem[] = [];
  const put = (
    node: GraphNode,
    place: Omit<TreeItem, 'node' | 'children' | 'returns'>,
    above: readonly string[],
  ): void => {
    const returns = above.includes(node.id);
    const below = returns ? [] : (branches.get(node.id) ?? []);
    items.push({ ...place, node, children: below.length, returns });
    if (!open.has(place.key)) return;
    below.forEach((drawn, at) => {
      const child = nodes.get(drawn.link.to);
      if (child === undefined) return;
      const key = `${place.key}\n${child.id}\n${drawn.link.role}${drawn.link.type ?? ''}${drawn.verdict ?? ''}`;
      const level = place.level + 1;
      put(child, { key, parent: place.key, drawn, level, position: at + 1, siblings: below.length }, [
        ...above,
        node.id,
      ]);
    });
  };
  const roots = rootsOf(shown, branches);
  roots.forEach((node, at) => {
    put(node, { key: node.id, parent: '', level: 1, position: at + 1, siblings: roots.length }, []);
  });
  return items;
}

/** The keys of what is open at first: the roots, when they are few, and then the levels that follow, as long as they stay few. */
export function firstOpen(shown: Shown): ReadonlySet<string> {
  const few = 24;
  let open: ReadonlySet<string> = new Set();
  for (let level = 1; level < 4; level++) {
    const items = treeItems(shown, open);
    if (items.length > few) break;
    open = new Set(items.filter(({ children }) => children > 0).map(({ key }) => key));
  }
  return open;
}
