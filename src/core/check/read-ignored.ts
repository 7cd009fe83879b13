// The checks that a note opts out of, each with its reason, as its property `jalons-ignore` lists them.
import type { Properties, Value } from '../text/value';
import { isList } from '../text/render-entry';
import { pattern } from '../text/pattern';

const checkId = pattern('^(?:-*[\\p{L}\\p{N}])*');

/** The flat property that any editor can fill: a list of texts such as `one-sided-relation (voulu)`. */
export const IGNORE_KEY = 'jalons-ignore';

export interface Ignored {
  /** The id of a check, as it is written. */
  readonly check: string;
  /** Empty when none is given. */
  readonly reason: string;
}

const NONE: readonly Ignored[] = [];

/** `check (reason)`, `check: reason`, `check – reason` or `check`; one text or a list of them. */
export function readIgnored(properties: Properties): readonly Ignored[] {
  const value = properties[IGNORE_KEY];
  return value === undefined ? NONE : readValue(value);
}

function readValue(value: Value): readonly Ignored[] {
  if (typeof value === 'string') return readText(value);
  if (typeof value !== 'object' || value === null) return [];
  if (isList(value)) return value.flatMap(readValue);
  // `- check: reason` without quotes is a map for YAML.
  return Object.entries(value).map(([check, reason]) => ({
    check: check.trim(),
    reason: typeof reason === 'string' || typeof reason === 'number' ? String(reason).trim() : '',
  }));
}

function readText(text: string): readonly Ignored[] {
  const written = text.trim();
  // One letter, digit or hyphen after the other, up to the last that is no hyphen.
  const check = checkId().exec(written)?.[0] ?? '';
  if (check === '') return [];
  const rest = written.slice(check.length).trim();
  const bare = rest.startsWith('(') && rest.endsWith(')') ? rest.slice(1, -1) : rest.replace(/^[:–—-]+/u, '');
  return [{ check, reason: bare.trim() }];
}
