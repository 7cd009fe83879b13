// What a node looks like out of the view: the colour and the sign that it has on the screen, and what the legend says of it.
import type { PictureNode } from '../graph/picture/make-picture';
import { colourOfFamily, type Colour } from '../graph/picture/node-look';
import { shapeOfFamily, type Shape } from '../graph/picture/node-shape';
import type { Status } from '../project/status';
import type { PictureFacts, PictureWords } from './picture-words';
import { signOfStatus } from './status-sign';

export interface BoxLook {
  readonly colour: Colour;
  readonly shape: Shape;
  /** Of what is not there: dashed and without a colour. */
  readonly missing: boolean;
  readonly sign: string;
  readonly text: string;
}

const colourOfStatus: Readonly<Record<Status, Colour>> = {
  absent: 'grey',
  draft: 'orange',
  'in-progress': 'blue',
  'to-validate': 'blue',
  validated: 'green',
};

export function lookOfBox(drawn: PictureNode, { statusOf, isStale }: PictureFacts, words: PictureWords): BoxLook {
  const { node, family, shape, colour } = drawn;
  if (node.kind === 'ghost') return { colour, shape, missing: true, sign: '', text: words.ghost };
  const status = statusOf?.(node);
  if (status === undefined) {
    const isUsual = shape === shapeOfFamily[family] && colour === colourOfFamily[family];
    return { colour, shape, missing: false, sign: '', text: isUsual ? words.families[family] : node.class };
  }
  if (isStale?.(node) === true)
    return { colour: 'orange', shape, missing: false, sign: '!', text: words.statuses.stale };
  const look = { shape, missing: status === 'absent', sign: signOfStatus[status], text: words.statuses[status] };
  return { ...look, colour: colourOfStatus[status] };
}
