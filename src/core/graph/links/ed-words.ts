// The words by which headings, columns and rows say which EDs come in and which go out.
import { foldFull } from '../../text/fold';
import { once } from '../../text/once';
import { INPUT, MENTION, OUTPUT, singular, type Relation } from './relation';
import { betweenWords, pattern } from '../../text/pattern';

const otherSign = pattern('[^\\p{L}\\p{N} ]');

export type Direction = 'in' | 'out';

const inward = wordsIn(
  'entrant entrante entrée intrant préalable prérequis source amont provenance input incoming prerequisite upstream',
);
const outward = wordsIn(
  'sortant sortante sortie extrant produit destination aval cible output outgoing product target downstream',
);
/** Words that say nothing of direction beside those that do. */
const neutral = wordsIn('ed document livrable de d en les le la des du et and the element documentation lié');

/** The words of a text of at most 200 signs, in the form in which others are looked up among them. */
function wordsIn(text: string): () => ReadonlySet<string> {
  return once(() => new Set(wordsOf(text)));
}

/** Letters and digits only, singular: emoji, numbers of headings, bold and punctuation say nothing. */
export function wordsOf(text: string): readonly string[] {
  const folded = foldFull(withoutMarkup(text.slice(0, 200)));
  const letters = otherSign().test(folded) ? folded.replaceAll(betweenWords(), ' ') : folded;
  const words: string[] = [];
  for (const word of letters.split(' ')) if (word !== '' && !/^\d+$/u.test(word)) words.push(singular(word));
  return words;
}

/** Without HTML tags and entities, which pages that come from elsewhere are full of. */
function withoutMarkup(text: string): string {
  return /[<&]/u.test(text) ? text.replaceAll(/<[^<>]{1,200}>|&#?[A-Za-z0-9]{1,10};/gu, ' ') : text;
}

/** Where the words point; undefined when they point nowhere, or both ways. */
export function directionOf(words: readonly string[]): Direction | undefined {
  const [ins, outs] = [inward(), outward()];
  const comesIn = words.some((word) => ins.has(word));
  const goesOut = words.some((word) => outs.has(word));
  return comesIn === goesOut ? undefined : comesIn ? 'in' : 'out';
}

/** Whether they point both ways, as `Entrée / Sortie` does. */
export function isBothWays(words: readonly string[]): boolean {
  return words.some((word) => inward().has(word)) && words.some((word) => outward().has(word));
}

/** Whether a cell is a tick in its column, or the mark of none; undefined where it says something else. */
export function isTick(cell: string): boolean | undefined {
  const mark = cell.trim();
  if (mark.length > 3) return undefined;
  return TICK.test(mark) || (NO_TICK.test(mark) ? false : undefined);
}

const TICK = /^(?:x|oui|yes|[✓✔☑✅●•]\ufe0f?)$/iu;
const NO_TICK = /^(?:non|no|[✗✘❌☐]\ufe0f?)$/iu;

/** What an ED that comes in or goes out is to the note; without a direction, it is mentioned. */
export function relationsOf(direction: Direction | undefined): readonly Relation[] {
  return direction === 'in' ? INPUT : direction === 'out' ? OUTPUT : MENTION;
}

/** Of documents, or without a word that says EDs, the heading of something else. */
const NO_HEADING: readonly string[] = ['source', 'produit', 'cible', 'product', 'target'];

/** A heading such as `ED Entrants (Inputs)`: nothing but direction and EDs. `Documents sources` is the title of an ED. */
export function sectionDirection(words: readonly string[]): Direction | undefined {
  if (words.length === 0 || words.length > 8) return undefined;
  const only = words.every((word) => neutral().has(word) || inward().has(word) || outward().has(word));
  const isOf = (word: string): boolean => words.includes(word);
  const ofEds = (isOf('ed') || isOf('element')) && !isOf('document') && !isOf('livrable');
  const isVague = !ofEds && words.every((word) => neutral().has(word) || NO_HEADING.includes(word));
  return only && !isVague ? directionOf(words) : undefined;
}

const CONNECTING: readonly string[] = [
  'connexion',
  'connection',
  'lien',
  'link',
  'relation',
  'interaction',
  'dependance',
];

/** Words of a column that holds EDs, without a direction. */
export const TIED: readonly string[] = ['lie', 'linked', 'related', 'connexe', 'associe'];

/** `Connexion avec les autres ÉD`, in any of its spellings, or `ÉD entrants et sortants`. */
export function isConnectionHeading(words: readonly string[]): boolean {
  const ofEds = ['ed', 'documentation'].some((word) => words.includes(word)) || isOther(words);
  const says = (list: readonly string[]): boolean => words.some((word) => list.includes(word));
  const isTied = words.includes('ed') && directionOf(words) === undefined && says(TIED);
  return isTied || (ofEds && (says(CONNECTING) || isBothWays(words)));
}

/** `les autres documents`: the documents of something else are not meant. */
function isOther(words: readonly string[]): boolean {
  return words.includes('document') && (words.includes('autre') || words.includes('other') || isBothWays(words));
}

/** A line that stands where a heading could: bold from end to end, the title of a callout, or short and closed by a colon. */
export function labelOf(line: string): string | undefined {
  if (line.length > 200) return undefined;
  const callout = /^[\s>]*>\s*\[![^\]]{0,40}\][+-]?\s*/u.exec(line);
  if (callout !== null) return line.slice(callout[0].length);
  const text = line.replace(/^[\s>]+/u, '').trimEnd();
  const bold = (text.startsWith('**') || text.startsWith('__')) && /(?:\*\*|__)[\s\u00a0]?:?(?:\*\*|__)?$/u.test(text);
  return bold || text.endsWith(':') ? text : undefined;
}
