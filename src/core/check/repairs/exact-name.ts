// Writes the exact name of the note that a name means: as a plain name or as a link, whichever stands there.
import type { Match } from '../../graph/link';
import type { Note } from '../../graph/note';
import { resolveName } from '../../graph/resolve-name';
import { findFrontmatter } from '../../text/find-frontmatter';
import { findLinks } from '../../text/find-links';
import { hideCode } from '../../text/hide-code';
import { renderScalar } from '../../text/render-scalar';
import type { Finding } from '../finding';
import { isPropertyField } from '../node-names';
import { listValue, textValue } from '../read-values';
import type { Offer, Repair, RepairSite } from '../repair';
import { findScalars } from './find-scalars';
import { rewriteNote, spliceText, type TextSplice } from './rewrite-note';
import { spellName } from './spell-name';

export const exactName = {
  id: 'exact-name',
  checks: ['repaired-name', 'ambiguous-name', 'missing-name'],
  safe: true,
  offer(finding, site) {
    const sure = finding.check === 'repaired-name';
    const paths = sure ? [textValue(finding, 'path')] : listValue(finding, 'candidates');
    return paths.flatMap((path) => {
      const target = site.note(path);
      return target === undefined ? [] : offerTarget(finding, site, target, sure);
    });
  },
} as const satisfies Repair;

function offerTarget(finding: Finding, site: RepairSite, target: Note, sure: boolean): readonly Offer[] {
  const { path, line } = finding;
  const field = textValue(finding, 'field');
  const text = site.text(path);
  if (text === undefined || line < 1) return [];
  const change: Change = { finding, site, target, sure };
  const splices = isPropertyField(field) ? inProperty(change, text) : inBody(change, text);
  if (splices.length === 0) return [];
  const key = isPropertyField(field) ? field : '';
  const count = site.note(path)?.links.length;
  const edit = rewriteNote(site, path, spliceText(text, splices), key, ({ links }) => links.length === count);
  return edit === undefined
    ? []
    : [{ sure, values: { name: textValue(finding, 'name'), target: target.name }, edits: [edit] }];
}

interface Change {
  readonly finding: Finding;
  readonly site: RepairSite;
  readonly target: Note;
  readonly sure: boolean;
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
function nameRewritten({ finding, site, target }: Change, raw: string): string | undefined {
  const links = site.note(finding.path)?.links ?? [];
  const own = links.filter((link) => link.line === finding.line && link.raw === raw);
  if (own.length === 0 || own.some(({ kind, target: name }) => kind !== 'name' || name !== own[0]?.target))
    return undefined;
  return spellName(site, target, finding.path, 'name');
}

/** The text with its links rewritten; undefined when none means the note. */
function linksRewritten(change: Change, text: string): string | undefined {
  const splices = linkSplices(change, text, false);
  return splices.length === 0 ? undefined : spliceText(text, splices);
}

/** For each link of a text that means the note: its exact name. What stands after `#` and `|` stays. */
function linkSplices(change: Change, text: string, inTable: boolean): readonly TextSplice[] {
  const { finding, site, target } = change;
  const name = spellName(site, target, finding.path, 'wiki');
  if (name === undefined) return [];
  return findLinks(text).flatMap(({ raw, start, end, target: written }): TextSplice[] => {
    const open = raw.indexOf('[[');
    const { match, id } = resolveName(site.graph, written, finding.path, 'wiki');
    if (open < 0 || open > 1 || !means(change, raw, match, id)) return [];
    const inside = raw.slice(open + 2, -2);
    const cut = inside.search(/[#|]|\\\|/u);
    const rest = cut >= 0 ? inside.slice(cut) : open > 0 ? '' : shownAs(change, inside, match, inTable);
    return [{ from: start, to: end, text: `${raw.slice(0, open)}[[${name}${rest}]]` }];
  });
}

function means({ finding, target, sure }: Change, raw: string, match: Match, id: string | undefined): boolean {
  if (sure) return id === target.id && match !== 'exact';
  // Where the user chooses, the finding's own link is meant.
  return id === undefined && textValue(finding, 'name').includes(raw);
}

/** In running text, a title or a code that was read as words stays on the screen. */
function shownAs({ finding }: Change, inside: string, match: Match, inTable: boolean): string {
  const written = isPropertyField(textValue(finding, 'field')) || match === 'folded' || match === 'accents';
  return written ? '' : `${inTable ? '\\' : ''}|${inside}`;
}

function inBody(change: Change, text: string): readonly TextSplice[] {
  const { finding, site, target } = change;
  const found = findFrontmatter(text);
  const bodyStart = found.kind === 'block' ? found.block.bodyStart : found.bodyStart;
  const [start, end] = lineAt(text, finding.line);
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
  const name = spellName(site, target, finding.path, 'name');
  return name === undefined ? [] : [{ from: start + at, to: start + at + raw.length, text: name }];
}

/** Offsets of a line, from 1; its end does not count the line break. */
function lineAt(text: string, line: number): readonly [number, number] {
  let start = 0;
  for (let number = 1; number < line; number += 1) {
    const next = text.indexOf('\n', start);
    if (next < 0) return [text.length, text.length];
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  const stop = end < 0 ? text.length : end;
  return [start, text[stop - 1] === '\r' ? stop - 1 : stop];
}
