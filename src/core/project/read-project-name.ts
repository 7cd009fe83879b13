// The name of a project, from the text of a `projet` property.
import type { Note } from '../graph/note';
import { compose } from '../text/fold';
import { textOf } from './project-properties';

/** The project that a document names; empty when it names none. */
export function projectNameOf(note: Note): string {
  return readProjectName(textOf(note, 'project'));
}

/** `[[Projets/ENA Histoire|Histoire]]` and `ENA Histoire` both give `ENA Histoire`; empty when nothing is named. */
export function readProjectName(written: string): string {
  const text = written.trim();
  if (!text.startsWith('[[')) return compose(text);
  const inside = text.slice(2).split(']]', 1)[0] ?? '';
  const target = inside.split('|', 1)[0]?.split('#', 1)[0] ?? '';
  const name = target.slice(target.lastIndexOf('/') + 1).trim();
  return compose(name.toLowerCase().endsWith('.md') ? name.slice(0, -3) : name);
}
