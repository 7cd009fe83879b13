// Tells the fields of links that are properties from the places in the text.

/** Whether a link's field is a property, and not a place in the text. */
export function isPropertyField(field: string): boolean {
  return field !== 'body' && field !== 'table' && !field.startsWith('inline:') && !field.startsWith('section:');
}
