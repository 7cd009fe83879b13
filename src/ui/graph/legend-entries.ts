// What the shapes, colours and lines on the map mean: only those that are there.
import { signOfStatus } from '../../core/export/status-sign';
import type { Role } from '../../core/graph/link';
import { colourOfFamily } from '../../core/graph/picture/node-look';
import { outlineOf, shapeOfFamily, type Family, type Shape } from '../../core/graph/picture/node-shape';
import { isRepaired, leadsBack } from '../../core/graph/picture/trace-links';
import { verdicts, type Verdict } from '../../core/graph/picture/verdict';
import { statuses, type Status } from '../../core/project/status';
import type { Words } from '../../words';
import type { GraphModel } from './graph-model.svelte';

export interface LegendEntry {
  readonly text: string;
  readonly classes: string;
  /** What is drawn around the middle: a class and its path. */
  readonly paths: readonly (readonly [string, string])[];
  readonly verdict?: Verdict;
  readonly status?: Status;
  /** What a click folds. */
  readonly fold?: string | undefined;
}

export const families: readonly Family[] = ['document', 'concept', 'procedure', 'principle', 'fact', 'other'];
const roles: readonly Role[] = ['parent', 'previous', 'input', 'friend', 'mention'];
const stroke = ['jalons-graph-line', 'M-14 0H13'] as const;
const head = ['jalons-graph-head', 'M14 0l-7 -4v8Z'] as const;

export function legendEntries(model: GraphModel, words: Words): readonly LegendEntry[] {
  return [...boxes(model, words), ...lines(model, words.graph)];
}

/** A class that the user gave a look of its own has its own entry. Where documents are shown, their status gives the colour. */
function boxes(model: GraphModel, { graph: words, guide }: Words): readonly LegendEntry[] {
  const { picture, mode } = model;
  const box = (text: string, classes: string, shape: Shape, fold?: string): LegendEntry => ({
    text,
    classes: `jalons-graph-node jalons-${classes}`,
    paths: [['jalons-graph-outline', outlineOf(shape, 26, 15)]],
    fold,
  });
  const there = new Set(picture.nodes.map(({ node }) => model.statusOf(node)));
  const stale = picture.nodes.some(({ node }) => model.isStale(node));
  const notes = picture.nodes.filter(({ node }) => node.kind !== 'ghost' && model.statusOf(node) === undefined);
  const plain = new Set<Family>();
  const own = new Map<string, LegendEntry>();
  for (const { node, family, shape, colour, icon } of notes) {
    if (icon === '' && shape === shapeOfFamily[family] && colour === colourOfFamily[family]) plain.add(family);
    else if (!own.has(node.class)) own.set(node.class, box(node.class, `colour-${colour}`, shape));
  }
  const usual = families.filter((family) => plain.has(family));
  const fold = (family: Family): string | undefined => (mode === 'vault' ? `kind:${family}` : undefined);
  return [
    ...usual.map((each) =>
      box(words.families[each], `colour-${colourOfFamily[each]}`, shapeOfFamily[each], fold(each)),
    ),
    ...own.values(),
    ...statuses
      .filter((status) => there.has(status))
      .map((status) => ({
        ...box(`${signOfStatus[status]} ${guide.status[status]}`.trim(), 'has-status', 'rectangle'),
        status,
      })),
    ...(stale ? [box(`! ${guide.status.stale}`, 'is-stale', 'rectangle')] : []),
    ...(picture.nodes.some(({ node }) => node.kind === 'ghost') ? [box(words.ghost, 'is-ghost', 'rounded')] : []),
  ];
}

function lines(model: GraphModel, words: Words['graph']): readonly LegendEntry[] {
  const { picture, light, contradictions, mode, map } = model;
  const { links } = picture;
  const arrow = (text: string, classes: string): LegendEntry => ({
    text,
    classes: `jalons-graph-link jalons-${classes}`,
    paths: [stroke, head],
  });
  const when = (holds: boolean, text: string, classes: string): LegendEntry[] => (holds ? [arrow(text, classes)] : []);
  const lit = light.nodes.size > 0;
  return [
    ...roles
      // Where method and notes are compared, the verdict tells what these two look like.
      .filter((role) => mode !== 'diff' || (role !== 'parent' && role !== 'input'))
      .filter((role) => links.some(({ link }) => link.role === role))
      .map((role) => {
        const entry = arrow(words.roles[role], `role-${role}`);
        return role === 'friend' || role === 'mention' ? { ...entry, paths: [stroke] } : entry;
      }),
    ...verdicts
      .filter((verdict) => links.some((drawn) => drawn.verdict === verdict))
      .map((verdict) => ({ ...arrow(words.verdicts[verdict], 'is-compared'), verdict })),
    ...when(
      links.some(({ link }) => isRepaired(link)),
      words.repaired,
      'is-repaired',
    ),
    ...when(contradictions.size > 0, words.contradiction, 'is-contradiction'),
    ...when(lit, words.upstream, 'is-lit jalons-is-up'),
    ...when(lit, words.downstream, 'is-lit jalons-is-down'),
    ...when(
      links.some((drawn) => leadsBack(drawn, map !== undefined)),
      words.back,
      mode === 'diff' ? 'is-compared jalons-goes-back' : 'goes-back',
    ),
  ];
}
