// Finds ED codes (`446`, `I-3`) in every spelling that practitioners use, and takes nothing else for one.
import { knownEds, type KnownEds } from './known-eds';
import { endAt, pattern } from './pattern';
import { HYPHENS, isDigit, scanMiena, scanMisa, scanPrefix, SPACES, type ScannedCode } from './scan-ed';

export interface FoundEd {
  /** Normal code: `446`, `I-3`, `P-8-EIA`. No star, no version. */
  readonly code: string;
  /** A star follows, which is not the end of bold or italic text: the ED is évolutif. */
  readonly evolving: boolean;
  /** `1` in `I-3.1`, `3` in `212-3`. */
  readonly version?: string | undefined;
  /** Given in brackets after another code: the other method's name for the same ED (`I-3* (440*)`). */
  readonly equivalent: boolean;
  /** Offsets in the text. The codes of one range (`210 à 240`) share them. */
  readonly start: number;
  readonly end: number;
}

interface Scan {
  readonly text: string;
  readonly known: KnownEds;
  readonly found: FoundEd[];
}

/** The codes in running text: `ÉD` or `ED` must stand before them (once for a list or a range). Linear time. */
export function findEdCodes(text: string, known: KnownEds = knownEds): readonly FoundEd[] {
  const scan: Scan = { text, known, found: [] };
  for (let at = nextPrefix(text, 0); at >= 0; at = nextPrefix(text, at)) {
    const codeAt = scanPrefix(text, at);
    const end = codeAt === undefined ? undefined : scanList(scan, at, codeAt, true);
    at = end ?? at + 1;
  }
  return scan.found;
}

/**
 * The codes that a name, title, alias or `code` begins with (`DOC_ÉD 446 Services`, `I-3* (440*)`, `ED446`). A MIENA code may stand
 * without `ÉD` when it has its hyphen; three digits alone are a code only when they are one and nothing else is written.
 */
export function readEdName(name: string, known: KnownEds = knownEds): readonly FoundEd[] {
  const scan: Scan = { text: name, known, found: [] };
  const at = skipLead(name);
  const codeAt = scanPrefix(name, at);
  if (codeAt !== undefined && scanList(scan, at, codeAt, true) !== undefined) return scan.found;
  if (isDigit(name[at])) {
    const end = scanList(scan, at, at, true);
    const first = scan.found[0];
    const whole = end !== undefined && name.slice(end).trim() === '' && first !== undefined;
    return whole && known.misa.includes(first.code) ? scan.found : [];
  }
  scanList(scan, at, at, false);
  return scan.found;
}

/** The code that a text is without its hyphen (`I3`, `I. 3`, `I3.1`): one only where nothing but EDs is named. */
export function readBareEd(text: string): readonly FoundEd[] {
  const [whole, axis = '', rest = ''] = bare().exec(text) ?? [];
  return whole === undefined ? [] : readEdName(`ÉD ${axis}-${rest}`);
}

const bare = pattern('^([GCPMIgcpmi])[\\s\\u00a0.]{0,2}([1-9](?:[-.]\\d{1,2})?\\*?)$');

const beginning = pattern(
  '^[\\s#*["«]*(?:\\d[\\d.)]{0,5}[\\s_–-]*)?(?:\\p{L}{2,8}_[\\s_]*)?(?:[EÉeé]\\u0301?\\.?[Dd]|\\d{3}(?!\\d)|[GCPMI]\\P{L})',
);

/** Whether `readEdName` may find a code: most names are set aside at their first letters. */
export function mayBeginWithEd(name: string): boolean {
  return beginning().test(name);
}

/** The code of a tag such as `ED446`, `methode/ÉD220` or `ED212-3`; undefined when the tag says more, or something else. */
export function readEdTag(tag: string, known: KnownEds = knownEds): ScannedCode | undefined {
  const at = tag.lastIndexOf('/') + 1;
  const codeAt = scanPrefix(tag, at);
  if (codeAt === undefined) return undefined;
  const scanned = scanOne(tag, codeAt, true, known);
  return scanned !== undefined && scanned.end === tag.length ? scanned : undefined;
}

function nextPrefix(text: string, from: number): number {
  const prefix = /[EeÉé]\u0301?\.?[Dd]/gu;
  prefix.lastIndex = from;
  return prefix.exec(text)?.index ?? -1;
}

const lead = pattern(`[${SPACES}#*["«]*`, 'uy');
/** The kind of the note: `DOC_`, `PROC_ `. */
const kind = pattern(`\\p{Lu}{2,8}_[${SPACES}_]*`, 'uy');

/** The place of a document among others, or a kind in small letters, where `ÉD` follows: `03 - ÉD 446`, `1.2 DOC_ÉD 446`, `doc_ed_446`. A day is no place. */
const placed = pattern(
  `(?:\\d{1,2}(?:\\.\\d{1,2})?[.)]?[${SPACES}_]*[-–]?[${SPACES}_]*)?(?:(?:\\p{Lu}{2,8}_|(?:DOC|PROC|SF|CS|[Dd]oc|[Pp]roc)[_ ])[${SPACES}_]*)?(?=[EÉeé]\\u0301?\\.?[Dd])`,
  'uy',
);

/** Passes over brackets, bold marks and the kind of the note. */
function skipLead(name: string): number {
  const at = endAt(lead(), name, 0) ?? 0;
  return (
    (scanPrefix(name, at) === undefined ? (endAt(kind(), name, at) ?? endAt(placed(), name, at)) : undefined) ?? at
  );
}

function scanOne(text: string, at: number, prefixed: boolean, known: KnownEds): ScannedCode | undefined {
  return isDigit(text[at]) ? scanMisa(text, at) : scanMiena(text, at, prefixed, known.miena);
}

/**
 * Adds the codes that stand at a place, with all that belongs to each (range, equivalents), and gives where they end; undefined when none stands here.
 * `start`: where the first begins, its `ÉD` included when it is `prefixed`.
 */
function scanList(scan: Scan, start: number, at: number, prefixed: boolean): number | undefined {
  const { text, known } = scan;
  let end: number | undefined;
  let from = start;
  let item = scanOne(text, at, prefixed, known);
  while (item !== undefined && (end === undefined || isKnown(item.code, known))) {
    end = add(scan, item, from, false);
    end = scanRange(scan, item, from, end) ?? end;
    end = scanEquivalents(scan, end) ?? end;
    const next = endAt(separator(), text, end);
    if (next === undefined) break;
    from = next;
    item = scanOne(text, next, false, known);
  }
  return end;
}

const joins = `(?:et|ou|and|or)[${SPACES}]+`;
/** `,`, `;`, `/`, `+`, `&`, `et`, `ou`, `and`, `or` and the spaces around. */
const separator = pattern(`[${SPACES}]*[,;/+&][,;/+&${SPACES}]*(?:${joins})?|[${SPACES}]+${joins}`, 'uy');

function isKnown(code: string, known: KnownEds): boolean {
  return known.misa.includes(code) || known.miena.includes(code) || code.length > 3;
}

/** Adds one code with its star; returns the end of both. */
function add(scan: Scan, scanned: ScannedCode, start: number, equivalent: boolean): number {
  const { text, found } = scan;
  let opened = 0;
  while (text[start - 1 - opened] === '*') opened += 1;
  let end = scanned.end;
  let stars = 0;
  for (; text[end] === '*' || (text[end] === '\\' && text[end + 1] === '*'); end += 1)
    if (text[end] === '*') stars += 1;
  // What is left once bold or italic marks are closed is the star.
  const evolving = stars > 0 && (stars + opened) % 2 === 1;
  found.push({ code: scanned.code, evolving, version: scanned.version, equivalent, start, end });
  return end;
}

/** `210 à 240`, `440–446`, `210 à l’ÉD 240`. */
const rangeMark = pattern(
  `(?:[${SPACES}]*[${HYPHENS}]|[${SPACES}]+(?:à|a\\u0300|au|to)(?=[ \\u00a0]))[${SPACES}]*(?:l['’])?`,
  'uy',
);

/** `210 à 240`, `440–446`: adds the known codes in between and the last one. */
function scanRange(scan: Scan, first: ScannedCode, start: number, end: number): number | undefined {
  const at = endAt(rangeMark(), scan.text, end);
  if (at === undefined) return undefined;
  const codeAt = scanPrefix(scan.text, at) ?? at;
  const last = scanOne(scan.text, codeAt, codeAt > at, scan.known);
  if (last === undefined) return undefined;
  const between = codesBetween(first.code, last.code, scan.known);
  if (between === undefined) return undefined;
  const opening = scan.found.pop();
  if (opening !== undefined) scan.found.push({ ...opening, end: last.end });
  for (const code of between) scan.found.push({ code, evolving: false, equivalent: false, start, end: last.end });
  return add(scan, last, start, false);
}

function codesBetween(first: string, last: string, known: KnownEds): readonly string[] | undefined {
  if (isDigit(first[0]) && isDigit(last[0]) && first < last)
    return known.misa.filter((code) => code > first && code < last);
  const sameAxis = first[0] === last[0] && first.length === 3 && last.length === 3;
  if (!sameAxis || isDigit(first[0]) || first >= last) return undefined;
  return known.miena.filter((code) => code[0] === first[0] && code > first && code < last);
}

const opening = pattern(`[${SPACES}]*\\(`, 'uy');
const closing = pattern(`[${SPACES}]*\\)`, 'uy');

/** ` (442*, 444*)`: only when nothing but codes stands in the brackets. */
function scanEquivalents(scan: Scan, from: number): number | undefined {
  const { text } = scan;
  let at = endAt(opening(), text, from);
  const inside: Scan = { ...scan, found: [] };
  for (let next = at; at !== undefined && next !== undefined; next = endAt(separator(), text, at)) {
    const codeAt = scanPrefix(text, next) ?? next;
    const item = scanOne(text, codeAt, codeAt > next, scan.known);
    if (item === undefined) return undefined;
    at = add(inside, item, next, true);
  }
  const end = at === undefined ? undefined : endAt(closing(), text, at);
  // One after the other: a call takes only so many values.
  if (end !== undefined) for (const found of inside.found) scan.found.push(found);
  return end;
}
