// Gives each link of a text that holds several its own place in a list.
import { renderScalar } from '../../text/render-scalar';
import { onlyLinks } from '../only-links';
import { textValue } from '../read-values';
import type { Repair } from '../repair';
import { findScalars, type PlacedScalar } from './find-scalars';
import { offerRewrite } from './offer-rewrite';

export const splitLinks = {
  id: 'split-links',
  checks: ['links-in-one-text'],
  safe: true,
  offer(finding, site) {
    const { path, line } = finding;
    const [name, field] = [textValue(finding, 'name'), textValue(finding, 'field')];
    const text = site.text(path);
    const links = onlyLinks(name);
    const [place, another] = text === undefined ? [] : findScalars(text, line, name);
    if (text === undefined || place === undefined || another !== undefined || links.length < 2) return [];
    const written = split(text, place, links);
    // The space after the colon goes when the list begins on the next line.
    const from = /^\r?\n/u.test(written) ? place.from - 1 : place.from;
    const splices = [{ from, to: place.to, text: written }];
    return offerRewrite(site, { path, splices, key: field, sure: true, values: { name, count: String(links.length) } });
  },
} as const satisfies Repair;

/** Lines of a list where the text has its own line; between brackets otherwise. */
function split(text: string, place: PlacedScalar, links: readonly string[]): string {
  const { from, to, holder } = place;
  const quotes = place.quotes === 'single' ? 'single' : 'double';
  const items = links.map((link) => renderScalar(link, 'flow', quotes));
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const before = text.slice(lineStart, from);
  const eol = /^[ \t]*\r\n/u.test(text.slice(to, to + 20)) ? '\r\n' : '\n';
  const alone = /^[ \t]*\r?\n/u.test(text.slice(to, to + 20));
  // A comment on the line then stands behind the last of them.
  if (place.place === 'block' && holder === 'list' && /^ *- +$/u.test(before)) return items.join(`${eol}${before}`);
  if (place.place === 'flow' && holder === 'list') return items.join(', ');
  const indent = /^ */u.exec(before)?.[0] ?? '';
  const underKey = place.place === 'block' && holder === 'key' && alone && /^ *[^\s-][^:]*: $/u.test(before);
  if (!underKey) return `[${items.join(', ')}]`;
  return items.map((item) => `${eol}${indent}  - ${item}`).join('');
}
