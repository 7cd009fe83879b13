// Which way an ED goes, as the words and arrows beside it say.
import { pattern } from '../../text/pattern';
import { directionOf, isBothWays, wordsOf, type Direction } from './ed-words';
import { readEdCodes } from './read-eds';

const wordAlone = pattern('^[^\\p{L}]{0,20}[\\p{L}\\p{M}]{1,20}[\\s\\u00a0]{0,3}[:(),;–—-]');

/** `Source`, `Source : …`, `Entrée principale` say a direction with their first word; a sentence that begins so (`Produit la liste`) does not. */
export function firstDirection(cell: string): Direction | undefined {
  const words = wordsOf(cell);
  // `ED source`, `En amont`.
  const said = words[0] === 'ed' || words[0] === 'en' ? words.slice(1) : words;
  const direction = directionOf(said.slice(0, 1));
  const alone = said.length < 3 || wordAlone().test(cell);
  return (alone ? direction : undefined) ?? arrowIn(cell);
}

/** What stands before or after the EDs of a cell or an item: `Source : ÉD 446`, `→ ÉD 446`, `ÉD 446 (source)`. A plain name says no direction. */
export function directionIn(content: string): Direction | undefined {
  const codes = readEdCodes(content);
  const first = codes[0]?.start ?? content.indexOf('[[');
  if (first < 0) return undefined;
  const before = content.slice(0, first);
  const after = content.slice(codes.at(-1)?.end ?? content.lastIndexOf(']]') + 2);
  const words = wordsOf(before);
  return directionOf(words) ?? arrowIn(before) ?? TOWARDS[words[0] ?? ''] ?? firstDirection(after);
}

/** They begin what says where an ED stands: `Vers l’ÉD 446`. */
const TOWARDS: Readonly<Record<string, Direction>> = { ver: 'out', depui: 'in' };

/**
 * The parts of a text that says both ways, each of which says its own: `ÉD 440 (source), ÉD 446 (destination)`. What is no such text, or is too long to be
 * one, is whole.
 */
export function partsOf(content: string): readonly string[] {
  if (content.length > 200 || !/[;,]/u.test(content) || !isBothWays(wordsOf(content))) return [content];
  return content.split(content.includes(';') ? ';' : /,(?![^[]*\]\])/u);
}

/** The way that an arrow at the beginning shows, from the note or towards it. */
function arrowIn(text: string): Direction | undefined {
  return /^\s*[→⇒➡]/u.test(text) ? 'out' : /^\s*[←⇐⬅]/u.test(text) ? 'in' : undefined;
}
