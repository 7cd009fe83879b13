// Two well-known drawings of graphs, given the same boxes, places and zoom: what the view's times are measured against.
import cytoscape from 'cytoscape';
import { mount, unmount } from 'svelte';
import type { Viewport } from '@xyflow/svelte';
import { layoutGraph } from '../../../src/core/graph/layout/layout-graph';
import Flow from './Flow.svelte';

export interface Named {
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

export interface Placed extends Named {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly x: number; readonly y: number }[];
  /** The whole, from its left top corner. */
  readonly size: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

/** A drawing on the screen that can be moved. */
export interface Drawing {
  look(view: Viewport): void;
  close(): void;
}

type Rival = (graph: Placed, element: HTMLElement, view: Viewport) => Drawing;

const width = 148;
const height = 48;

const drawCytoscape: Rival = ({ nodes, links }, container, view) => {
  const cy = cytoscape({
    container,
    elements: [
      ...nodes.map(({ id, label, x, y }) => ({ data: { id, label }, position: { x, y } })),
      ...links.map(({ from, to }, at) => ({ data: { id: `e${String(at)}`, source: from, target: to } })),
    ],
    layout: { name: 'preset', fit: false },
    zoom: view.zoom,
    pan: { x: view.x, y: view.y },
    minZoom: 0.01,
    style: [
      {
        selector: 'node',
        style: {
          shape: 'round-rectangle',
          width,
          height,
          label: 'data(label)',
          'text-valign': 'center',
          'text-wrap': 'wrap',
          'text-max-width': `${String(width - 24)}px`,
          'font-size': 13,
          'background-color': '#e5effb',
          'border-color': '#0f5cae',
          'border-width': 1,
        },
      },
      { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', width: 1.4 } },
    ],
  });
  return {
    look: ({ x, y, zoom }) => cy.viewport({ zoom, pan: { x, y } }),
    close: () => cy.destroy(),
  };
};

const drawFlow: Rival = ({ nodes, links }, target, viewport) => {
  let set: (view: Viewport) => void = () => undefined;
  const flow = mount(Flow, {
    target,
    props: {
      nodes: nodes.map(({ id, label, x, y }) => ({
        id,
        data: { label },
        position: { x: x - width / 2, y: y - height / 2 },
      })),
      edges: links.map(({ from, to }, at) => ({
        id: `e${String(at)}`,
        source: from,
        target: to,
        markerEnd: { type: 'arrow' as never },
      })),
      viewport,
      steer: (change: typeof set) => (set = change),
    },
  });
  return { look: (view) => set(view), close: () => void unmount(flow) };
};

/** Our own places, worked out beforehand: no rival's time holds a layout. */
function place({ nodes, links }: Named): Placed {
  const { boxes, left, top, ...size } = layoutGraph(
    nodes.map(({ id }) => ({ id, width, height })),
    [...links],
    { boxGap: 20, layerGap: 72 },
  );
  const placed = nodes.map((node) => ({ ...node, x: boxes.get(node.id)?.x ?? 0, y: boxes.get(node.id)?.y ?? 0 }));
  return { nodes: placed, links, size: { left, top, width: size.width, height: size.height } };
}

declare global {
  interface Window {
    rivals: { readonly place: typeof place; readonly draw: Readonly<Record<string, Rival>> };
  }
}

window.rivals = { place, draw: { cytoscape: drawCytoscape, '@xyflow/svelte': drawFlow } };
