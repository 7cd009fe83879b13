// Gives each link, or each name, of a text that holds several its own place in a list.
import { resolveName } from '../../graph/resolve-name';
import { renderScalar } from '../../text/render-scalar';
import { onlyLinks } from '../only-links';
import type { Flaw, Repair } from '../repair';
import { findScalars, type PlacedScalar } from './find-scalars';
import { offerRewrite } from './offer-rewrite';

export const splitLinks = {
  id: 'split-links',
  checks: ['links-in-one-text', 'missing-name'],
  safe: true,
  offer(flaw) {
    const { finding, line, text, name, field, written: links } = flaw;
    const isName = finding.check === 'missing-name';
    const [place, another] = findScalars(text, line, name);
    if (place === undefined || another !== undefined) return [];
    const parts = isName ? namesIn(flaw, text.slice(place.from, place.to)) : onlyLinks(name);
    if (parts.length < 2) return [];
    const more = isName ? links.length * (parts.length - 1) : 0;
    const written = split(text, place, parts, isName);
    // The space after the colon goes when the list begins on the next line.
    const from = /^\r?\n/u.test(written) ? place.from - 1 : place.from;
    const splices = [{ from, to: place.to, text: written }];
    const values = { name, count: String(parts.length) };
    return offerRewrite(flaw, { splices, key: field, more, sure: true, values });
  },
} as const satisfies Repair;

/**
 * `Cadre, Acteurs; Services`, or items on lines of their own that YAML takes for one text: the names of a list that was written as one, when a note answers
 * to each. `source`: the text as it stands in the note.
 */
function namesIn({ name: text, path, site }: Flaw, source: string): readonly string[] {
  const [first = '', ...below] = source.split('\n').map((line) => line.trim());
  const isItems = below.length > 0 && below.every((line) => ITEM.test(line));
  const names = isItems ? [first, ...below].map((line) => line.replace(ITEM, '')) : text.split(/[,;]/u);
  const trimmed = names.map((name) => name.trim());
  const isList = !text.includes('[') && trimmed.every((name) => resolveName(site.graph, name, path).id !== undefined);
  return isList ? trimmed : [];
}

const ITEM = /^[-–]\s+/u;

/** Lines of a list where the text has its own line; between brackets otherwise. */
function split(text: string, place: PlacedScalar, parts: readonly string[], isName: boolean): string {
  const { from, to, holder } = place;
  const quotes = place.quotes === 'plain' && !isName ? 'double' : place.quotes;
  const items = parts.map((part) => renderScalar(part, 'flow', quotes));
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
