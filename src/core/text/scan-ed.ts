// Reads one ED code, or the word `ÉD` before it, at a given place in a text.
import { matchAt, pattern } from './pattern';

export interface ScannedCode {
  /** `446`, `I-3`, `P-8-EIA`. */
  readonly code: string;
  readonly version?: string | undefined;
  readonly end: number;
}

/** Signs in a pattern, between its square brackets. */
export const SPACES = ' \\t\\u00a0\\u202f';
export const HYPHENS = '\\-\\u2010-\\u2013\\u2212';
const GAPS = `${SPACES}${HYPHENS}_*.:`;
const LETTERS = '\\p{Changes_When_Casemapped}';

/** Pages that come from elsewhere have `&nbsp;`. */
const gap = `[${GAPS}]{0,4}(?:&nbsp;)?`;
const word = pattern(`[${LETTERS}0-9]`);
/** `2e éd. 210` is an edition. */
const prefix = pattern(
  `[EÉeé]\\u0301?(\\.(?=D))?(?:D|d(?!s?\\.))(?:s(?![${LETTERS}]))?${gap}(?:[nN][°ºo]${gap}(?=[0-9]))?`,
  'uy',
);
const endsWord = `(?![${LETTERS}0-9])`;
const misa = pattern(`[1-9][0-9]{2}${endsWord}`, 'uy');
const miena = pattern(`([GCPMIgcpmi])([${HYPHENS}_]?)([1-9])${endsWord}`, 'uy');
const branch = pattern(`[${HYPHENS}]([${LETTERS}]{1,8})${endsWord}`, 'uy');
const version = pattern(`[${HYPHENS}.]([0-9]{1,2})${endsWord}`, 'uy');
const gapSign = pattern(`[${GAPS}]`);

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

/** End of `ED`, `ÉD`, `EDs` (any case, accent in one or two characters), `E.D.`, and of the gap or `n°` after it; undefined when none begins here. */
export function scanPrefix(text: string, at: number): number | undefined {
  const before = text[at - 1] ?? '';
  const [whole, point] = matchAt(prefix(), text, at) ?? [];
  // `G.E.D. 446` abbreviates something else.
  if (whole === undefined || word().test(before) || (point !== undefined && before === '.')) return undefined;
  return at + whole.length;
}

/** A MISA code: three digits and no more, perhaps a version after a hyphen or a dot. */
export function scanMisa(text: string, at: number): ScannedCode | undefined {
  const code = matchAt(misa(), text, at)?.[0];
  return code === undefined ? undefined : withVersion(text, code, at + 3);
}

/** A MIENA code: axis, hyphen, digit; after `ÉD` the hyphen may be missing and the axis small. */
export function scanMiena(
  text: string,
  at: number,
  prefixed: boolean,
  known: readonly string[],
): ScannedCode | undefined {
  const [whole, axis = '', joint = '', digit = ''] = matchAt(miena(), text, at) ?? [];
  if (whole === undefined) return undefined;
  // `EDI3` glued is a word; `ED I3` is not.
  const stands = prefixed
    ? joint !== '' || gapSign().test(text[at - 1] ?? '')
    : /^[A-Z][^_]/u.test(whole) && joint !== '';
  if (!stands) return undefined;
  const code = `${axis.toUpperCase()}-${digit}`;
  const end = at + whole.length;
  if (known.includes(code)) return withVersion(text, code, end);
  // The `-EIA` of `P-8-EIA`: an ED that a specialisation of MIENA adds.
  const [special, letters] = matchAt(branch(), text, end) ?? [];
  if (special !== undefined) return { code: `${code}-${letters ?? ''}`, end: end + special.length };
  return prefixed ? withVersion(text, code, end) : undefined;
}

function withVersion(text: string, code: string, end: number): ScannedCode {
  const [mark = '', number] = matchAt(version(), text, end) ?? [];
  return { code, version: number, end: end + mark.length };
}
