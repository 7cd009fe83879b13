// Where a relation is declared, in words.
import type { LinkSource } from '../../core/graph/link';
import type { Words } from '../../words';

/** The field, the line where it is known, and how the name was found. */
export function tellSource({ field, line, match }: LinkSource, words: Words['graph']): string {
  return `${words.place(field)}${line > 0 ? `, ${words.line(line)}` : ''} · ${words.recognised(match)}`;
}
