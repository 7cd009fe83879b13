// The ED that a name means, when the name is that of an ED and not of a note about one.
import { readEdName, type FoundEd } from '../text/ed-code';
import { pattern } from '../text/pattern';

/** `DOC_` opens the name of an ED's own reference; any other kind (`PROC_`, `SF_`, `CS_` …) opens that of a note about it. */
const otherKind = pattern('^(?:\\d[\\d.)]*[\\s_–-]*)?(?:(?!DOC|[EÉ]\\u0301?D)\\p{L}{2,8}_|(?:PROC|SF|CS)\\s)', 'iu');

/** The normal code of the one ED that a name means; undefined when it names none, or several. */
export function edOfName(name: string): string | undefined {
  if (otherKind().test(name.trimStart())) return undefined;
  const codes = codesOf(readEdName(name));
  return codes.length === 1 ? codes[0] : undefined;
}

/** The normal codes of what was found, each once; those in brackets only say again what others say. */
export function codesOf(found: readonly FoundEd[]): readonly string[] {
  const codes = found.flatMap(({ code, equivalent }) => (equivalent ? [] : [code]));
  return codes.length < 2 ? codes : [...new Set(codes)];
}

/** The version of an ED that a name is that of (`3` for `ÉD 212-3`); empty when it names none. */
export function versionOfName(name: string, code: string): string {
  return readEdName(name).find((found) => found.code === code)?.version ?? '';
}

/** Whether a text is an ED's code and nothing more: `ÉD I-3*`, `446`. */
export function isBareEd(text: string): boolean {
  const last = readEdName(text).at(-1);
  return last !== undefined && last.end >= text.trimEnd().length;
}
