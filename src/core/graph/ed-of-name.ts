// The ED that a name means, when the name is that of an ED and not of a note about one.
import { readEdName } from '../text/ed-code';
import { pattern } from '../text/pattern';

/** `DOC_` opens the name of an ED's own reference; any other kind (`PROC_`, `SF_`, `CS_` …) opens that of a note about it. */
const otherKind = pattern('^(?!DOC|[EÉ]D)\\p{Lu}{2,8}_');

/** The normal code of the one ED that a name means; undefined when it names none, or several. */
export function edOfName(name: string): string | undefined {
  if (otherKind().test(name.trimStart())) return undefined;
  const codes = new Set(readEdName(name).flatMap((found) => (found.equivalent ? [] : [found.code])));
  const [code] = codes;
  return codes.size === 1 ? code : undefined;
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
