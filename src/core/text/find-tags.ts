// Finds Obsidian's inline tags in a line.

export interface FoundTag {
  /** Without `#`. */
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** `#ED446`, `#axe/implantation`: after a space or at the start, and not digits alone. Linear time. */
export function findTags(text: string): readonly FoundTag[] {
  const found: FoundTag[] = [];
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    const before = text[at - 1];
    if (before !== undefined && !' \t\u00a0*_>|,;('.includes(before)) continue;
    if (before === '(' && text[at - 2] === ']') continue;
    let end = at + 1;
    while (end < text.length && isTagCode(text.charCodeAt(end))) end += 1;
    const tag = text.slice(at + 1, end);
    if (tag !== '' && /[^0-9/_-]/u.test(tag)) found.push({ tag, start: at, end });
    at = Math.max(at, end - 1);
  }
  return found;
}

function isTagCode(code: number): boolean {
  if (code < 0x80) {
    const letter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
    return letter || (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x2d || code === 0x2f;
  }
  const punctuation = code < 0xc0 || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x3020);
  return !punctuation;
}
