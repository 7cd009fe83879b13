// A `[[link]]` in a property without quotes: YAML reads it as a list in a list, and Obsidian sees no link.
import type { Note } from '../../graph/note';
import { compose } from '../../text/fold';
import type { Value } from '../../text/value';
import type { Check } from '../check';

export const unquotedLink = {
  id: 'unquoted-link',
  severity: 'warning',
  *notice({ notes }) {
    for (const note of notes) {
      const fields = nestedFields(note);
      if (fields.size === 0) continue;
      const told = new Set<string>();
      for (const { field, kind, line, raw } of note.links) {
        const texts = fields.get(field);
        const place = `${field}\n${String(line)}\n${raw}`;
        if (kind !== 'wiki' || texts === undefined || texts.has(raw) || told.has(place)) continue;
        told.add(place);
        yield { path: note.path, line, values: { name: raw, field } };
      }
    }
  },
} as const satisfies Check;

/** The fields that hold a list in a list, each with the texts that it holds as well: a quoted link is one of these. */
function nestedFields({ properties }: Note): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = new Map<string, Set<string>>();
  for (const key in properties) {
    const value = properties[key];
    if (typeof value === 'object' && value !== null) look(fields, compose(key), value, 0);
  }
  return fields;
}

function look(fields: Map<string, Set<string>>, field: string, value: Value, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (!isList(value)) {
    for (const [key, each] of Object.entries(value)) look(fields, `${field}.${compose(key)}`, each, 0);
    return;
  }
  if (depth > 0 && !fields.has(field)) fields.set(field, new Set());
  for (const item of value) look(fields, field, item, depth + 1);
  const texts = depth === 0 ? fields.get(field) : undefined;
  for (const item of value) if (typeof item === 'string') texts?.add(item);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
