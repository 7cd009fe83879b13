// Makes a name that every system, every sync service and every wikilink can bear.
import { pattern } from './pattern';

/** Why a name was changed. */
export type NameChange = 'marks' | 'control' | 'reserved' | 'ends' | 'dot' | 'length' | 'empty';

export interface SafeFileName {
  readonly name: string;
  /** Empty when the name is as it was. */
  readonly changes: readonly NameChange[];
}

const forbidden = new Set([...'\\/:*?"<>|#^[]\n\r\t\u2028\u2029']);
/** Words that Windows keeps for devices, whatever the extension: they may not stand before the first dot. */
const devices = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])$/i;
/** Control characters but for breaks, marks that turn the reading direction, a byte-order mark, lone surrogates. */
const controls = pattern('(?![\\t\\n\\r])[\\p{Cc}\\p{Cs}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]', 'gu');
const bytes = new TextEncoder();

/** In their order: what each leaves of a name is what the next one sees. */
const STEPS: readonly (readonly [why: NameChange, change: (name: string, extension: string) => string])[] = [
  ['control', (name) => name.replace(controls(), '')],
  ['marks', withoutMarks],
  ['ends', withoutEnds],
  ['dot', (name) => (name.startsWith('.') ? withoutEnds(name.replace(/^\.+/u, '')) : name)],
  ['reserved', (name) => (devices.test((name.split('.', 1)[0] ?? '').trimEnd()) ? `_${name}` : name)],
  ['length', cutToBytes],
  ['empty', (name) => (name === '' ? '_' : name)],
];

/**
 * A file name without folder, built from any text: forbidden marks become a space (`/`, `\` and `|` a hyphen), control characters and
 * lone surrogates go, and name and extension together take at most 255 bytes in UTF-8. `extension` comes with its dot and is not checked.
 */
export function safeFileName(wanted: string, extension = '.md'): SafeFileName {
  const changes: NameChange[] = [];
  let name = wanted;
  for (const [why, change] of STEPS) {
    const next = change(name, extension);
    if (next !== name) changes.push(why);
    name = next;
  }
  return { name, changes };
}

function withoutMarks(text: string): string {
  let name = '';
  let last = '';
  for (const mark of text) {
    if (mark === '/' || mark === '\\' || mark === '|') last = '-';
    else if (!forbidden.has(mark)) last = mark;
    else if (last !== ' ') last = ' ';
    else continue;
    name += last;
  }
  // A mark before a space left two of them, one of which was not there.
  return name === text
    ? name
    : name
        .split(' ')
        .filter((word, at, all) => word !== '' || at === 0 || at === all.length - 1)
        .join(' ');
}

/** No spaces around, and no dot at the end: Windows drops them, and the file is not found again. */
function withoutEnds(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '.' || text.charAt(end - 1).trim() === '')) end--;
  return text.slice(0, end).trimStart();
}

/**
 * The longest beginning of a name that takes at most 255 bytes in UTF-8 together with its end, cut between whole characters (an
 * accent or a skin tone stays with its base).
 */
export function cutToBytes(name: string, end: string): string {
  const limit = 255 - bytes.encode(end).length;
  if (bytes.encode(name).length <= limit) return name;
  let size = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('fr').segment(name)) {
    size += bytes.encode(segment).length;
    if (size > limit) break;
    kept += segment;
  }
  return withoutEnds(kept);
}
