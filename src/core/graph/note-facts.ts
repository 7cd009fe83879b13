// What a note says of itself in its properties: title, aliases, code, tags, type; under French or English keys.
import { compose } from '../text/fold';
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
}

export function readNoteFacts(properties: Properties, keys: KeyTable): NoteFacts {
  const values = new Map<string, Value>();
  for (const key of Object.keys(properties)) {
    const normal = keys.normal(key);
    const value = properties[key];
    // `title` twice in two spellings: the first that says something counts.
    if (value !== undefined && (values.get(normal) ?? null) === null) values.set(normal, value);
  }
  const text = (...names: readonly string[]): string | undefined => firstText(names.map((name) => values.get(name)));
  const juggl = values.get('juggl');
  const inner = isMap(juggl) ? juggl : undefined;
  return {
    title: text('title', 'titre'),
    aliases: [...listOf(values.get(ALIASES)), ...listOf(values.get(ALIAS))],
    code: text('code'),
    tags: [...listOf(values.get('tag'), /[\s,]+/u)].map((tag) => tag.replace(/^#/u, '')).filter((tag) => tag !== ''),
    ed: listOf(values.get('ed')),
    typeObjet: text('type objet', 'typeobjet'),
    type: text('type'),
    cssClass: text(CSS_CLASSES, CSS_CLASS, 'class'),
    nodeLabel: inner && firstText([inner['nodeLabel']]),
    nodeClass: inner && firstText([inner['nodeClass']]),
  };
}

const ALIASES = normalKey('aliases');
const ALIAS = normalKey('alias');
const CSS_CLASSES = normalKey('cssclasses');
const CSS_CLASS = normalKey('cssclass');

function firstText(values: readonly (Value | undefined)[]): string | undefined {
  for (const value of values) {
    const [text] = listOf(value);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The texts of a value: itself, or what its list holds. A tag list in one string is split; other strings are whole. */
function listOf(value: Value | undefined, separator?: RegExp): readonly string[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (typeof value === 'string') {
    const parts = separator === undefined ? [value.trim()] : value.trim().split(separator);
    return parts.filter((part) => part !== '');
  }
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: Value) =>
    typeof item === 'object' ? [] : listOf(typeof item === 'string' ? item.trim() : item),
  );
}

function isMap(value: Value | undefined): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** File name without folder and without `.md`. */
export function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /\.md$/iu.test(name) ? name.slice(0, -3) : name;
}

/** The path in NFC: the id of the note's node. */
export function idOf(path: string): string {
  return compose(path);
}
