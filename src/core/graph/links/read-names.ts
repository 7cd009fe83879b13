// Reads the targets that a decoded value names: links, ED codes, or plain names.
import { findEdCodes, readBareEd, readEdName } from '../../text/ed-code';
import { findLinks } from '../../text/find-links';
import { foldFull } from '../../text/fold';
import { isAddress } from '../../text/is-address';
import { isPlaceholder } from '../../text/is-placeholder';
import { codesOf } from '../ed-of-name';
import { blankOut } from './blank-out';
import type { Target, Values } from './relation';
import { letterOrDigit, pattern } from '../../text/pattern';

const capital = pattern('^\\p{Lu}');

/** Where a list goes on with another name of a kind, or another ED. */
const betweenKinds = pattern('[,;]\\s+(?=\\p{Lu}{2,8}_|[EÉ]\\u0301?D[\\s\\u00a0_-]?(?:[GCPMI]-)?\\d)');

/** Longer text is prose, not a name. */
const LONGEST_NAME = 250;

/** Of a longer text each link tells only its own part: else many links in one text would say all of it many times over. */
export const LONGEST_RAW = 1000;

/** A kind prefix of these vaults, so that plain text is a name even where prose is expected: `DOC_…`, `PROC_…`. */
const kindPrefix = pattern('^\\p{Lu}{2,8}_');

/** What people write in a form where there is nothing to name. */
const NOTHING: readonly string[] = [
  ...['aucun', 'aucune', 'neant', 'rien', 'sans objet', 's o', 'none', 'n a', 'na', 'tbd', 'non', 'oui'],
  ...['a definir', 'a determiner', 'a completer', 'a preciser', 'a venir'],
];
const LONGEST_NOTHING = 12;

function saysNothing(name: string): boolean {
  return name.length <= LONGEST_NOTHING && NOTHING.includes(foldFull(name));
}

/** All links in the scalar; without any, a list of ED codes, or the scalar as one name where plain names count. */
export function readNames(raw: string, values: Values): readonly Target[] {
  if (raw.includes('[')) {
    const links = findLinks(raw);
    if (links.length > 0) {
      const isLong = raw.length > LONGEST_RAW;
      return links.map((link) => ({ target: link.target, raw: isLong ? link.raw : raw, kind: 'wiki' }));
    }
    // `[[]]` and `[[#here]]` name nothing.
    if (raw.includes('[[')) return [];
  } else if (values === 'brackets') return [];
  if (raw.includes('\n') || BULLET.test(raw)) return readLines(raw, values);
  const name = raw.trim();
  if (name === '' || name.length > LONGEST_NAME || !letterOrDigit().test(name)) return [];
  if (isPlaceholder(name) || isAddress(name) || saysNothing(name)) return [];
  const codes = readCodeList(name);
  if (codes.length > 1) return codes.map((target) => ({ target, raw, kind: 'code' }));
  const bare = values === 'eds' ? readBareList(name) : [];
  if (bare.length > 0) return bare.map((target) => ({ target, raw, kind: 'code' }));
  const counts = values === 'names' || values === 'eds' || isKnownForm(name) || (values === 'titles' && isTitle(name));
  return counts ? splitKinds(name).map((target) => ({ target, raw, kind: 'name' })) : [];
}

/** The mark of a list that came from a word processor: YAML takes its items for one text. */
const BULLET = /^\s*•/u;

/** A name on each line, or behind each bullet. A longer text may as well be prose. */
function readLines(raw: string, values: Values): readonly Target[] {
  const each = values === 'names' || values === 'eds' ? values : 'links';
  return raw.split(/[\n•]/u).flatMap((part) => readNames(part.replace(/^\s*[-*–]\s+/u, '').trim(), each));
}

/** `I3, I4`: codes without their hyphen, and nothing else. */
function readBareList(name: string): readonly string[] {
  const found = name.length > 80 ? [] : name.split(/[,;/+&]| et /u).map((part) => readBareEd(part.trim()));
  return found.every((codes) => codes.length > 0) ? codesOf(found.flat()) : [];
}

/** `DOC_A, b, PROC_C` and `ÉD 440 A, b, ÉD 442 C` name two notes: a name may hold a comma, but no name goes on with the mark of a kind. */
function splitKinds(name: string): readonly string[] {
  return /[,;]/u.test(name) && isKnownForm(name) ? name.split(betweenKinds()) : [name];
}

/** A capital first, no sentence, not too long. */
function isTitle(name: string): boolean {
  return name.length <= 120 && capital().test(name) && !/[.;:!?…]$/u.test(name) && !/\/\/|[.;!?] /u.test(name);
}

function isKnownForm(name: string): boolean {
  return kindPrefix().test(name) || readEdName(name).length > 0;
}

/** The codes of a text that is nothing but ED codes: `ÉD 214, 222 et 224`, `ÉD 210 à 240`. Equivalents in brackets are not repeated. */
function readCodeList(name: string): readonly string[] {
  if (!/\d/u.test(name)) return [];
  const lead = readEdName(name);
  const found = lead.length > 1 || findEdCodes(name).length <= lead.length ? lead : findEdCodes(name);
  if (found.length < 2) return [];
  const rest = blankOut(name, found);
  const alone = /^[\s,;/+&()*\u00a0]*(?:(?:et|ou|and|or)[\s,]*)*$/u.test(rest.replaceAll(/[\s,;/+&()*]+/gu, ' '));
  return alone ? codesOf(found) : [];
}
