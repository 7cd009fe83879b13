// Whether a note is that of a project.
import { findProperty, firstText } from '../text/find-property';
import { foldFull } from '../text/fold';
import type { Note } from './note';

const TYPE = ['type', 'type objet'];

/** Its type says so. */
export function isProjectNote({ properties }: Note): boolean {
  const type = foldFull(firstText(findProperty(properties, TYPE)) ?? '');
  return type === 'projet' || type === 'project';
}
