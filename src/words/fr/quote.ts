// How names and places are quoted in French sentences.

export const quoted = (name: string): string => `«\u00a0${name}\u00a0»`;

/** A list of names; `last` stands before the last one. */
export const named = (names: readonly string[], last: string): string =>
  names.length < 2
    ? names.map(quoted).join('')
    : `${names.slice(0, -1).map(quoted).join(', ')} ${last} ${quoted(names.at(-1) ?? '')}`;

/** The place of a link in its note, as the writer knows it. */
export const fieldName = (field: string): string => {
  if (field === 'body') return 'le texte';
  if (field === 'table') return 'le tableau des ÉD';
  if (field.startsWith('section:')) return `la section ${quoted(field.slice(8))}`;
  if (field.startsWith('inline:')) return `le champ ${quoted(field.slice(7))}`;
  return quoted(field);
};
