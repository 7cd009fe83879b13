// Puts a link of a property between quotes, so that YAML and Obsidian read it as one.
import { findFrontmatter } from '../../text/find-frontmatter';
import { FIRST_LINE } from '../../text/frontmatter';
import { renderScalar } from '../../text/render-scalar';
import { textValue } from '../read-values';
import type { Repair } from '../repair';
import { offerRewrite } from './offer-rewrite';
import type { Note } from '../../graph/note';
import type { TextSplice } from '../../text/splice-text';

export const quoteLink = {
  id: 'quote-link',
  checks: ['unquoted-link'],
  safe: true,
  offer(finding, site) {
    const { path, line } = finding;
    const [name, field] = [textValue(finding, 'name'), textValue(finding, 'field')];
    const text = site.text(path);
    const splices = text === undefined ? [] : findBare(text, line, name);
    const isOne = (value: unknown): boolean => JSON.stringify(value).includes(JSON.stringify(name));
    const holds = ({ links, properties }: Note): boolean =>
      links.some((link) => link.raw === name && link.line === line) && isOne(properties);
    return offerRewrite(site, { path, splices, key: field, holds, sure: true, values: { name } });
  },
} as const satisfies Repair;

/** Every place of the line where the link stands without a quote before it. */
function findBare(text: string, line: number, link: string): readonly TextSplice[] {
  const found = findFrontmatter(text);
  if (found.kind !== 'block' || line < FIRST_LINE) return [];
  let start = found.yamlStart;
  for (let number = FIRST_LINE; number < line; number += 1) start = text.indexOf('\n', start) + 1;
  const end = Math.min(text.indexOf('\n', start), found.yamlEnd);
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
