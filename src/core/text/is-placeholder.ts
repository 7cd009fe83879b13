// Whether a text waits for a template to be filled in: `{{title}}`, `<% tp.file.title %>`.

/** Such a text names nothing yet. Templates stand in vaults beside the notes that are made from them. */
export function isPlaceholder(text: string): boolean {
  return text.includes('{{') || text.includes('<%');
}
