// What lies under a point: boxes, and lines as they are drawn.
import { expect, it } from 'vitest';
import type { GraphNode } from '../../../../src/core/graph/link';
import { chooseDrawn } from '../../../../src/core/graph/picture/choose-drawn';
import { makePicture } from '../../../../src/core/graph/picture/make-picture';
import { linkNear, nodeAt } from '../../../../src/core/graph/picture/near-point';

const node = (id: string): GraphNode => ({ id, kind: 'note', path: id, label: id, class: '', ed: [], about: 'other' });
const data = {
  nodes: ['a', 'b', 'c', 'd'].map(node),
  links: [
    { from: 'a', to: 'b', role: 'parent' as const, sources: [] },
    { from: 'a', to: 'c', role: 'parent' as const, sources: [] },
    { from: 'd', to: 'd', role: 'parent' as const, sources: [] },
    { from: 'c', to: 'd', role: 'previous' as const, sources: [] },
  ],
};
const { nodes, links } = makePicture(chooseDrawn(data, { mentions: false, implied: true, isolated: true }));

it('finds each box at its middle and just inside its corners, and nothing between boxes', () => {
  for (const mark of nodes) {
    expect(nodeAt(nodes, mark.x, mark.y)).toBe(mark);
    expect(nodeAt(nodes, mark.x + mark.width / 2 - 1, mark.y - mark.height / 2 + 1)).toBe(mark);
    expect(nodeAt(nodes, mark.x + mark.width / 2 + 3, mark.y)).toBeUndefined();
  }
});

it('finds the line that passes by, whatever its course, and none that is farther than asked', () => {
  for (const drawn of links) {
    const [x = 0, y = 0] = drawn.points;
    const [endX = 0, endY = 0] = drawn.points.slice(-2);
    expect(links.filter((one) => one === linkNear([one], x, y, 2))).toContain(drawn);
    expect(linkNear([drawn], endX, endY, 2)).toBe(drawn);
    expect(linkNear([drawn], x, drawn.bounds[1] - 9, 6)).toBeUndefined();
  }
  const [first, second] = links;
  if (first === undefined || second === undefined) throw new Error('Two links are drawn.');
  const [x = 0, y = 0] = second.points.slice(-2);
  expect(linkNear(links, x - 1, y, 6)).toBe(second);
});
