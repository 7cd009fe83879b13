// The map from afar: one path for all nodes of a kind.
import type { PictureNode } from '../../core/graph/picture/make-picture';
import type { Family } from '../../core/graph/picture/node-shape';

export function overviewPaths(nodes: readonly PictureNode[]): [Family, string][] {
  const byFamily = new Map<Family, string[]>();
  for (const { family, x, y, width, height } of nodes) {
    const paths = byFamily.get(family) ?? [];
    if (paths.length === 0) byFamily.set(family, paths);
    paths.push(`M${Math.round(x - width / 2)} ${Math.round(y - height / 2)}h${width}v${height}h${-width}Z`);
  }
  return [...byFamily].map(([family, paths]) => [family, paths.join('')]);
}
