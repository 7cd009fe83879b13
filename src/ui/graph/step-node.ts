// Which node an arrow key leads to: along the links to the right and to the left, inside the column up and down.
import type { Picture, PictureNode } from '../../core/graph/picture/make-picture';

/** Along which axis, and which way: to the right and down the numbers grow. */
export type Way = readonly [axis: 'x' | 'y', side: 1 | -1];

/** The nearest node on that side: to the right and left of those that are linked, and rather in the same row; up and down in the same column. */
export function stepFrom({ nodes, links }: Picture, here: PictureNode, [axis, side]: Way): PictureNode | undefined {
  const { id } = here.node;
  const linked = new Set(links.flatMap(({ link: { from, to } }) => (from === id ? [to] : to === id ? [from] : [])));
  const along = axis === 'x' ? 1 / 8 : 4;
  const distance = ({ x, y }: PictureNode): number => Math.abs(y - here.y) + Math.abs(x - here.x) * along;
  return nodes
    .filter((node) => (node[axis] - here[axis]) * side > 0 && (axis === 'y' || linked.has(node.node.id)))
    .reduce<PictureNode | undefined>(
      (best, node) => (best === undefined || distance(node) < distance(best) ? node : best),
      undefined,
    );
}
