// The words by which headings, columns and rows say which EDs come in and which go out.
import { foldFull } from '../../text/fold';
import { normalKey, singular } from './relation';

export type Direction = 'in' | 'out';

const IN: ReadonlySet<string> = new Set(
  ['entrant', 'entrante', 'entrée', 'input', 'intrant', 'préalable', 'prérequis', 'source', 'amont', 'provenance'].map(
    normalKey,
  ),
);
const OUT: ReadonlySet<string> = new Set(
  ['sortant', 'sortante', 'sortie', 'output', 'extrant', 'produit', 'destination', 'aval', 'cible'].map(normalKey),
);
/** Words that say nothing of direction beside those that do. */
const NEUTRAL: ReadonlySet<string> = new Set(
  ['ed', 'de', 'd', 'en', 'les', 'le', 'la', 'des', 'du', 'et', 'element', 'documentation', 'lie'].map(normalKey),
);

/** Letters and digits only, singular: emoji, numbers of headings, bold and punctuation say nothing. */
export function wordsOf(text: string): readonly string[] {
  const folded = foldFull(text.slice(0, 200));
  const letters = /[^\p{L}\p{N} ]/u.test(folded) ? folded.replaceAll(/[^\p{L}\p{N}]+/gu, ' ') : folded;
  const words: string[] = [];
  for (const word of letters.split(' ')) if (word !== '' && !/^\d+$/u.test(word)) words.push(singular(word));
  return words;
}

/** Where the words point; undefined when they point nowhere, or both ways. */
export function directionOf(words: readonly string[]): Direction | undefined {
  const inward = words.some((word) => IN.has(word));
  const outward = words.some((word) => OUT.has(word));
  return inward === outward ? undefined : inward ? 'in' : 'out';
}

/** A heading such as `ED Entrants (Inputs)`: nothing but direction and EDs. `Documents sources` is the title of an ED. */
export function sectionDirection(words: readonly string[]): Direction | undefined {
  if (words.length === 0 || words.length > 8) return undefined;
  const only = words.every((word) => NEUTRAL.has(word) || IN.has(word) || OUT.has(word));
  const aboutSource = words.length === 1 && (words[0] === 'source' || words[0] === 'produit' || words[0] === 'cible');
  return only && !aboutSource ? directionOf(words) : undefined;
}

/** `Connexion avec les autres ÉD`, in any of its spellings. */
export function isConnectionHeading(words: readonly string[]): boolean {
  const connects = words.some((word) => ['connexion', 'connection', 'lien', 'relation', 'interaction'].includes(word));
  return connects && (words.includes('ed') || words.includes('document') || words.includes('documentation'));
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
