// What the shapes, colours and lines on the map mean: only those that are there.
import type { Role } from '../../core/graph/link';
import { colourOfFamily } from '../../core/graph/picture/node-look';
import { outlineOf, shapeOfFamily, type Family } from '../../core/graph/picture/node-shape';
import { isRepaired } from '../../core/graph/picture/trace-links';
import { verdicts } from '../../core/graph/picture/verdict';
import type { Words } from '../../words';
import type { GraphModel } from './graph-model.svelte';

export interface LegendEntry {
  readonly text: string;
  readonly classes: string;
  /** The outline of a box; a line where there is none. */
  readonly outline?: string;
  readonly verdict?: string;
  readonly headless?: boolean;
  /** What a click folds. */
  readonly fold?: string;
}

const families: readonly Family[] = ['document', 'concept', 'procedure', 'principle', 'fact', 'other'];
const roles: readonly Role[] = ['parent', 'previous', 'input', 'friend', 'mention'];
const [width, height] = [26, 15];

export function legendEntries(model: GraphModel, words: Words['graph']): readonly LegendEntry[] {
  return [...boxes(model, words), ...lines(model, words)];
}

/** A class that the user gave a look of its own has its own entry. */
function boxes({ picture, mode }: GraphModel, words: Words['graph']): readonly LegendEntry[] {
  const notes = picture.nodes.filter(({ node }) => node.kind !== 'ghost');
  const plain = new Set<Family>();
  const own = new Map<string, LegendEntry>();
  for (const { node, family, shape, colour, icon } of notes) {
    if (icon === '' && shape === shapeOfFamily[family] && colour === colourOfFamily[family]) plain.add(family);
    else if (!own.has(node.class))
      own.set(node.class, {
        text: node.class,
        classes: `jalons-graph-node jalons-colour-${colour}`,
        outline: outlineOf(shape, width, height),
      });
  }
  const usual = families.filter((family) => plain.has(family));
  return [
    ...usual.map((family) => ({
      text: words.families[family],
      classes: `jalons-graph-node jalons-colour-${colourOfFamily[family]}`,
      outline: outlineOf(shapeOfFamily[family], width, height),
      ...(mode === 'vault' ? { fold: `kind:${family}` } : {}),
    })),
    ...own.values(),
    ...(picture.nodes.length > notes.length
      ? [
          {
            text: words.ghost,
            classes: 'jalons-graph-node jalons-is-ghost',
            outline: outlineOf('rounded', width, height),
          },
        ]
      : []),
  ];
}

function lines(
  { picture: { links }, light, contradictions }: GraphModel,
  words: Words['graph'],
): readonly LegendEntry[] {
  const entry = (text: string, classes: string, more: Partial<LegendEntry> = {}): LegendEntry => ({
    text,
    classes: `jalons-graph-link jalons-${classes}`,
    ...more,
  });
  const when = (holds: boolean, text: string, classes: string): LegendEntry[] => (holds ? [entry(text, classes)] : []);
  const lit = light.nodes.size > 0;
  return [
    ...roles
      .filter((role) => links.some(({ link }) => link.role === role))
      .map((role) => entry(words.roles[role], `role-${role}`, { headless: role === 'friend' || role === 'mention' })),
    ...verdicts
      .filter((verdict) => links.some((drawn) => drawn.verdict === verdict))
      .map((verdict) => entry(words.verdicts[verdict], 'is-compared', { verdict })),
    ...when(
      links.some(({ link }) => isRepaired(link)),
      words.repaired,
      'is-repaired',
    ),
    ...when(contradictions.size > 0, words.contradiction, 'is-contradiction'),
    ...when(lit, words.upstream, 'is-lit jalons-is-up'),
    ...when(lit, words.downstream, 'is-lit jalons-is-down'),
    ...when(
      links.some(({ course, head }) => course === 'back' && head !== ''),
      words.back,
      'goes-back',
    ),
  ];
}
