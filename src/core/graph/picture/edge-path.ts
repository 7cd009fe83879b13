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

/** A filled head at the end of the edge. */
export function headOfEdge(points: readonly number[], course: Course, size: number): string {
  const x = points.at(-2);
  const y = points.at(-1);
  if (x === undefined || y === undefined) return '';
  const back = course === 'forward' ? -size : size;
  return `M${round(x)} ${round(y)}l${back} ${-size * 0.55}v${size * 1.1}Z`;
}
