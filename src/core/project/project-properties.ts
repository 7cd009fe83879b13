// The properties that a project's note and its documents carry, under all the names that they are read by (folded: small letters, no accents).
import type { Note } from '../graph/note';
import type { Value } from '../text/value';
import { findKey, findProperty, firstText } from '../text/find-property';
import { isList } from '../text/render-entry';

export const names = {
  ed: ['ed'],
  project: ['projet', 'project'],
  status: ['statut', 'status', 'etat', 'state'],
  version: ['version'],
  owner: ['responsable', 'owner'],
  author: ['auteur', 'author', 'auteurs', 'authors'],
  due: ['echeance', 'due', 'due date', 'deadline'],
  reviewed: ['revu', 'reviewed'],
  pack: ['methode', 'method', 'pack'],
  context: ['contexte', 'context'],
  plan: ['cycles', 'plan'],
  cycle: ['cycle'],
  axes: ['axes', 'axe', 'axis'],
  eds: ['documents', 'eds'],
} as const;

export type PropertyId = keyof typeof names;

export function propertyOf(note: Note, id: PropertyId): Value | undefined {
  return findProperty(note.properties, names[id]);
}

export function textOf(note: Note, id: PropertyId): string {
  return firstText(propertyOf(note, id)) ?? '';
}

/** The texts of a list; of a text that stands alone, what its commas part. */
export function textsOf(note: Note, id: PropertyId): readonly string[] {
  const value = propertyOf(note, id);
  if (typeof value === 'string') {
    return cutAtCommas(value)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }
  if (!isList(value)) return typeof value === 'number' ? [String(value)] : [];
  return value.flatMap((item) => firstText(item) ?? []);
}

/** A link that holds a comma stays whole. */
function cutAtCommas(text: string): readonly string[] {
  const parts: string[] = [];
  let inLink = false;
  for (const part of text.split(',')) {
    if (inLink) parts.push(`${parts.pop() ?? ''},${part}`);
    else parts.push(part);
    const [opened, closed] = [part.lastIndexOf('[['), part.lastIndexOf(']]')];
    if (opened !== closed) inLink = opened > closed;
  }
  return parts;
}

/** The key to write a property under: as the note spells it, else by its usual name in the note's language, or in `fallback`. */
export function keyToWrite(
  note: Note,
  id: 'project' | 'status' | 'version' | 'reviewed',
  fallback: 'fr' | 'en',
): string {
  const [french, english = french] = names[id];
  return findKey(note.properties, names[id]) ?? (languageOf(note, fallback) === 'en' ? english : french);
}

/** The language of the names that Jalons writes in a note: its own, as its status and project tell, else `fallback`. */
export function languageOf({ properties }: Note, fallback: 'fr' | 'en'): 'fr' | 'en' {
  if (findKey(properties, ['statut', 'projet']) !== undefined) return 'fr';
  return findKey(properties, ['status', 'project']) === undefined ? fallback : 'en';
}
