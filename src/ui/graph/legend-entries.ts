// What the shapes, colours and lines on the map mean: only those that are there.
import type { Role } from '../../core/graph/link';
import { colourOfFamily } from '../../core/graph/picture/node-look';
import { outlineOf, shapeOfFamily, type Family, type Shape } from '../../core/graph/picture/node-shape';
import { isRepaired } from '../../core/graph/picture/trace-links';
import { verdicts, type Verdict } from '../../core/graph/picture/verdict';
import type { Words } from '../../words';
import type { GraphModel } from './graph-model.svelte';

export interface LegendEntry {
  readonly text: string;
  readonly classes: string;
  /** What is drawn around the middle: a class and its path. */
  readonly paths: readonly (readonly [string, string])[];
  readonly verdict?: Verdict;
  /** What a click folds. */
  readonly fold?: string | undefined;
}

export const families: readonly Family[] = ['document', 'concept', 'procedure', 'principle', 'fact', 'other'];
const roles: readonly Role[] = ['parent', 'previous', 'input', 'friend', 'mention'];
const stroke = ['jalons-graph-line', 'M-14 0H13'] as const;
const head = ['jalons-graph-head', 'M14 0l-7 -4v8Z'] as const;

export function legendEntries(model: GraphModel, words: Words['graph']): readonly LegendEntry[] {
  return [...boxes(model, words), ...lines(model, words)];
}

/** A class that the user gave a look of its own has its own entry. */
function boxes({ picture, mode }: GraphModel, words: Words['graph']): readonly LegendEntry[] {
  const box = (text: string, classes: string, shape: Shape, fold?: string): LegendEntry => ({
    text,
    classes: `jalons-graph-node jalons-${classes}`,
    paths: [['jalons-graph-outline', outlineOf(shape, 26, 15)]],
    fold,
  });
  const notes = picture.nodes.filter(({ node }) => node.kind !== 'ghost');
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
    ...(picture.nodes.length > notes.length ? [box(words.ghost, 'is-ghost', 'rounded')] : []),
  ];
}

function lines(
  { picture: { links }, light, contradictions }: GraphModel,
  words: Words['graph'],
): readonly LegendEntry[] {
  const arrow = (text: string, classes: string): LegendEntry => ({
    text,
    classes: `jalons-graph-link jalons-${classes}`,
    paths: [stroke, head],
  });
  const when = (holds: boolean, text: string, classes: string): LegendEntry[] => (holds ? [arrow(text, classes)] : []);
  const lit = light.nodes.size > 0;
  const isBack = links.some(({ course, head: tip }) => course === 'back' && tip !== '');
  return [
    ...roles
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
    ...when(isBack, words.back, 'goes-back'),
  ];
}
