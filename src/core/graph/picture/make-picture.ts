// One picture of a graph, for every pen: nodes with shape, lines and place; links with their way. Screen, canvas and SVG draw the same.
import type { GraphLink, GraphNode } from '../link';
import { layersOf } from '../layout/layers-of';
import type { Course, Edge, Layout, Route } from '../layout/layout';
import { layoutGraph } from '../layout/layout-graph';
import { isDirected } from '../is-directed';
import type { Chosen, DrawnLink } from './choose-drawn';
import { headOfEdge, pathOfEdge } from './edge-path';
import { fitLabel, widthOfText } from './fit-label';
import { makeLookOf, type LookOf, type NodeLook } from './node-look';
import { outlineOf, type Shape } from './node-shape';

export interface PictureNode extends NodeLook {
  readonly node: GraphNode;
  readonly outline: string;
  /** The ED codes, when the label does not say them already. */
  readonly code: string;
  readonly lines: readonly string[];
  /** Where the middle of the letters and the left of the icon stand, from the middle of the node. */
  readonly textX: number;
  readonly iconX: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly layer: number;
}

export interface PictureLink extends DrawnLink {
  readonly link: GraphLink;
  readonly course: Course;
  readonly points: readonly number[];
  readonly path: string;
  /** The head of the arrow; empty where the link has no direction. */
  readonly head: string;
  /** The rectangle around it: left, top, right, bottom. */
  readonly bounds: readonly [number, number, number, number];
}

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
  readonly layout: Layout;
}

/** Sizes of letters, in pixels. */
export const labelSize = 13;
export const codeSize = 11;
export const lineHeight = 16;

const room: Readonly<Record<Shape, { readonly side: number; readonly top: number }>> = {
  rectangle: { side: 12, top: 9 },
  rounded: { side: 14, top: 9 },
  notched: { side: 18, top: 9 },
  hexagon: { side: 24, top: 10 },
  ellipse: { side: 26, top: 13 },
};

const widest = 164;

export type Face = Omit<PictureNode, 'x' | 'y' | 'layer'>;

/** Room for an icon beside the label, and its size, in pixels. */
const iconRoom = 22;
export const iconSize = 15;

/** What a node looks like, wherever it stands. `width`: the same for all; without it, as wide as the label needs. */
export function faceOf(node: GraphNode, lookOf: LookOf, width?: number): Face {
  const look = lookOf(node.class);
  const { shape } = look;
  const { top } = room[shape];
  const side = room[shape].side + (look.icon === '' ? 0 : iconRoom / 2);
  const [first = '', ...others] = node.ed;
  const told = first === '' || node.label.includes(first);
  const code = told ? '' : others.length === 0 ? first : `${first} +${others.length}`;
  const lines = fitLabel(node.label, labelSize, width === undefined ? widest : width - side);
  const text = Math.max(widthOfText(code, codeSize) * 1.1, ...lines.map((line) => widthOfText(line, labelSize)));
  const wide = width ?? Math.ceil(Math.max(72, text + 2 * side));
  const height = lines.length * lineHeight + (code === '' ? 0 : codeSize + 4) + 2 * top;
  const places = { textX: look.icon === '' ? 0 : iconRoom / 2, iconX: side - iconRoom / 2 - 4 - wide / 2 };
  return { ...look, node, outline: outlineOf(shape, wide, height), code, lines, ...places, width: wide, height };
}

export function drawLink(drawn: DrawnLink, route: Route | undefined): PictureLink {
  const { course = 'none', points = [] } = route ?? {};
  const head = isDirected(drawn.link) ? headOfEdge(points, 8) : '';
  return { ...drawn, course, points, path: pathOfEdge(points, course), head, bounds: boundsOf(points) };
}

/** The faces where the layout put their boxes; those without a place are left out. */
export function placeFaces(faces: readonly Face[], { boxes }: Pick<Layout, 'boxes'>): readonly PictureNode[] {
  return faces.flatMap((face) => {
    const place = boxes.get(face.node.id);
    return place === undefined ? [] : [{ ...face, x: place.x, y: place.y, layer: place.layer }];
  });
}

/** `previous`: the last picture of nearly the same graph; what did not change stays where it was. */
export function makePicture(chosen: Chosen, previous?: Layout, lookOf: LookOf = makeLookOf()): Picture {
  const faces = chosen.nodes.map((node) => faceOf(node, lookOf));
  const boxes = faces.map(({ node, width, height }) => ({ id: node.id, width, height }));
  const edges = orientFriends(boxes, chosen.links);
  const layout = layoutGraph(boxes, edges, {
    boxGap: 20,
    layerGap: 72,
    previous,
  });
  const nodes = placeFaces(faces, layout);
  const links = chosen.links.map((drawn, at) => drawLink(drawn, layout.routes[at]));
  return { nodes, links, layout };
}

/** Links without direction are laid the way the others go, so that they never make one of them go back. */
function orientFriends(
  boxes: readonly { readonly id: string; readonly width: number; readonly height: number }[],
  links: readonly DrawnLink[],
): Edge[] {
  if (links.every(({ link }) => isDirected(link))) return links.map(({ link: { from, to } }) => ({ from, to }));
  const layerOf = layersOf(boxes, links.map(({ link }) => link).filter(isDirected));
  return links.map(({ link }) => {
    const { from, to } = link;
    if (isDirected(link)) return { from, to };
    const step = (layerOf.get(to) ?? 0) - (layerOf.get(from) ?? 0);
    return step > 0 || (step === 0 && from < to) ? { from, to } : { from: to, to: from };
  });
}

function boundsOf(points: readonly number[]): [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    left = Math.min(left, points[at] ?? 0);
    right = Math.max(right, points[at] ?? 0);
    top = Math.min(top, points[at + 1] ?? 0);
    bottom = Math.max(bottom, points[at + 1] ?? 0);
  }
  return [left, top, right, bottom];
}
