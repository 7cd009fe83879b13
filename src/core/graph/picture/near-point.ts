// What of a picture lies under a point: a box, or the line of a relation near by.
import type { PictureLink, PictureNode } from './make-picture';

/** The box that holds the point; of several, the one drawn last. */
export function nodeAt(nodes: readonly PictureNode[], x: number, y: number): PictureNode | undefined {
  return nodes.findLast((node) => Math.abs(node.x - x) <= node.width / 2 && Math.abs(node.y - y) <= node.height / 2);
}

/** The relation whose line passes nearest, no farther than `within`. */
export function linkNear(links: readonly PictureLink[], x: number, y: number, within: number): PictureLink | undefined {
  let best: PictureLink | undefined;
  let least = within * within;
  for (const link of links) {
    const [left, top, right, bottom] = link.bounds;
    if (x < left - within || x > right + within || y < top - within || y > bottom + within) continue;
    const distance = distanceTo(link, x, y);
    if (distance > least) continue;
    least = distance;
    best = link;
  }
  return best;
}

const steps = 16;

/** The square of the distance to the line as it is drawn: level pieces, and curves that leave and arrive level. */
function distanceTo({ points, course }: PictureLink, x: number, y: number): number {
  const at = (index: number): number => points[index] ?? 0;
  if (course === 'self') return toCurve(points, x, y);
  let least = Infinity;
  for (let index = 0; index + 3 < points.length; index += 2) {
    const [x1, y1, x2, y2] = [at(index), at(index + 1), at(index + 2), at(index + 3)];
    const middle = (x1 + x2) / 2;
    const distance =
      Math.abs(y1 - y2) < 0.2 ? toPiece(x1, y1, x2, y2, x, y) : toCurve([x1, y1, middle, y1, middle, y2, x2, y2], x, y);
    least = Math.min(least, distance);
  }
  return least;
}

function toCurve(curve: readonly number[], x: number, y: number): number {
  const at = (index: number): number => curve[index] ?? 0;
  let least = Infinity;
  let [lastX, lastY] = [at(0), at(1)];
  for (let step = 1; step <= steps; step++) {
    const t = step / steps;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
    const nextX = a * at(0) + b * at(2) + c * at(4) + d * at(6);
    const nextY = a * at(1) + b * at(3) + c * at(5) + d * at(7);
    least = Math.min(least, toPiece(lastX, lastY, nextX, nextY, x, y));
    [lastX, lastY] = [nextX, nextY];
  }
  return least;
}

function toPiece(x1: number, y1: number, x2: number, y2: number, x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return (x - x1 - share * dx) ** 2 + (y - y1 - share * dy) ** 2;
}
