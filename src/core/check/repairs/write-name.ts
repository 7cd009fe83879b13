// Offers to write the exact name of the note that a name means, as it stands there or as a link.
import type { Match } from '../../graph/link';
import type { Note } from '../../graph/note';
import { resolveName } from '../../graph/resolve-name';
import { findFrontmatter } from '../../text/find-frontmatter';
import { readEdName } from '../../text/ed-code';
import { findLinks, targetOf } from '../../text/find-links';
import { foldFull } from '../../text/fold';
import { hideCode } from '../../text/hide-code';
import { renderScalar } from '../../text/render-scalar';
import type { Finding } from '../finding';
import { isPropertyField } from '../../graph/is-property-field';
import { listValue, textValue } from '../read-values';
import type { Offer, RepairSite } from '../repair';
import { findScalars } from './find-scalars';
import { pointMarkdownLink } from './point-markdown-link';
import { lineRange } from './line-range';
import { offerRewrite } from './offer-rewrite';
import { spliceText, type TextSplice } from '../../text/splice-text';
import { spellName } from './spell-name';
import { betweenWords } from '../../text/pattern';

/** `same`: a plain name stays one and a link stays one; `link`: a plain name becomes a link. */
export type Form = 'same' | 'link';

/** One offer for each note that may be meant: the one that was found, or those that the user chooses from. */
export function offerNames(finding: Finding, site: RepairSite, form: Form): readonly Offer[] {
  const found = finding.check === 'repaired-name';
  const paths = found ? [textValue(finding, 'path')] : listValue(finding, 'candidates');
  return paths.flatMap((path) => {
    const target = site.note(path);
    return target === undefined ? [] : offerTarget({ finding, site, target, found, form });
  });
}

function offerTarget(change: Change): readonly Offer[] {
  const { finding, site, target, found, form } = change;
  const { path, line } = finding;
  const field = textValue(finding, 'field');
  const text = site.text(path);
  if (text === undefined || line < 1) return [];
  const splices = isPropertyField(field) ? inProperty(change, text) : inBody(change, text);
  const key = isPropertyField(field) ? field : '';
  const raw = textValue(finding, 'name');
  const name = spellName(site, target, path, form === 'link' || raw.includes('[') ? 'wiki' : 'name') ?? target.name;
  const values = { name: raw, target: form === 'same' ? name : `[[${name}]]` };
  const sure = found && form === 'same' && (key === '' || !saysMore(finding, target));
  return offerRewrite(site, { path, splices, key, sure, values });
}

/** Whether a name that its ED's code alone led to the note tells what no name of the note does (`ÉD 442 (externes)`, `ÉD 212-3`, `I-3 (440)`): that would be lost. */
function saysMore(finding: Finding, { name, title = '', aliases, code = '' }: Note): boolean {
  if (textValue(finding, 'match') !== 'ed') return false;
  const known = new Set([name, title, ...aliases, code].flatMap(wordsIn));
  const written = textValue(finding, 'name').trim();
  const text = written.startsWith('[[') ? targetOf(written.slice(2, -2)) : written;
  const found = readEdName(text);
  const rest = text.slice(found.at(-1)?.end ?? 0);
  const more = found.flatMap((each) => [
    ...(each.version === undefined ? [] : [each.version]),
    ...(each.equivalent ? wordsIn(each.code) : []),
  ]);
  return [...wordsIn(rest), ...more].some((word) => !known.has(word));
}

function wordsIn(text: string): readonly string[] {
  return foldFull(text)
    .split(betweenWords())
    .filter((word) => word !== '');
}

interface Change {
  readonly finding: Finding;
  readonly site: RepairSite;
  readonly target: Note;
  /** Whether the name was resolved, and is only spelled otherwise. */
  readonly found: boolean;
  readonly form: Form;
}

function inProperty(change: Change, text: string): readonly TextSplice[] {
  const { finding } = change;
  const raw = textValue(finding, 'name');
  const written = raw.includes('[[') ? linksRewritten(change, raw) : nameRewritten(change, raw);
  if (written === undefined || written === raw) return [];
  return findScalars(text, finding.line, raw).map(({ from, to, place, quotes }) => ({
    from,
    to,
    text: renderScalar(written, place, quotes),
  }));
}

/** A plain text that is one name; a list of ED codes is not. */
function nameRewritten(change: Change, raw: string): string | undefined {
  const { finding, site } = change;
  const links = site.note(finding.path)?.links ?? [];
  const own = links.filter((link) => link.line === finding.line && link.raw === raw);
  if (own.length === 0 || own.some(({ kind, target: name }) => kind !== 'name' || name !== own[0]?.target))
    return undefined;
  return plainName(change);
}

/** What takes the place of a plain name. */
function plainName({ finding, site, target, form }: Change): string | undefined {
  const name = spellName(site, target, finding.path, form === 'link' ? 'wiki' : 'name');
  return name === undefined || form === 'same' ? name : `[[${name}]]`;
}

/** The text with its links rewritten; undefined when none means the note. */
function linksRewritten(change: Change, text: string): string | undefined {
  const splices = linkSplices(change, text, false);
  return splices.length === 0 ? undefined : spliceText(text, splices);
}

/** For each link of a text that means the note: its exact name. What stands after `#` and `|` stays. */
function linkSplices(change: Change, text: string, inTable: boolean): readonly TextSplice[] {
  const { finding, site, target, form } = change;
  const name = form === 'link' ? undefined : spellName(site, target, finding.path, 'wiki');
  if (name === undefined) return [];
  return findLinks(text).flatMap(({ raw, start, end, target: written }): TextSplice[] => {
    const open = raw.indexOf('[[');
    const { match, id } = resolveName(site.graph, written, finding.path, 'wiki');
    if (!means(change, raw, match, id)) return [];
    if (open < 0 || open > 1) return [{ from: start, to: end, text: pointMarkdownLink(raw, name) }];
    const inside = raw.slice(open + 2, -2);
    const cut = inside.search(/[#|]|\\\|/u);
    const rest = cut >= 0 ? inside.slice(cut) : open > 0 ? '' : shownAs(change, inside, match, inTable);
    return [{ from: start, to: end, text: `${raw.slice(0, open)}[[${name}${rest}]]` }];
  });
}

function means({ finding, target, found }: Change, raw: string, match: Match, id: string | undefined): boolean {
  // Another link of the line is told of by itself.
  if (!textValue(finding, 'name').includes(raw)) return false;
  return found ? id === target.id && match !== 'exact' : id === undefined;
}

/** In running text, a title or a code that was read as words stays on the screen. */
function shownAs({ finding }: Change, inside: string, match: Match, inTable: boolean): string {
  const written = isPropertyField(textValue(finding, 'field')) || match === 'folded' || match === 'accents';
  return written ? '' : `${inTable ? '\\' : ''}|${inside}`;
}

function inBody(change: Change, text: string): readonly TextSplice[] {
  const { finding, site } = change;
  const { bodyStart } = findFrontmatter(text);
  const [start, end] = lineRange(text, finding.line);
  if (start < bodyStart) return [];
  const visible = hideCode(text, bodyStart).slice(start, end);
  const links = linkSplices(change, visible, visible.trimStart().startsWith('|'));
  if (links.length > 0)
    return links.map(({ from, to, text: put }) => ({ from: start + from, to: start + to, text: put }));
  const raw = textValue(finding, 'name').trim();
  const at = raw.includes('[') || raw === '' ? -1 : visible.indexOf(raw);
  if (at < 0 || visible.includes(raw, at + 1)) return [];
  const declared = site.note(finding.path)?.links ?? [];
  const own = declared.filter((link) => link.line === finding.line && link.raw.trim() === raw);
  if (own.length === 0 || own.some(({ kind }) => kind !== 'name')) return [];
  const name = plainName(change);
  return name === undefined ? [] : [{ from: start + at, to: start + at + raw.length, text: name }];
}
