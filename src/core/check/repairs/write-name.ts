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
import { isPropertyField } from '../../graph/is-property-field';
import { textValue } from '../read-values';
import type { Flaw, Offer } from '../repair';
import { findScalars } from './find-scalars';
import { pointMarkdownLink } from './point-markdown-link';
import { lineRange } from './line-range';
import { offerRewrite } from './offer-rewrite';
import { isFound, meantNotes } from './read-flaw';
import { spliceText, type TextSplice } from '../../text/splice-text';
import { spellName } from './spell-name';
import { betweenWords } from '../../text/pattern';

/** `same`: a plain name stays one and a link stays one; `link`: a plain name becomes a link. */
export type Form = 'same' | 'link';

interface Change extends Flaw {
  readonly target: Note;
  readonly form: Form;
}

/** One offer for each note that may be meant: the one that was found, or those that the user chooses from. */
export function offerNames(flaw: Flaw, form: Form): readonly Offer[] {
  return meantNotes(flaw).flatMap((target) => offerTarget({ ...flaw, target, form }));
}

function offerTarget(change: Change): readonly Offer[] {
  const { line, name, target, form } = change;
  if (line < 1) return [];
  const key = isPropertyField(change.field) ? change.field : '';
  const splices = key === '' ? inBody(change) : inProperty(change);
  const spelled = spell(change, name.includes('[')) ?? target.name;
  const values = { name, target: form === 'same' ? spelled : `[[${spelled}]]` };
  const sure = isFound(change) && form === 'same' && (key === '' || !saysMore(change));
  return offerRewrite(change, { splices, key, sure, values });
}

/** The name of the note as it is written here; undefined when none leads there. */
function spell({ site, target, path, form }: Change, inLink: boolean): string | undefined {
  return spellName(site, target, path, inLink || form === 'link' ? 'wiki' : 'name');
}

/** Whether a name that its ED's code alone led to the note tells what no name of the note does (`ÉD 442 (externes)`, `ÉD 212-3`, `I-3 (440)`): that would be lost. */
function saysMore({ finding, name, target }: Change): boolean {
  if (textValue(finding, 'match') !== 'ed') return false;
  const known = new Set([target.name, target.title ?? '', ...target.aliases, target.code ?? ''].flatMap(wordsIn));
  const written = name.trim();
  const text = written.startsWith('[[') ? targetOf(written.slice(2, -2)) : written;
  const found = readEdName(text);
  const more = found.flatMap(({ version, equivalent, code }) => [
    ...(version === undefined ? [] : [version]),
    ...(equivalent ? wordsIn(code) : []),
  ]);
  return [...wordsIn(text.slice(found.at(-1)?.end ?? 0)), ...more].some((word) => !known.has(word));
}

function wordsIn(text: string): readonly string[] {
  return foldFull(text)
    .split(betweenWords())
    .filter((word) => word !== '');
}

function inProperty(change: Change): readonly TextSplice[] {
  const { line, name, text } = change;
  const written = name.includes('[[') ? spliceText(name, linkSplices(change, name, false)) : plainName(change);
  if (written === undefined || written === name) return [];
  return findScalars(text, line, name).map(({ from, to, place, quotes }) => ({
    from,
    to,
    text: renderScalar(written, place, quotes),
  }));
}

/** What takes the place of a plain text that is one name; a list of ED codes is not. */
function plainName(change: Change): string | undefined {
  const { written, form } = change;
  const [first] = written;
  if (first === undefined || written.some(({ kind, target }) => kind !== 'name' || target !== first.target))
    return undefined;
  const name = spell(change, false);
  return name === undefined || form === 'same' ? name : `[[${name}]]`;
}

/** For each link of a text that means the note: its exact name. What stands after `#` and `|` stays. */
function linkSplices(change: Change, text: string, inTable: boolean): readonly TextSplice[] {
  const { site, path, form } = change;
  const name = form === 'link' ? undefined : spell(change, true);
  if (name === undefined) return [];
  return findLinks(text).flatMap(({ raw, start, end, target: written }): TextSplice[] => {
    const open = raw.indexOf('[[');
    const { match, id } = resolveName(site.graph, written, path, 'wiki');
    if (!means(change, raw, match, id)) return [];
    if (open < 0 || open > 1) return [{ from: start, to: end, text: pointMarkdownLink(raw, name) }];
    const inside = raw.slice(open + 2, -2);
    const cut = inside.search(/[#|]|\\\|/u);
    const rest = cut >= 0 ? inside.slice(cut) : open > 0 ? '' : shownAs(change, inside, match, inTable);
    return [{ from: start, to: end, text: `${raw.slice(0, open)}[[${name}${rest}]]` }];
  });
}

function means(change: Change, raw: string, match: Match, id: string | undefined): boolean {
  // Another link of the line is told of by itself.
  if (!change.name.includes(raw)) return false;
  return isFound(change) ? id === change.target.id && match !== 'exact' : id === undefined;
}

/** In running text, a title or a code that was read as words stays on the screen. */
function shownAs({ field }: Change, inside: string, match: Match, inTable: boolean): string {
  const written = isPropertyField(field) || match === 'folded' || match === 'accents';
  return written ? '' : `${inTable ? '\\' : ''}|${inside}`;
}

function inBody(change: Change): readonly TextSplice[] {
  const { text, line } = change;
  const { bodyStart } = findFrontmatter(text);
  const [start, end] = lineRange(text, line);
  if (start < bodyStart) return [];
  const visible = hideCode(text, bodyStart).slice(start, end);
  const links = linkSplices(change, visible, visible.trimStart().startsWith('|'));
  if (links.length > 0)
    return links.map(({ from, to, text: put }) => ({ from: start + from, to: start + to, text: put }));
  const name = change.name.trim();
  const at = name.includes('[') || name === '' ? -1 : visible.indexOf(name);
  if (at < 0 || visible.includes(name, at + 1)) return [];
  const put = plainName(change);
  return put === undefined ? [] : [{ from: start + at, to: start + at + name.length, text: put }];
}
