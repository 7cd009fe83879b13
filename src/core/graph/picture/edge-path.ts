// The line of an edge as SVG path data: level through the layers, curved between them, and the head of its arrow.
import type { Course } from '../layout/layout';

const round = (value: number): number => Math.round(value * 10) / 10;

/** For edges that run left to right (or back). Corners as the layout gives them. */
export function pathOfEdge(points: readonly number[], course: Course): string {
  const at = (index: number): number => round(points[index] ?? 0);
  if (points.length < 4) return '';
  let path = `M${at(0)} ${at(1)}`;
  if (course === 'self') return `${path}C${at(2)} ${at(3)} ${at(4)} ${at(5)} ${at(6)} ${at(7)}`;
  for (let index = 2; index < points.length; index += 2) {
    const [x1, y1, x2, y2] = [at(index - 2), at(index - 1), at(index), at(index + 1)];
    if (x1 === x2 && y1 === y2) continue;
    if (Math.abs(y1 - y2) < 0.2) path += `H${x2}`;
    else {
      const middle = round((x1 + x2) / 2);
      path += `C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
    }
  }
  return path;
}

/** A filled head at the end of the edge, along its last direction. */
export function headOfEdge(points: readonly number[], size: number): string {
  const x = points.at(-2);
  const y = points.at(-1);
  if (x === undefined || y === undefined) return '';
  let at = points.length - 4;
  while (at > 0 && points[at] === x && points[at + 1] === y) at -= 2;
  const fromX = points[at] ?? x;
  const fromY = points[at + 1] ?? y;
  const half = round(size * 0.55);
  if (fromX === x) {
    const up = fromY > y ? size : -size;
    return `M${round(x)} ${round(y)}l${-half} ${up}h${2 * half}Z`;
  }
  return `M${round(x)} ${round(y)}l${fromX > x ? size : -size} ${-half}v${2 * half}Z`;
}
