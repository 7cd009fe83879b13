// Reads the EDs that a cell or a line of a section names: links where there are some, ED codes otherwise.
import { findEdCodes, readEdName, readEdTag, readBareEd, type FoundEd } from '../../text/ed-code';
import { findLinks, type FoundLink } from '../../text/find-links';
import { pattern } from '../../text/pattern';
import { blankOut } from './blank-out';
import type { Target } from './relation';

/** In the order in which they stand. */
export function readEdTargets(text: string): readonly Target[] {
  const links = findLinks(text);
  const codes = links.length === 0 ? readEdCodes(text) : codesBeside(text, links);
  return [...links, ...codes.filter(({ equivalent }) => !equivalent)]
    .sort((a, b) => a.start - b.start)
    .map((found) =>
      'code' in found ? targetOfCode(text, found) : { target: found.target, raw: found.raw, kind: 'wiki' },
    );
}

/** What a tag names: an ED by its code, or the name of one version of it (`ED212-3`). `raw`: as it is written. */
export function readEdTarget(tag: string, raw: string): Target | undefined {
  const found = readEdTag(tag);
  if (found?.version === undefined) return found && { target: found.code, raw, kind: 'code' };
  const { code, version } = found;
  return { target: `ÉD ${code}${code.includes('-') ? '.' : '-'}${version}`, raw, kind: 'name' };
}

/** A code with a version is the name of that version. */
function targetOfCode(text: string, found: FoundEd): Target {
  const raw = rawOf(text, found);
  if (found.version === undefined) return { target: found.code, raw, kind: 'code' };
  return { target: raw.replace(/\*+$/u, ''), raw, kind: 'name' };
}

/** The codes of a line that holds links too, but for those that a link says itself or that are its label. */
function codesBeside(text: string, links: readonly FoundLink[]): readonly FoundEd[] {
  const codes = findEdCodes(blankOut(text, links, LINK));
  if (codes.length === 0) return codes;
  const said = new Set(links.flatMap(({ target }) => readEdName(target).map(({ code }) => code)));
  let next = 0;
  return codes.filter(({ code, start, end }) => {
    while ((links[next]?.start ?? Infinity) < end) next += 1;
    const gaps = [text.slice(links[next - 1]?.end ?? start, start), text.slice(end, links[next]?.start ?? end)];
    return !said.has(code) && gaps.every((gap) => gap === '' || separates(gap));
  });
}

/** Whether a list goes on in the text between a code and a link: without that, the code is the link's label (`ÉD 446 : [[Services]]`). */
function separates(gap: string): boolean {
  return gap.length > 200 || (/[,;+/&]|\s(?:et|ou|and|or)\s/u.test(gap) && !/\([^()]*$/u.test(gap));
}

/** Stands for a character of a link: no code holds it. */
const LINK = '\u0002';

/** The code as written, without the stars that close bold text. */
function rawOf(text: string, { start, end, evolving }: FoundEd): string {
  const raw = text.slice(start, end);
  return raw.endsWith('**') ? raw.replace(/\*{2,9}$/u, evolving ? '*' : '') : raw;
}

/** Codes with `ÉD` before them, or one that the text begins with; where EDs are expected, a title may follow it (`**444** – Outils`). */
export function readEdCodes(text: string): readonly FoundEd[] {
  const found = findEdCodes(text);
  if (found.length > 0) return found;
  const named = readEdName(text);
  if (named.length > 0) return named;
  const [lead = '', code = ''] = titled().exec(text.slice(0, 80)) ?? [];
  const start = lead.length - code.length;
  return [...readEdName(code), ...readBareEd(code)].map((bare) => ({ ...bare, start, end: start + code.length }));
}

/** Three digits before a mark or a capital, or an axis and a digit: not those of cycles and prototypes (`C1`, `P1`). */
const titled = pattern(
  '^[\\s*_]{0,9}([1-9]\\d\\d|[GIM]\\.?[ \\u00a0]?[1-9])(?=[*_]{0,4}(?:[\\s\\u00a0]*$|[\\s\\u00a0]*[-–—:,(](?!\\d)|[\\s\\u00a0]+\\p{Lu}))',
);
