// Decides what a template's properties add to those of a note: nothing that is there is lost.
import { foldCase, foldLight } from '../text/fold';
import type { PropertyChange, PropertyPath } from '../text/property-change';
import { isList, isProperties } from '../text/render-entry';
import type { Properties, Value } from '../text/value';

/** The note and the template disagree: the note's value stays unless the user chooses the other. */
export interface Conflict {
  readonly path: PropertyPath;
  readonly note: Value;
  readonly template: Value;
}

export interface Merge {
  readonly changes: readonly PropertyChange[];
  readonly conflicts: readonly Conflict[];
}

/** `unite`: missing keys come in, empty ones are filled, lists are united. `complete`: missing keys only. */
export type MergeMode = 'unite' | 'complete';

/** Spellings of one property: a note that has one of them does not need another. */
const spellings: readonly (readonly string[])[] = [
  ['title', 'titre'],
  ['author', 'auteur', 'auteurs', 'authors'],
  ['created', 'date_creation', 'date_création', 'date'],
  ['but', 'objectif'],
  ['statut', 'status', 'état'],
  ['projet', 'project'],
  ['tags', 'tag'],
  ['aliases', 'alias'],
];

/** Of the note alone, whoever wrote the template: no conflict is shown. */
const ofTheNote = new Set(['created', 'author']);

export function mergeProperties(note: Properties, template: Properties, mode: MergeMode): Merge {
  const found = mergeMaps([], note, template, mode);
  return { changes: found.filter(isChange), conflicts: found.flatMap((one) => (isChange(one) ? [] : [one])) };
}

type Found = PropertyChange | Conflict;

function isChange(found: Found): found is PropertyChange {
  return 'kind' in found;
}

function mergeMaps(path: PropertyPath, note: Properties, template: Properties, mode: MergeMode): readonly Found[] {
  return Object.entries(template).flatMap(([key, value]): readonly Found[] => {
    const own = findKey(note, key, path.length === 0);
    if (own === undefined) return [{ kind: 'set', path: [...path, key], value }];
    return mergeValues([...path, own], note[own] ?? null, value, mode, path.length === 0 && ofTheNote.has(key));
  });
}

/** The note's own spelling of a key: as it is, in another case or normal form, or by another name. */
function findKey(note: Properties, key: string, top: boolean): string | undefined {
  if (Object.hasOwn(note, key)) return key;
  const names = (top ? spellings.find((group) => group.includes(key)) : undefined) ?? [key];
  const wanted = new Set(names.map(foldCase));
  return Object.keys(note).find((other) => wanted.has(foldCase(other)));
}

function mergeValues(
  path: PropertyPath,
  note: Value,
  template: Value,
  mode: MergeMode,
  quiet: boolean,
): readonly Found[] {
  if (isProperties(note) && isProperties(template)) return mergeMaps(path, note, template, mode);
  if (mode === 'complete' || isEmpty(template) || isSame(note, template)) return [];
  if (isEmpty(note)) return [{ kind: 'set', path, value: template }];
  if (isList(template) && (isList(note) || typeof note === 'string')) return unite(path, note, template);
  return quiet ? [] : [{ path, note, template }];
}

function isEmpty(value: Value): boolean {
  return value === null || value === '' || (isList(value) && value.length === 0);
}

function isSame(note: Value, template: Value): boolean {
  if (typeof note === 'string' && typeof template === 'string')
    return note.normalize('NFC') === template.normalize('NFC');
  return JSON.stringify(note) === JSON.stringify(template) || (typeof note === 'number' && String(note) === template);
}

/** Adds what the note's list lacks. A text that stands alone is a list of one, unless nobody knows where to cut it. */
function unite(path: PropertyPath, note: string | readonly Value[], template: readonly Value[]): readonly Found[] {
  const fold = isTagKey(path) ? foldTag : foldName;
  const own = typeof note === 'string' ? [note] : note;
  const known = new Set(own.map((item) => fold(textOf(item))));
  const items = template.map(textOf).filter((item) => known.size < known.add(fold(item)).size);
  if (items.length === 0) return [];
  const alone = typeof note === 'string' && (note.includes(' ') || note.includes(','));
  return alone ? [{ path, note, template }] : [{ kind: 'append', path, items }];
}

/** `[[X]]` without quotes is a list in a list for YAML: it counts as the text that it looks like. */
function textOf(item: Value): string {
  if (isList(item)) return `[${item.map(textOf).join(', ')}]`;
  return isProperties(item) ? JSON.stringify(item) : String(item);
}

function isTagKey(path: PropertyPath): boolean {
  return path.length === 1 && /^tags?$/i.test(path[0] ?? '');
}

function foldTag(tag: string): string {
  return foldCase(tag.startsWith('#') ? tag.slice(1) : tag);
}

/** Two spellings of one name, linked or plain, are one relation. A name of nothing but marks is told by its case alone. */
function foldName(text: string): string {
  const linked = text.startsWith('[[') && text.endsWith(']]');
  const name = linked ? (text.slice(2, -2).split('|', 1)[0] ?? '') : text;
  return foldLight(name) || foldCase(name);
}
