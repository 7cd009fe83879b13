// The properties of an ED note that a form can change: read from the note, and brought back as the smallest changes.
import { names } from '../core/project/project-properties';
import { findKey, firstText } from '../core/text/find-property';
import type { PropertyChange, PropertyPath } from '../core/text/property-change';
import { readAt } from '../core/text/read-at';
import { isList, isProperties } from '../core/text/render-entry';
import type { Properties, Value } from '../core/text/value';

export const relationFields = ['parents', 'children', 'friends'] as const;
export type RelationField = (typeof relationFields)[number];

export const textFields = ['nodeLabel', 'nodeClass', 'status', 'version', 'project', 'owner', 'due'] as const;
export type TextField = (typeof textFields)[number];

/** Texts as written; empty when the note has none. */
export type EdProperties = Readonly<Record<TextField, string>> & Readonly<Record<RelationField, readonly string[]>>;

/** What a flat property is called by us. */
const spellings = {
  status: { fr: 'statut', en: 'status' },
  version: { fr: 'version', en: 'version' },
  project: { fr: 'projet', en: 'project' },
  owner: { fr: 'responsable', en: 'owner' },
  due: { fr: 'échéance', en: 'due' },
} as const;

export function readEdProperties(properties: Properties): EdProperties {
  const text = (field: TextField): string => firstText(readAt(properties, pathOf(properties, field, 'fr'))) ?? '';
  const list = (field: RelationField): readonly string[] => itemsOf(readAt(properties, ['excalibrain', field]));
  return {
    nodeLabel: text('nodeLabel'),
    nodeClass: text('nodeClass'),
    status: text('status'),
    version: text('version'),
    project: text('project'),
    owner: text('owner'),
    due: text('due'),
    parents: list('parents'),
    children: list('children'),
    friends: list('friends'),
  };
}

/** Only what differs from what the note says is changed; an emptied text leaves its key without a value. */
export function changeEdProperties(
  properties: Properties,
  wanted: EdProperties,
  language: 'fr' | 'en',
): readonly PropertyChange[] {
  const now = readEdProperties(properties);
  const texts = textFields.flatMap((field): readonly PropertyChange[] => {
    const text = wanted[field].trim();
    if (text === now[field]) return [];
    const path = pathOf(properties, field, language);
    return [{ kind: 'set', path, value: valueOf(readAt(properties, path), text) }];
  });
  const lists = relationFields.flatMap((field) =>
    changeList(['excalibrain', field], readAt(properties, ['excalibrain', field]), wanted[field]),
  );
  return [...texts, ...lists];
}

/** Where a text stands, or is to stand. `language`: of the name of a flat property that the note does not have. */
function pathOf(properties: Properties, field: TextField, language: 'fr' | 'en'): PropertyPath {
  if (field === 'nodeLabel' || field === 'nodeClass') return ['juggl', field];
  return [findKey(properties, names[field]) ?? spellings[field][language]];
}

/** A whole number stays one, unless the note holds a text now. */
function valueOf(now: Value | undefined, text: string): Value {
  if (text === '') return null;
  return /^[1-9][0-9]{0,5}$/.test(text) && typeof now !== 'string' ? Number(text) : text;
}

/** A single name that stands without a list becomes one when others join it. */
function changeList(path: PropertyPath, now: Value | undefined, wanted: readonly string[]): readonly PropertyChange[] {
  const before = itemsOf(now);
  const after = [...new Set(wanted.map((item) => item.trim()).filter((item) => item !== ''))];
  const gone = before.filter((item) => !after.includes(item));
  const items = after.filter((item) => !before.includes(item));
  if (gone.length === 0 && items.length === 0) return [];
  if (before.length > 0 && !isList(now)) {
    return [
      { kind: 'remove', path },
      { kind: 'set', path, value: after },
    ];
  }
  const drops = gone.map((item): PropertyChange => ({ kind: 'drop', path, item }));
  return items.length === 0 ? drops : [...drops, { kind: 'append', path, items }];
}

/** The items of a list, or the one text; `[[X]]` without quotes reads as a list in a list and counts as the text that it looks like. */
function itemsOf(value: Value | undefined): readonly string[] {
  if (value === undefined || value === null || value === '') return [];
  return isList(value) ? value.filter((item) => item !== null).map(textOf) : [textOf(value)];
}

function textOf(value: Value): string {
  if (isList(value)) return `[${value.map(textOf).join(', ')}]`;
  return isProperties(value) ? JSON.stringify(value) : String(value);
}
