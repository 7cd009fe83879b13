// The layout draws any graph, the same way in whatever order it comes, without overlaps and without edges through boxes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Edge, Layout } from '../../../../src/core/graph/layout/layout';
import { layoutGraph } from '../../../../src/core/graph/layout/layout-graph';
import { overlaps, throughBoxes } from './picture-faults';

const box = (id: string, width = 160, height = 48): Box => ({ id, width, height });

const graphs = fc.integer({ min: 0, max: 24 }).chain((count) =>
  fc.record({
    boxes: fc.tuple(
      ...Array.from({ length: count }, (_, at) =>
        fc.record({
          id: fc.constant(`n${at}`),
          width: fc.integer({ min: 20, max: 260 }),
          height: fc.integer({ min: 20, max: 90 }),
        }),
      ),
    ),
    edges: fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: count }), fc.integer({ min: 0, max: count }))
        .map(([from, to]): Edge => ({ from: `n${from}`, to: `n${to}` })),
      { maxLength: 60 },
    ),
  }),
);

/** Permutes by keys drawn beforehand, so that a failing case can be replayed. */
const shuffled = <T>(items: readonly T[], keys: readonly number[]): T[] =>
  items
    .map((item, at) => ({ item, key: keys[at % keys.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

/** 96 boxes in layers of eight and 200 edges, as methods are: most go to the next layer, near by; one in five goes further. */
function methodLike(): { boxes: Box[]; edges: Edge[] } {
  let state = 7;
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const boxes = Array.from({ length: 96 }, (_, at) => box(String(at).padStart(3, '0')));
  const edges = new Map<string, Edge>();
  for (let at = 0; edges.size < 200; at++) {
    const to = at < 88 ? at + 8 : 8 + Math.floor(next() * 88);
    const layer = Math.max(0, Math.floor(to / 8) - (at >= 88 && next() < 0.2 ? 2 + Math.floor(next() * 4) : 1));
    const place = (to % 8) + (next() + next() + next() - 1.5) * 2.2;
    const from = layer * 8 + Math.min(7, Math.max(0, Math.round(place)));
    edges.set(`${from} ${to}`, { from: boxes[from]?.id ?? '', to: boxes[to]?.id ?? '' });
  }
  return { boxes, edges: [...edges.values()] };
}

describe('layoutGraph', () => {
  it('places every box without overlap and draws every edge around the boxes', () => {
    fc.assert(
      fc.property(graphs, ({ boxes, edges }) => {
        const layout = layoutGraph(boxes, edges);
        expect([...layout.boxes.keys()].sort()).toEqual(boxes.map(({ id }) => id).sort());
        expect(overlaps(layout)).toEqual([]);
        expect(throughBoxes(layout)).toEqual([]);
        layout.routes.forEach(({ from, to, course, points }, at) => {
          expect({ from, to }).toEqual(edges[at]);
          const known = layout.boxes.has(from) && layout.boxes.has(to);
          expect(course === 'none').toBe(!known);
          expect(course === 'self').toBe(known && from === to);
          expect(points.length >= 4).toBe(known);
          expect(points.every(Number.isFinite)).toBe(true);
        });
      }),
    );
  });

  it('joins the borders of the two boxes', () => {
    fc.assert(
      fc.property(graphs, ({ boxes, edges }) => {
        const layout = layoutGraph(boxes, edges);
        for (const { from, to, points } of layout.routes) {
          const ends = [
            [from, points[0], points[1]],
            [to, points.at(-2), points.at(-1)],
          ] as const;
          for (const [id, x = NaN, y = NaN] of ends) {
            const end = layout.boxes.get(id);
            if (end === undefined || points.length === 0) continue;
            const away = Math.max(Math.abs(x - end.x) - end.width / 2, Math.abs(y - end.y) - end.height / 2);
            expect(Math.abs(away)).toBeLessThan(0.01);
          }
        }
      }),
    );
  });

  it('draws the same picture in whatever order the graph comes', () => {
    fc.assert(
      fc.property(graphs, fc.array(fc.double({ noNaN: true }), { minLength: 40 }), ({ boxes, edges }, keys) => {
        const one = layoutGraph(boxes, edges);
        const other = layoutGraph(shuffled(boxes, keys), shuffled(edges, keys));
        expect(Object.fromEntries(other.boxes)).toEqual(Object.fromEntries(one.boxes));
        const drawn = (layout: Layout): string[] => layout.routes.map((route) => JSON.stringify(route)).sort();
        expect(drawn(other)).toEqual(drawn(one));
      }),
    );
  });

  it('lets each edge go forward from layer to layer, but for those that close a cycle', () => {
    fc.assert(
      fc.property(graphs, ({ boxes, edges }) => {
        const layout = layoutGraph(boxes, edges);
        for (const { from, to, course } of layout.routes) {
          const step = (layout.boxes.get(to)?.layer ?? 0) - (layout.boxes.get(from)?.layer ?? 0);
          if (course === 'forward') expect(step).toBeGreaterThan(0);
          if (course === 'back') expect(step).toBeLessThan(0);
        }
      }),
    );
  });

  it('keeps every box where it was when nothing changed, wherever the picture stood', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: -500, max: 500 }), ({ boxes, edges }, away) => {
        const first = layoutGraph(boxes, edges);
        const moved = new Map(
          [...first.boxes].map(([id, each]) => [id, { ...each, x: each.x + away, y: each.y - away }]),
        );
        const again = layoutGraph(boxes, edges, { previous: { ...first, boxes: moved } });
        for (const [id, { x, y, layer }] of moved) {
          const now = again.boxes.get(id);
          expect(Math.abs((now?.x ?? NaN) - x) + Math.abs((now?.y ?? NaN) - y)).toBeLessThan(0.01);
          expect(now?.layer).toBe(layer);
        }
      }),
    );
  });

  it('moves boxes by less than a third of a box on average when one of many edges is dropped', () => {
    const { boxes, edges } = methodLike();
    const whole = layoutGraph(boxes, edges, { boxGap: 40, layerGap: 80 });
    const moves = Array.from({ length: 10 }, (_, at) => {
      const less = edges.filter((_, edge) => edge !== at * 20 + 10);
      const { boxes: after } = layoutGraph(boxes, less, { boxGap: 40, layerGap: 80 });
      const sum = [...whole.boxes.values()].reduce(
        (total, { id, x, y }) => total + Math.hypot((after.get(id)?.x ?? NaN) - x, (after.get(id)?.y ?? NaN) - y),
        0,
      );
      return sum / boxes.length;
    });
    expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(50);
  });

  it('lets what goes back end aside of what goes forward, against the layers', () => {
    fc.assert(
      fc.property(graphs, ({ boxes, edges }) => {
        for (const { course, points, from, to } of layoutGraph(boxes, edges).routes) {
          if (course !== 'back') continue;
          expect((points.at(-2) ?? NaN) < (points[0] ?? NaN)).toBe(true);
          expect(from).not.toBe(to);
        }
      }),
    );
  });

  it('turns round as few edges of a ring of rings as there are rings', () => {
    const boxes = Array.from({ length: 30 }, (_, at) => box(`r${String(at).padStart(2, '0')}`));
    const id = (at: number): string => boxes[at]?.id ?? '';
    const rings = boxes.map((_, at) => ({ from: id(at), to: id(at % 10 === 9 ? at - 9 : at + 1) }));
    const { routes } = layoutGraph(boxes, rings);
    expect(routes.filter(({ course }) => course === 'back')).toHaveLength(3);
  });

  it('packs parts that do not hang together without letting their rectangles overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 }), (lengths) => {
        const parts = lengths.map((length, part) =>
          Array.from({ length }, (_, at) => box(`${String(part).padStart(2, '0')}-${at}`, 60 + 20 * at)),
        );
        const edges = parts.flatMap((part) =>
          part.slice(1).map(({ id }, at) => ({ from: part[at]?.id ?? '', to: id })),
        );
        const { boxes: placed } = layoutGraph(parts.flat(), edges);
        const frames = parts.map((part, at) => {
          const all = part.flatMap(({ id }) => placed.get(id) ?? []);
          const [left, right] = [
            Math.min(...all.map(({ x, width }) => x - width / 2)),
            Math.max(...all.map(({ x, width }) => x + width / 2)),
          ];
          const [top, bottom] = [Math.min(...all.map(({ y }) => y - 24)), Math.max(...all.map(({ y }) => y + 24))];
          return {
            id: String(at),
            x: (left + right) / 2,
            y: (top + bottom) / 2,
            width: right - left,
            height: bottom - top,
            layer: 0,
          };
        });
        expect(overlaps({ ...layoutGraph([], []), boxes: new Map(frames.map((frame) => [frame.id, frame])) })).toEqual(
          [],
        );
      }),
    );
  });

  it('gives an empty picture for an empty graph', () => {
    expect(layoutGraph([], [])).toEqual({ boxes: new Map(), routes: [], left: 0, top: 0, width: 0, height: 0 });
    expect(layoutGraph([], [{ from: 'a', to: 'b' }]).routes).toEqual([
      { from: 'a', to: 'b', course: 'none', points: [] },
    ]);
  });

  it('lays out 10,000 boxes in one chain, in one star and in one ring', () => {
    const boxes = Array.from({ length: 10_000 }, (_, at) => box(String(at).padStart(5, '0')));
    const id = (at: number): string => String(at % 10_000).padStart(5, '0');
    const chain = boxes.slice(1).map((_, at) => ({ from: id(at), to: id(at + 1) }));
    const star = boxes.slice(1).map((_, at) => ({ from: id(0), to: id(at + 1) }));
    const ring = boxes.map((_, at) => ({ from: id(at), to: id(at + 1) }));
    expect(layoutGraph(boxes, chain).boxes.get('09999')?.layer).toBe(9_999);
    expect(layoutGraph(boxes, star).boxes.get('09999')?.layer).toBe(1);
    expect(layoutGraph(boxes, ring).routes.filter(({ course }) => course === 'back')).toHaveLength(1);
  });
});
