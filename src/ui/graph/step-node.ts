// Which node an arrow key leads to: along the links to the right and to the left, inside the column up and down.
import type { Picture, PictureNode } from '../../core/graph/picture/make-picture';

export type Way = 'left' | 'right' | 'up' | 'down';

export function stepFrom(picture: Picture, id: string, way: Way): PictureNode | undefined {
  const here = picture.nodes.find(({ node }) => node.id === id);
  if (here === undefined) return picture.nodes[0];
  return way === 'left' || way === 'right' ? alongLinks(picture, here, way) : inColumn(picture, here, way);
}

/** The linked node on that side that is nearest in height. */
function alongLinks(picture: Picture, here: PictureNode, way: Way): PictureNode | undefined {
  const linked = new Set<string>();
  for (const { link } of picture.links) {
    if (link.from === here.node.id) linked.add(link.to);
    if (link.to === here.node.id) linked.add(link.from);
  }
  const side = way === 'right' ? 1 : -1;
  const there = picture.nodes.filter(({ node, x }) => linked.has(node.id) && (x - here.x) * side > 0);
  return nearest(there, (node) => Math.abs(node.y - here.y) + Math.abs(node.x - here.x) / 8);
}

function inColumn(picture: Picture, here: PictureNode, way: Way): PictureNode | undefined {
  const side = way === 'down' ? 1 : -1;
  const there = picture.nodes.filter(({ y }) => (y - here.y) * side > 0);
  return nearest(there, (node) => Math.abs(node.y - here.y) + Math.abs(node.x - here.x) * 4);
}

function nearest(nodes: readonly PictureNode[], distance: (node: PictureNode) => number): PictureNode | undefined {
  let best: PictureNode | undefined;
  let least = Infinity;
  for (const node of nodes) {
    const value = distance(node);
    if (value >= least) continue;
    least = value;
    best = node;
  }
  return best;
}
