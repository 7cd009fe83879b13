// Whether a note is a version of a document that another one has followed.
import type { Note } from './note';

/** As Jalons writes it when a new version begins: asked of every note, so that no other spelling is looked for. */
export function isFormer({ properties }: Pick<Note, 'properties'>): boolean {
  return Object.hasOwn(properties, 'ancienne_version') || Object.hasOwn(properties, 'former_version');
}
