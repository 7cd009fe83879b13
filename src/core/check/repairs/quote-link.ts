// Puts a link of a property between quotes, so that YAML and Obsidian read it as one.
import { findFrontmatter } from '../../text/find-frontmatter';
import { renderScalar } from '../../text/render-scalar';
import type { Repair } from '../repair';
import { lineRange } from './line-range';
import { offerRewrite } from './offer-rewrite';
import type { Note } from '../../graph/note';
import type { TextSplice } from '../../text/splice-text';

export const quoteLink = {
  id: 'quote-link',
  checks: ['unquoted-link'],
  safe: true,
  offer(flaw) {
    const { line, text, name, field } = flaw;
    const isOne = (value: unknown): boolean => JSON.stringify(value).includes(JSON.stringify(name));
    const holds = ({ links, properties }: Note): boolean =>
      links.some((link) => link.raw === name && link.line === line) && isOne(properties);
    return offerRewrite(flaw, {
      splices: findBare(text, line, name),
      key: field,
      holds,
      sure: true,
      values: { name },
    });
  },
} as const satisfies Repair;

/** Every place of the line where the link stands without a quote before it. */
function findBare(text: string, line: number, link: string): readonly TextSplice[] {
  const found = findFrontmatter(text);
  const [start, end] = lineRange(text, line);
  if (found.kind !== 'block' || start < found.yamlStart || start >= found.yamlEnd) return [];
  const quoted = renderScalar(link, 'flow', 'double');
  const splices: TextSplice[] = [];
  let quotes = 0;
  let seen = start;
  for (let at = text.indexOf(link, start); at >= 0 && at < end; at = text.indexOf(link, at + link.length)) {
    for (; seen < at; seen += 1) if (text[seen] === '"' || text[seen] === "'") quotes += 1;
    if (quotes % 2 === 0) splices.push({ from: at, to: at + link.length, text: quoted });
  }
  return splices;
}
