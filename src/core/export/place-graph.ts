// A graph as data with the places of its picture: what is drawn and where, for programs.
import type { GraphData, GraphLink, GraphNode } from '../graph/link';
import type { Picture } from '../graph/picture/make-picture';

/** Pixels, to a tenth; `x, y` is the centre. A node that is not drawn has no place. */
export interface PlacedNode extends GraphNode {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}

export interface PlacedLink extends GraphLink {
  /** The corners of its line, from border to border; null when it is not drawn. */
  readonly points: readonly (readonly [number, number])[] | null;
}

/** The picture was made of links of this very graph. */
export function placeGraph(
  { nodes, links }: GraphData,
  picture: Picture,
): { readonly nodes: readonly PlacedNode[]; readonly links: readonly PlacedLink[] } {
  const places = new Map(picture.nodes.map(({ node, x, y, width, height }) => [node.id, { x, y, width, height }]));
  const lines = new Map(picture.links.map(({ link, points }) => [link, points]));
  return {
    nodes: nodes.map((node) => {
      const place = places.get(node.id);
      if (place === undefined) return node;
      return { ...node, x: tenth(place.x), y: tenth(place.y), width: tenth(place.width), height: tenth(place.height) };
    }),
    links: links.map((link) => ({ ...link, points: pairs(lines.get(link)) })),
  };
}

function pairs(points: readonly number[] | undefined): (readonly [number, number])[] | null {
  if (points === undefined || points.length === 0) return null;
  return points.flatMap((x, at) => (at % 2 === 0 ? [[tenth(x), tenth(points[at + 1] ?? 0)] as const] : []));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
