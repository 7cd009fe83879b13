// What a relation looks like out of the view: the colour and the strokes that it has on the screen, and what the legend says of it.
import { leadsBack, isRepaired } from '../graph/picture/trace-links';
import type { PictureLink } from '../graph/picture/make-picture';
import type { Verdict } from '../graph/picture/verdict';
import type { PictureFacts, PictureWords } from './picture-words';
import type { Palette } from './svg-palette';

export interface LineLook {
  readonly colour: keyof Pick<Palette, 'line' | 'back' | 'good' | 'bad'>;
  readonly width: number;
  /** As SVG writes it; empty for a whole line. */
  readonly dash: string;
  readonly opacity: number;
  /** Whether the dashes are dots. */
  readonly round?: boolean;
  readonly text: string;
}

const compared: Readonly<Record<Verdict, Pick<LineLook, 'colour'> & Partial<LineLook>>> = {
  both: { colour: 'good' },
  undeclared: { colour: 'back' },
  awaited: { colour: 'line', dash: '6 3', opacity: 0.6 },
  deduced: { colour: 'good', dash: '12 4' },
  unseen: { colour: 'line', dash: '10 3 2 3' },
  added: { colour: 'bad' },
};

/** Of several things that hold, the last is what is seen. `onMap`: on the map of a method. */
export function lookOfLine(
  drawn: PictureLink,
  { contradictions }: PictureFacts,
  words: PictureWords,
  onMap: boolean,
): LineLook {
  const { link, verdict } = drawn;
  const { role } = link;
  return {
    colour: 'line',
    width: role === 'previous' ? 2.4 : 1.4,
    dash: role === 'friend' ? '5 4' : role === 'mention' ? '2 6' : role === 'input' && !onMap ? '9 4' : '',
    opacity: role === 'friend' ? 0.75 : 1,
    text: words.roles[role],
    ...(verdict === undefined ? {} : { ...compared[verdict], text: words.verdicts[verdict] }),
    ...(leadsBack(drawn, onMap)
      ? { dash: '3 3', text: words.back, ...(verdict === undefined ? { colour: 'back' } : {}) }
      : {}),
    ...(isRepaired(link) ? { dash: '0.1 6', width: 2.8, round: true, text: words.repaired } : {}),
    ...(contradictions?.has(link) === true ? { colour: 'bad', text: words.contradiction } : {}),
  };
}
