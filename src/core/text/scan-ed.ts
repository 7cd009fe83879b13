// Reads one ED code, or the word `ÉD` before it, at a given place in a text.

export interface ScannedCode {
  /** `446`, `I-3`, `P-8-EIA`. */
  readonly code: string;
  readonly version?: string | undefined;
  readonly end: number;
}

const HYPHENS = '-\u2010\u2011\u2012\u2013\u2212';
const GAPS = ` \t_*.:\u00a0\u202f${HYPHENS}`;
const AXES = 'GCPMI';

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

export function isLetter(char: string | undefined): boolean {
  return char !== undefined && char.toLowerCase() !== char.toUpperCase();
}

export function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || char === '\u00a0' || char === '\u202f';
}

export function isHyphen(char: string | undefined): boolean {
  return char !== undefined && char !== '' && HYPHENS.includes(char);
}

/** End of `ED`, `ÉD`, `EDs` (any case, accent in one or two characters), `E.D.`, and of the gap or `n°` after it; undefined when none begins here. */
export function scanPrefix(text: string, at: number): number | undefined {
  const first = text[at];
  if (first !== 'E' && first !== 'É' && first !== 'e' && first !== 'é') return undefined;
  if (at > 0 && (isLetter(text[at - 1]) || isDigit(text[at - 1]))) return undefined;
  let end = at + 1;
  if (text[end] === '\u0301') end += 1;
  // `G.E.D. 446` abbreviates something else.
  if (text[end] === '.' && text[end + 1] === 'D' && text[at - 1] !== '.') end += 1;
  if (text[end] !== 'D' && text[end] !== 'd') return undefined;
  const lowerCase = text[end] === 'd';
  end += 1;
  if (text[end] === 's' && !isLetter(text[end + 1])) end += 1;
  // `2e éd. 210` is an edition.
  if (lowerCase && text[end] === '.') return undefined;
  end = skipGap(text, end);
  const numbered = (text[end] === 'n' || text[end] === 'N') && '°ºo'.includes(text[end + 1] ?? 'x');
  const number = numbered ? skipGap(text, end + 2) : end;
  return isDigit(text[number]) ? number : end;
}

function skipGap(text: string, from: number): number {
  let end = from;
  while (end < from + 4 && end < text.length && GAPS.includes(text[end] ?? '')) end += 1;
  // As pages that come from elsewhere have it.
  return text.startsWith('&nbsp;', end) ? end + 6 : end;
}

/** A MISA code: three digits and no more, perhaps a version after a hyphen or a dot. */
export function scanMisa(text: string, at: number): ScannedCode | undefined {
  for (let index = at; index < at + 3; index += 1) if (!isDigit(text[index])) return undefined;
  if (text[at] === '0' || isDigit(text[at + 3]) || isLetter(text[at + 3])) return undefined;
  return withVersion(text, text.slice(at, at + 3), at + 3);
}

/** A MIENA code: axis, hyphen, digit; after `ÉD` the hyphen may be missing and the axis small. */
export function scanMiena(
  text: string,
  at: number,
  prefixed: boolean,
  known: readonly string[],
): ScannedCode | undefined {
  const written = text[at] ?? '';
  const axis = prefixed ? written.toUpperCase() : written;
  if (axis === '' || !AXES.includes(axis)) return undefined;
  const joined = isHyphen(text[at + 1]) || (prefixed && text[at + 1] === '_');
  const digitAt = joined ? at + 2 : at + 1;
  const digit = text[digitAt];
  // `EDI3` glued is a word; `ED I3` is not.
  if ((!joined && !(prefixed && GAPS.includes(text[at - 1] ?? 'x'))) || digit === undefined || digit === '0')
    return undefined;
  if (!isDigit(digit) || isDigit(text[digitAt + 1]) || isLetter(text[digitAt + 1])) return undefined;
  const code = `${axis}-${digit}`;
  if (known.includes(code)) return withVersion(text, code, digitAt + 1);
  const branch = scanBranch(text, digitAt + 1);
  if (branch !== undefined) return { code: code + branch, end: digitAt + 1 + branch.length };
  return prefixed ? withVersion(text, code, digitAt + 1) : undefined;
}

/** The `-EIA` of `P-8-EIA`: an ED that a specialisation of MIENA adds. */
function scanBranch(text: string, at: number): string | undefined {
  if (!isHyphen(text[at])) return undefined;
  let end = at + 1;
  while (end < at + 9 && isLetter(text[end])) end += 1;
  return end > at + 1 && !isLetter(text[end]) && !isDigit(text[end]) ? `-${text.slice(at + 1, end)}` : undefined;
}

function withVersion(text: string, code: string, end: number): ScannedCode {
  const mark = text[end];
  if ((mark === '.' || isHyphen(mark)) && isDigit(text[end + 1])) {
    const stop = isDigit(text[end + 2]) ? end + 3 : end + 2;
    if (!isDigit(text[stop]) && !isLetter(text[stop])) return { code, version: text.slice(end + 1, stop), end: stop };
  }
  return { code, end };
}
