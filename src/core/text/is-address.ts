// Whether a text is the address of something outside the vault.

/** `https://…`, `zotero://…`, `mailto:…`: no note can be called so. */
export function isAddress(text: string): boolean {
  return text.includes('://') || text.startsWith('mailto:');
}
