// Writes a label of a Mermaid figure so that nothing in it is markup.

/** Mermaid reads `#code;` as a character: everything that it could take for markup is written so. */
export function escapeMermaid(label: string): string {
  const text = label.replace(/\s+/gu, ' ').trim();
  if (text === '') return ' ';
  return text.replace(/["#<>&;`\\[\]{}()|*_~$%]/gu, (letter) => `#${letter.charCodeAt(0)};`);
}
