// Faults of a picture that a person would see: boxes that overlap, edges that pass through a box.
import type { Box, Layout } from '../../../../src/core/graph/layout/layout';

export function overlaps(layout: Layout): string[] {
  const boxes = [...layout.boxes.values()];
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.01 &&
          Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.01,
      )
      .map((b) => `${a.id} ${b.id}`),
  );
}

/** Whether a segment passes through the inside of a box (Liang and Barsky). */
function passesThrough(x1: number, y1: number, x2: number, y2: number, b: Box & { x: number; y: number }): boolean {
  let enter = 0;
  let leave = 1;
  const inset = 0.5;
  const clip = (delta: number, start: number, low: number, high: number): boolean => {
    if (Math.abs(delta) < 1e-9) return start > low && start < high;
    const [a, c] = [(low - start) / delta, (high - start) / delta];
    enter = Math.max(enter, Math.min(a, c));
    leave = Math.min(leave, Math.max(a, c));
    return true;
  };
  const insideX = clip(x2 - x1, x1, b.x - b.width / 2 + inset, b.x + b.width / 2 - inset);
  const insideY = clip(y2 - y1, y1, b.y - b.height / 2 + inset, b.y + b.height / 2 - inset);
  return insideX && insideY && enter < leave;
}

export function throughBoxes(layout: Layout): string[] {
  return layout.routes.flatMap(({ from, to, points }) => {
    const hit: string[] = [];
    for (let at = 0; at + 3 < points.length; at += 2) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(at, at + 4);
      for (const b of layout.boxes.values()) if (passesThrough(x1, y1, x2, y2, b)) hit.push(`${from}→${to} × ${b.id}`);
    }
    return hit;
  });
}
