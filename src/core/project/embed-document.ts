// Makes a document a part of another: without its properties and its title, its headings moved down.
import { findFrontmatter } from '../text/find-frontmatter';
import { findSections, splitTitle } from '../text/find-sections';
import { nameFootnotes } from './name-footnotes';

/** `level`: that of the heading which the text comes under; the document's own begin below it, six at most. `name`: for its footnotes. */
export function embedDocument(text: string, level: number, name: string): string {
  const bare = text.slice(findFrontmatter(text).bodyStart).replaceAll('\r\n', '\n');
  const body = nameFootnotes(bare, name);
  const { sections, closing } = findSections(body);
  const { title, own } = splitTitle(sections);
  const shift = Math.max(0, level + 1 - Math.min(...own.map((section) => section.level)));
  let out = '';
  let at = 0;
  for (const section of sections) {
    out += body.slice(at, section.start);
    at = section.start;
    const marks = body.indexOf('#', at);
    if (section === title) {
      const end = body.indexOf('\n', at);
      at = end < 0 ? body.length : end + 1;
    } else {
      out += '#'.repeat(Math.min(6, section.level + shift));
      at = marks + section.level;
    }
  }
  const whole = out + body.slice(at);
  // A code block or a comment that nothing closes would swallow what follows it.
  return (closing === '' ? whole : `${whole.trimEnd()}\n${closing}`).trim();
}
