// What a note says of itself in its properties: title, aliases, code, tags, type; under French or English keys.
import { isPlaceholder } from '../text/is-placeholder';
import { once } from '../text/once';
import { isList, isProperties } from '../text/render-entry';
import type { Properties, Value } from '../text/value';
import type { KeyTable } from './links/index';
import { normalKey } from './links/relation';

export interface NoteFacts {
  readonly title: string | undefined;
  readonly aliases: readonly string[];
  readonly code: string | undefined;
  readonly tags: readonly string[];
  /** Property `ed`: the ED that a deliverable is. */
  readonly ed: readonly string[];
  readonly typeObjet: string | undefined;
  readonly type: string | undefined;
  readonly cssClass: string | undefined;
  readonly nodeLabel: string | undefined;
  readonly nodeClass: string | undefined;
  /** A sheet of a method: it names its method, or the EDs that come in and go out. */
  readonly ofMethod: boolean;
  /** It names a project. */
  readonly inProject: boolean;
}

export function readNoteFacts(properties: Properties, keys: KeyTable): NoteFacts {
  const names = factKeys();
  const values = byNormalKey(properties, keys);
  const text = (...names: readonly string[]): string | undefined => firstText(values, names);
  const juggl = byNormalKey(values.get('juggl') ?? byNormalKey(values.get('excalibrain'), keys).get('juggl'), keys);
  // Juggl itself reads flat properties alone; and a block without its indent leaves its keys beside it.
  const drawn = (...names: readonly string[]): string | undefined => firstText(juggl, names) ?? text(...names);
  return {
    title: text('title', 'titre'),
    aliases: names.aliases.flatMap((key) => aliasesOf(values.get(key))),
    code: text('code'),
    tags: [...listOf(values.get('tag'), /[\s,]+/u)].map((tag) => tag.replace(/^#/u, '')).filter((tag) => tag !== ''),
    ed: isTemplate(values) ? [] : listOf(values.get('ed')),
    typeObjet: linked(text('type objet', 'typeobjet')),
    type: linked(text('type')),
    cssClass: text(...names.cssClass),
    nodeLabel: drawn('nodelabel', 'node label', 'juggl nodelabel'),
    nodeClass: linked(drawn(...names.nodeClass)),
    ofMethod: names.ofMethod.some((key) => values.has(key)),
    inProject: ['projet', 'project'].some(
      (key) => listOf(values.get(key)).length > 0 || Array.isArray(values.get(key)),
    ),
  };
}

/** A template of documents is none: what makes a document one is still to be filled in. */
function isTemplate(values: ReadonlyMap<string, Value>): boolean {
  return ['ed', 'projet', 'project', 'title', 'titre'].some((key) => isToFill(values.get(key)));
}

/** `"{{title}}"`; without quotes YAML makes a map of it, whose key is `{ title }`. */
function isToFill(value: Value | undefined): boolean {
  if (typeof value === 'string') return isPlaceholder(value);
  if (Array.isArray(value)) return value.some(isToFill);
  return isProperties(value) && Object.keys(value).some((key) => key.startsWith('{'));
}

/** The values of a map, or of the maps in a list; of anything else none. */
function byNormalKey(properties: Value | undefined, keys: KeyTable): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const map of isList(properties) ? properties : [properties]) {
    if (!isProperties(map)) continue;
    for (const key of Object.keys(map)) {
      const normal = keys.normal(key);
      const value = map[key];
      // `title` twice in two spellings: the first that says something counts.
      if (value !== undefined && (values.get(normal) ?? null) === null) values.set(normal, value);
    }
  }
  return values;
}

/** Normal forms that do not look like what is written: their last `s` is gone. */
const factKeys = once(() => ({
  ofMethod: ['méthode', 'method', 'source MISA', 'ED entrant', 'ED sortant'].map(normalKey),
  aliases: ['aliases', 'alias'].map(normalKey),
  cssClass: ['cssclasses', 'cssclass', 'class'].map(normalKey),
  nodeClass: ['nodeClass', 'node class', 'juggl.nodeClass'].map(normalKey),
}));

/** Aliases in one string stand between commas, as Obsidian has it, or between semicolons; the whole counts too, since names hold these as well. */
function aliasesOf(value: Value | undefined): readonly string[] {
  const written = listOf(value);
  const [only] = written;
  if (typeof value !== 'string' || only === undefined || !/[,;]/u.test(only)) return written;
  return [...listOf(only, /\s*[,;]\s*/u), only];
}

/** `[[Concept]]` as the type of a note says `Concept`. */
function linked(text: string | undefined): string | undefined {
  return text?.startsWith('[[') === true ? (text.slice(2).split(/[\]|]/u, 1)[0] ?? text) : text;
}

function firstText(values: ReadonlyMap<string, Value>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const [text] = listOf(values.get(key));
    if (text !== undefined) return text.includes('\n') ? text.replaceAll(/\s+/gu, ' ') : text;
  }
  return undefined;
}

/** The texts of a value: itself, or what its list holds. A tag list in one string is split; other strings are whole. */
function listOf(value: Value | undefined, separator?: RegExp): readonly string[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (typeof value === 'string') {
    const parts = separator === undefined ? [value.trim()] : value.trim().split(separator);
    return parts.filter((part) => part !== '' && !isPlaceholder(part));
  }
  if (!isList(value)) return [];
  return value.flatMap((item) => {
    // `[[Concept]]` without quotes is a list in a list.
    const inner = isList(item) && item.length === 1 && typeof item[0] === 'string' ? item[0] : item;
    return typeof inner === 'object' ? [] : listOf(inner);
  });
}
