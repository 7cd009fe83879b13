// What the pen is told of each node and relation near the screen: signs, classes, what a screen reader says.
import { signOfStatus } from '../../core/export/status-sign';
import type { PictureLink, PictureNode } from '../../core/graph/picture/make-picture';
import { isRepaired, leadsBack } from '../../core/graph/picture/trace-links';
import type { LinkFacts } from './draw-links';
import type { NodeFacts } from './draw-node';
import type { GraphHost } from './graph-host';
import type { GraphModel } from './graph-model.svelte';
import type { Scene } from './map-pen';

export function sceneOf(model: GraphModel, host: GraphHost, near: Pick<Scene, 'nodes' | 'links' | 'far'>): Scene {
  const { contradictions, map, degrees } = model;
  const laneOf = new Map(
    map?.nodes.map(({ node, y }) => [node.id, map.lanes.findIndex(({ start, end }) => y >= start && y < end)]),
  );
  const linkFacts = (drawn: PictureLink): LinkFacts => {
    const { link, need, verdict } = drawn;
    const wrong = contradictions.has(link);
    const classes =
      (leadsBack(drawn, map !== undefined) ? ' jalons-goes-back' : '') +
      (need === 'implied' ? ' jalons-is-implied' : '') +
      (isRepaired(link) ? ' jalons-is-repaired' : '') +
      (wrong ? ' jalons-is-contradiction' : '') +
      (laneOf.get(link.from) === laneOf.get(link.to) ? '' : ' jalons-is-aside');
    return { classes, warns: wrong || verdict === 'added' };
  };
  const nodeFacts = (mark: PictureNode): NodeFacts => factsOf(mark, model, host, degrees.get(mark.node.id) ?? [0, 0]);
  return { ...near, linkFacts, nodeFacts };
}

function factsOf(
  { node, code, family, icon }: PictureNode,
  model: GraphModel,
  host: GraphHost,
  [before, after]: readonly [number, number],
): NodeFacts {
  const { graph: words, guide } = host.words;
  const status = model.statusOf(node);
  const stale = model.isStale(node);
  const kind =
    status !== undefined
      ? guide.status[status]
      : node.kind === 'ghost'
        ? words.ghost
        : node.class === ''
          ? words.families[family]
          : node.class;
  const kinds = stale ? `${kind}, ${guide.status.stale}` : kind;
  return {
    status: status ?? '',
    stale,
    signs: stale ? '!' : status === undefined ? '' : signOfStatus[status],
    spoken: words.nodeLabel(code === '' ? node.label : `${code} ${node.label}`, kinds, before, after),
    told: status === undefined ? node.label : `${node.label} (${kinds})`,
    icon: icon === '' ? undefined : host.drawIcon(icon),
  };
}
