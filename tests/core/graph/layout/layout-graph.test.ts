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
    direction: fc.constantFrom('right' as const, 'down' as const),
  }),
);

/** Permutes by keys drawn beforehand, so that a failing case can be replayed. */
const shuffled = <T>(items: readonly T[], keys: readonly number[]): T[] =>
  items
    .map((item, at) => ({ item, key: keys[at % keys.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

describe('layoutGraph', () => {
  it('places every box without overlap and draws every edge around the boxes', () => {
    fc.assert(
      fc.property(graphs, ({ boxes, edges, direction }) => {
        const layout = layoutGraph(boxes, edges, { direction });
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
      fc.property(graphs, ({ boxes, edges, direction }) => {
        const layout = layoutGraph(boxes, edges, { direction });
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
      fc.property(
        graphs,
        fc.array(fc.double({ noNaN: true }), { minLength: 40 }),
        ({ boxes, edges, direction }, keys) => {
          const one = layoutGraph(boxes, edges, { direction });
          const other = layoutGraph(shuffled(boxes, keys), shuffled(edges, keys), { direction });
          expect(Object.fromEntries(other.boxes)).toEqual(Object.fromEntries(one.boxes));
          const drawn = (layout: Layout): string[] => layout.routes.map((route) => JSON.stringify(route)).sort();
          expect(drawn(other)).toEqual(drawn(one));
        },
      ),
    );
  });

  it('lets each edge go forward from layer to layer, but for those that close a cycle', () => {
    fc.assert(
      fc.property(graphs, ({ boxes, edges, direction }) => {
        const layout = layoutGraph(boxes, edges, { direction });
        for (const { from, to, course } of layout.routes) {
          const step = (layout.boxes.get(to)?.layer ?? 0) - (layout.boxes.get(from)?.layer ?? 0);
          if (course === 'forward') expect(step).toBeGreaterThan(0);
          if (course === 'back') expect(step).toBeLessThan(0);
        }
      }),
    );
  });

  it('keeps the boxes where they were when nothing changed', () => {
    fc.assert(
      fc.property(graphs, ({ boxes, edges, direction }) => {
        const first = layoutGraph(boxes, edges, { direction });
        const again = layoutGraph(boxes, edges, { direction, previous: first });
        for (const { id, layer } of again.boxes.values()) expect(layer).toBe(first.boxes.get(id)?.layer);
        expect(overlaps(again)).toEqual([]);
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
