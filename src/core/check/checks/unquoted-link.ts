// A `[[link]]` in a property without quotes: YAML reads it as a list in a list, and Obsidian sees no link.
import type { DeclaredLink } from '../../graph/link';
import type { Note } from '../../graph/note';
import { HAS } from '../../graph/tie-traits';
import { compose } from '../../text/fold';
import type { Properties, Value } from '../../text/value';
import type { Check } from '../check';
import { isList, isProperties } from '../../text/render-entry';
import { betweenWords } from '../../text/pattern';

export const unquotedLink = {
  id: 'unquoted-link',
  severity: 'warning',
  family: 'names',
  among: HAS.property,
  ofNote({ note }, _site, tell) {
    for (const { field, items } of nestedFields(note)) {
      const links = note.links.filter((link) => link.field === field);
      for (const { raw, line } of unquoted(items, links)) tell(line, { name: raw, field });
    }
  },
} as const satisfies Check;

interface NestedField {
  readonly field: string;
  readonly items: readonly Value[];
}

/** The links that no text of the field holds: items and links stand in the same order. */
function* unquoted(items: readonly Value[], links: readonly DeclaredLink[]): Iterable<DeclaredLink> {
  let at = 0;
  for (const item of items) {
    if (!isList(item)) {
      while (typeof item === 'string' && links[at]?.raw === item) at += 1;
      continue;
    }
    const wanted = lettersOf(JSON.stringify(item));
    const found = links.findIndex(({ raw }, index) => index >= at && lettersOf(raw) === wanted);
    const link = links[found];
    if (link?.kind !== 'wiki' || wanted === '') continue;
    at = found + 1;
    yield link;
  }
}

function lettersOf(text: string): string {
  return text.replaceAll(betweenWords(), '');
}

/** The fields whose list holds a list. */
function nestedFields({ properties }: Note): readonly NestedField[] {
  const fields: NestedField[] = [];
  look(fields, '', properties);
  return fields;
}

/** `within`: what stands before the keys of the map. Asked of every note with a link in a property: only what is found is named. */
function look(fields: NestedField[], within: string, map: Properties): void {
  for (const key in map) {
    const value = map[key];
    if (typeof value !== 'object' || value === null) continue;
    if (!isList(value)) look(fields, `${within}${compose(key)}.`, value);
    else {
      if (value.some(isList)) fields.push({ field: `${within}${compose(key)}`, items: value });
      for (const item of value) if (isProperties(item)) look(fields, `${within}${compose(key)}.`, item);
    }
  }
}
