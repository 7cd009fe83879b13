// Reads the links that a note's properties declare, in whatever dialect their keys are.
import { compose } from '../../text/fold';
import { emptyMap, lineOf, type Lines, type LinesOfMap, type RepeatedEntry } from '../../text/frontmatter';
import { isList, isProperties } from '../../text/render-entry';
import type { Properties, Value } from '../../text/value';
import type { DeclaredLink } from '../link';
import type { KeyTable } from './index';
import { readLinkType } from './mot-links';
import { readEdTarget } from './read-eds';
import { readNames } from './read-names';
import { BLOCKS, declare, MENTION, normalKey, type KeyMeaning, type Target } from './relation';
import { restoreLink, type LineLinks } from './restore-link';

/** Keys of an item that names its target, in their normal form: of several, the first does, and the others say more of it. */
const TARGETS: readonly string[] = [
  ...['cible', 'target', 'lien', 'link', 'ed', 'code'],
  ...['nom', 'name', 'titre', 'title', 'note'],
];

export interface PropertySource {
  readonly properties: Properties;
  /** Absent while only the cache has been read: lines are then 0. */
  readonly lines?: LinesOfMap;
  /** What stands under a key that is written again. */
  readonly repeated?: readonly RepeatedEntry[];
  /** The links on a line of the note, where its text is known. */
  readonly lineLinks?: LineLinks;
}

/** In the order of the properties. Linear in what they hold. */
export function readPropertyLinks(source: PropertySource, keys: KeyTable): readonly DeclaredLink[] {
  const reading: Reading = { keys, lineLinks: source.lineLinks, links: [] };
  for (const [key, value] of Object.entries(source.properties)) {
    const place: Place = { field: compose(key), lines: source.lines?.keys[key] ?? 0 };
    readEntry(reading, key, value, place);
  }
  for (const { path, value, lines } of source.repeated ?? []) {
    const [key = ''] = path;
    const wrapped = wrap(path.slice(1), value, lines);
    readEntry(reading, key, wrapped.value, { field: compose(key), lines: wrapped.lines });
  }
  return reading.links;
}

/** A value with nothing around it but the keys that lead to it. */
function wrap(path: readonly string[], value: Value, lines: Lines): { readonly value: Value; readonly lines: Lines } {
  const [key, ...rest] = path;
  if (key === undefined) return { value, lines };
  const inner = wrap(rest, value, lines);
  const map = emptyMap<Value>();
  const keys = emptyMap<Lines>();
  map[key] = inner.value;
  keys[key] = inner.lines;
  return { value: map, lines: { line: lineOf(lines), keys } };
}

interface Reading {
  readonly keys: KeyTable;
  readonly lineLinks: LineLinks | undefined;
  readonly links: DeclaredLink[];
}

interface Place {
  readonly field: string;
  readonly lines: Lines;
}

/** Reads a map under a key. `meaning`: that of the key. */
type ReadMap = (reading: Reading, map: Properties, place: Place, meaning: KeyMeaning) => void;

/** What is named mentions the target. */
const MENTIONED: KeyMeaning = { relations: MENTION, values: 'links' };
/** An item of a list of links may be a bare name. */
const LISTED: KeyMeaning = { relations: MENTION, values: 'titles' };
/** Links under a key that states nothing mention what they point at. */
const BRACKETED: KeyMeaning = { relations: MENTION, values: 'brackets' };

function readEntry(reading: Reading, key: string, value: Value, place: Place, inBlock = false): void {
  const found = reading.keys.find(key);
  if (found !== undefined) return readValue(reading, value, place, inBlock ? { ...found, values: 'names' } : found);
  const normal = reading.keys.normal(key);
  if (normal === 'tag') return readTags(reading, value, place);
  if (normal === 'lien' || normal === 'link' || normal === 'relation')
    return readValue(reading, value, place, isList(value) ? LISTED : MENTIONED, readTyped);
  readValue(reading, value, place, BRACKETED, BLOCKS.includes(normal) ? readBlock : readNamed);
}

/**
 * `excalibrain:` and `juggl:` hold relation keys of their own; every plain name in them counts. They may have been written as lists of their entries, and a
 * wrong indent puts the next properties into them, the other block among these.
 */
const readBlock: ReadMap = (reading, map, place) => {
  for (const [key, each] of Object.entries(map)) readEntry(reading, key, each, under(place, key), true);
};

/** `liens: [{cible, type_lien, commentaire}]`; a map that names no target may hold keys of relations: `relations: {parents, enfants}`. */
const readTyped: ReadMap = (reading, map, place) => {
  const target = targetOf(map);
  if (target === undefined) {
    for (const [key, each] of Object.entries(map)) readEntry(reading, key, each, under(place, key));
    return;
  }
  const type = Object.entries(map).find(([key]) => normalKey(key) === 'type lien' || normalKey(key) === 'type')?.[1];
  const relations = (typeof type === 'string' ? readLinkType(type) : undefined) ?? MENTION;
  for (const [key, each] of Object.entries(map))
    readValue(reading, each, under(place, key), key === target ? { relations, values: 'names' } : BRACKETED);
};

/** Under a key with a meaning, only what names the target may be a plain name. */
const readNamed: ReadMap = (reading, map, place, meaning) => {
  const isPlain = meaning === BRACKETED;
  const target = isPlain ? undefined : targetOf(map);
  const isNames = !isPlain && target === undefined;
  for (const [key, each] of Object.entries(map)) {
    const at = under(place, key);
    const name = isNames ? textOfEntry(key, each) : undefined;
    // Beside one another, only EDs and links are sure to be names.
    const links: KeyMeaning = { ...meaning, values: 'links' };
    if (name !== undefined) readValue(reading, name, { ...place, lines: at.lines }, links);
    else readValue(reading, each, at, isPlain || key === target ? meaning : links);
  }
};

/** The key of a map under which it names its target. */
function targetOf(map: Properties): string | undefined {
  const keys = Object.keys(map).filter(isTarget);
  if (keys.length < 2) return keys[0];
  const rank = (key: string): number => (map[key] === null ? TARGETS.length : TARGETS.indexOf(normalKey(key)));
  return keys.reduce((best, key) => (rank(key) < rank(best) ? key : best));
}

function isTarget(key: string): boolean {
  return TARGETS.includes(normalKey(key));
}

/** `- ÉD 446 : Services` is a map to YAML: the text that its writer meant; undefined for what names a target, or holds a link. */
function textOfEntry(key: string, value: Value): string | undefined {
  if (value === null) return isTarget(key) ? undefined : key;
  if (isList(value) || isProperties(value) || isTarget(key)) return undefined;
  const text = String(value);
  return text.includes('[[') ? undefined : `${key}: ${text}`;
}

/** An item of a list that is a name with a colon. */
function nameOfItem(item: Value): string | undefined {
  if (!isProperties(item)) return undefined;
  const [entry, more] = Object.entries(item);
  return entry === undefined || more !== undefined ? undefined : textOfEntry(...entry);
}

/** `readMap`: how a map under the key is read, or each map in its list; by default, as what names the target of the relation. */
function readValue(
  reading: Reading,
  value: Value,
  place: Place,
  meaning: KeyMeaning,
  readMap: ReadMap = readNamed,
): void {
  if (isProperties(value)) readMap(reading, value, place, meaning);
  else if (isList(value)) {
    const restored = restoreLink(value, lineOf(place.lines), reading.lineLinks);
    if (restored !== undefined) return push(reading, place, restored, meaning);
    value.forEach((each, index) => {
      const name = readMap === readNamed && meaning !== BRACKETED ? nameOfItem(each) : undefined;
      readValue(reading, name ?? each, item(place, index), meaning, readMap);
    });
    // A number may be a code or the name of a year's note; `1.5` is neither.
  } else if (typeof value === 'string' || Number.isInteger(value)) {
    for (const target of readNames(String(value), meaning.values)) push(reading, place, target, meaning);
  }
}

/** A tag such as `ED446` mentions the ED. */
function readTags(reading: Reading, value: Value, place: Place): void {
  if (typeof value === 'string') {
    // `ED 446` is no tag, yet what it says is plain.
    const whole = readEdTarget(value.trim().replace(/^#/u, ''), value);
    for (const tag of whole === undefined ? value.split(/[\s,]+/u) : [value.trim()]) {
      const target = whole ?? readEdTarget(tag.replace(/^#/u, ''), value);
      if (target !== undefined) push(reading, place, target, MENTIONED);
    }
  } else if (isList(value)) {
    value.forEach((each, index) => {
      if (typeof each === 'string') readTags(reading, each, item(place, index));
    });
  }
}

function push(reading: Reading, place: Place, target: Target, meaning: KeyMeaning): void {
  for (const link of declare(place.field, lineOf(place.lines), target, meaning.relations)) reading.links.push(link);
}

function under(place: Place, key: string): Place {
  const { lines } = place;
  const own = typeof lines === 'object' && 'keys' in lines ? lines.keys[key] : undefined;
  return { field: `${place.field}.${compose(key)}`, lines: own ?? lineOf(lines) };
}

function item(place: Place, index: number): Place {
  const { lines } = place;
  const own = typeof lines === 'object' && 'items' in lines ? lines.items[index] : undefined;
  return { field: place.field, lines: own ?? lineOf(lines) };
}
