// The method map keeps every box in its cell, draws around the boxes, and never crosses more than the order given.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layoutMap, type MapBox } from '../../../../src/core/graph/layout/layout-map';
import { countMapCrossings } from '../../../../src/core/graph/layout/map-crossings';
import { overlaps, throughBoxes } from './picture-faults';

const maps = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 18 }))
  .chain(([columns, lanes, count]) =>
    fc.record({
      columns: fc.constant(columns),
      lanes: fc.constant(lanes),
      cells: fc.array(fc.tuple(fc.nat(columns - 1), fc.nat(lanes - 1)), { minLength: count, maxLength: count }),
      edges: fc.array(fc.tuple(fc.nat(count), fc.nat(count)), { maxLength: 24 }),
    }),
  )
  .map(({ columns, lanes, cells, edges }) => ({
    columns,
    lanes,
    boxes: cells.map(([column, lane], at): MapBox => ({
      id: `n${at}`,
      width: 120 + (at % 3) * 20,
      height: 40,
      column,
      lane,
    })),
    edges: edges.map(([from, to]) => ({ from: `n${from}`, to: `n${to}` })),
  }));

it('keeps each box in its column and its lane, and draws every edge around the boxes', () => {
  fc.assert(
    fc.property(maps, ({ boxes, edges, columns, lanes }) => {
      const map = layoutMap(boxes, edges, columns, lanes);
      expect(overlaps(map)).toEqual([]);
      expect(throughBoxes(map)).toEqual([]);
      for (const { id, column, lane, width, height } of boxes) {
        const { x = NaN, y = NaN } = map.boxes.get(id) ?? {};
        const [across, down] = [map.columns[column], map.lanes[lane]];
        expect(x - width / 2).toBeGreaterThanOrEqual((across?.start ?? NaN) - 0.01);
        expect(x + width / 2).toBeLessThanOrEqual((across?.end ?? NaN) + 0.01);
        expect(y - height / 2).toBeGreaterThan(down?.start ?? NaN);
        expect(y + height / 2).toBeLessThan(down?.end ?? NaN);
      }
    }),
  );
});

it('crosses less when another order inside a cell does', () => {
  const at = (id: string, column: number): MapBox => ({ id, width: 100, height: 40, column, lane: 0 });
  const boxes = [at('a', 0), at('b', 0), at('c', 1), at('d', 1)];
  const map = layoutMap(
    boxes,
    [
      { from: 'a', to: 'd' },
      { from: 'b', to: 'c' },
    ],
    2,
    1,
  );
  expect(countMapCrossings(map.routes)).toBe(0);
});

it('never crosses more than in the order given, whatever edges are drawn besides', () => {
  fc.assert(
    fc.property(maps, ({ boxes, edges, columns, lanes }) => {
      const given = layoutMap(boxes, [], columns, lanes, edges);
      const chosen = layoutMap(boxes, edges, columns, lanes);
      expect(countMapCrossings(chosen.routes)).toBeLessThanOrEqual(countMapCrossings(given.routes));
    }),
  );
});

it('draws what goes down in a column on its right and what goes back up on its left', () => {
  const boxes = ['a', 'b', 'c'].map((id): MapBox => ({ id, width: 100, height: 40, column: 0, lane: 0 }));
  const edges = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'a', to: 'c' },
    { from: 'c', to: 'a' },
  ];
  const { routes, columns } = layoutMap(boxes, edges, 1, 1);
  const xs = (at: number): number[] => (routes[at]?.points ?? []).filter((_, k) => k % 2 === 0);
  expect(Math.max(...xs(2))).toBeGreaterThan(columns[0]?.end ?? NaN);
  expect(Math.min(...xs(3))).toBeLessThan(columns[0]?.start ?? NaN);
  expect(routes.map(({ course }) => course)).toEqual(['forward', 'forward', 'forward', 'back']);
});
