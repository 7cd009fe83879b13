// Writes the properties of a new note, as vaults write them: lists on lines of their own, double quotes where some are needed.
import { renderEntry } from './render-entry';
import type { QuoteStyle } from './render-scalar';
import type { WritingStyle } from './splice-style';
import type { Properties } from './value';

const style: WritingStyle = { eol: '\n', step: 2, dash: 2, quote: 'double', flow: false };

/** Lines of YAML, without the fences around them. `quotes`: around every text, where they are wanted. */
export function renderEntries(properties: Properties, quotes?: QuoteStyle): string {
  return Object.entries(properties)
    .map(([key, value]) => renderEntry(key, value, '', style, quotes))
    .join('');
}
