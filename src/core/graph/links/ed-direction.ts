// Which way an ED goes, as the words and arrows beside it say.
import { pattern } from '../../text/pattern';
import { directionOf, isBothWays, wordsOf, type Direction } from './ed-words';
import { readEdCodes } from './read-eds';

const wordAlone = pattern('^[^\\p{L}]{0,20}[\\p{L}\\p{M}]{1,20}[\\s\\u00a0]{0,3}[:(),;–—-]');

/** `Source`, `Source : …`, `Entrée principale` say a direction with their first word; a sentence that begins so (`Produit la liste`) does not. */
export function firstDirection(cell: string): Direction | undefined {
  const words = wordsOf(cell);
  // `ED source`, `En amont`; not `En source ouverte`.
  const said = words[0] === 'ed' || (words[0] === 'en' && words.length === 2) ? words.slice(1) : words;
  const direction = directionOf(said.slice(0, 1));
  const alone = said.length < 3 || wordAlone().test(cell);
  return (alone ? direction : undefined) ?? arrowIn(cell);
}

/** What stands beside the EDs of a cell or an item says: `Source : ÉD 446`, `→ ÉD 446`, `ÉD 446 (source)`. A plain name says no direction. */
function directionIn([before, after]: Sides): Direction | undefined {
  return directionBefore(before) ?? firstDirection(after);
}

function directionBefore(text: string): Direction | undefined {
  return directionOf(wordsOf(text)) ?? arrowIn(text) ?? (TO.test(text) ? 'out' : SINCE.test(text) ? 'in' : undefined);
}

/** `Vers l’ÉD 446`: nothing but an article stands between. */
const TO = /^[\s*_]{0,9}vers[\s:*_]{1,9}(?:l['’]|les? )?[*_]{0,3}$/iu;
const SINCE = /^[\s*_]{0,9}depuis[\s:*_]{1,9}(?:l['’]|les? )?[*_]{0,3}$/iu;

type Sides = readonly [before: string, after: string];

/** What stands before the EDs of a text and behind them; nothing where it names none. */
function besideEds(text: string): Sides {
  const codes = readEdCodes(text);
  const first = codes[0]?.start ?? text.indexOf('[[');
  if (first < 0) return ['', ''];
  return [text.slice(0, first), text.slice(codes.at(-1)?.end ?? text.lastIndexOf(']]') + 2)];
}

/**
 * The parts of a text that says both ways, with the way of each (`ÉD 440 (source), ÉD 446 (destination)`): what stands before an ED is said of those that
 * follow it alone too (`Sources : ÉD 440, ÉD 442`). What is no such text, or is too long to be one, is whole. `way`: that of what says none.
 */
export function partsOf(content: string, way: Direction | undefined): readonly (readonly [string, typeof way])[] {
  if (content.length > 200 || !/[;,]/u.test(content) || !isBothWays(wordsOf(content)))
    return [[content, directionIn(besideEds(content)) ?? way]];
  let last = way;
  return content.split(content.includes(';') ? ';' : /,(?![^[]*\]\])/u).map((part) => {
    const sides = besideEds(part);
    const said = directionIn(sides);
    if (said !== undefined || sides[0].trim() !== '') last = directionBefore(sides[0]) ?? way;
    return [part, said ?? last];
  });
}

/** The way that an arrow at the beginning shows, from the note or towards it. */
function arrowIn(text: string): Direction | undefined {
  return /^\s*[→⇒➡]/u.test(text) ? 'out' : /^\s*[←⇐⬅]/u.test(text) ? 'in' : undefined;
}
