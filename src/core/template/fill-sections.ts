// Writes sentences under the headings of a document, as somebody would who fills it in.
import { findSections } from '../text/find-sections';

/**
 * `sentences`: one for each heading of the second level, in their order; an empty one leaves its section as it is. A figure stays; the table to start from
 * gives way.
 */
export function fillSections(text: string, sentences: readonly string[]): string {
  const sections = findSections(text).sections.filter(({ level }) => level === 2);
  return sections.reduceRight((filled, { start, end }, at) => {
    const sentence = sentences[at] ?? '';
    if (sentence === '') return filled;
    const heading = filled.slice(start, filled.indexOf('\n', start) + 1);
    const figure = filled.slice(start, end).includes('```') ? filled.slice(start + heading.length, end).trim() : '';
    const body = figure === '' ? sentence : `${figure}\n\n${sentence}`;
    return `${filled.slice(0, start)}${heading}\n${body}\n${end < filled.length ? '\n' : ''}${filled.slice(end)}`;
  }, text);
}
