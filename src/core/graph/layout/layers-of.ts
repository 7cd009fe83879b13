// Tells in which row each box of a graph would stand, without drawing it.
import { assignLayers } from './assign-layers';
import { joinItems } from './join-items';
import type { Box, Edge } from './layout';
import { turnBack } from './turn-back';

/** By id. Rows of parts that do not hang together say nothing of each other; they may begin below 0. */
export function layersOf(boxes: readonly Box[], edges: readonly Edge[]): Map<string, number> {
  const [items] = joinItems(boxes, edges);
  assignLayers(turnBack([...items.values()]));
  return new Map([...items].map(([id, { layer }]) => [id, layer]));
}
