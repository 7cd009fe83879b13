// The links of one line of Markdown: wikilinks, embeds and Markdown links, outside code.

export interface FoundLink {
  from: number;
  to: number;
  original: string;
  link: string;
  displayText: string;
  embed: boolean;
}

/** The line with its code spans and comments blanked, so that positions stay. */
export function blankCode(line: string): string {
  return line
    .replace(/(`+)[^`]+\1/gu, (code) => ' '.repeat(code.length))
    .replace(/%%.*?%%/gu, (comment) => ' '.repeat(comment.length));
}

export function readLinks(line: string): FoundLink[] {
  const text = blankCode(line);
  const found: FoundLink[] = [];
  for (const match of text.matchAll(/(!?)\[\[([^[\]\n]+)\]\]/gu)) {
    const bar = (match[2] ?? '').indexOf('|');
    const inner = match[2] ?? '';
    // In a table the bar is written \| .
    const link = (bar < 0 ? inner : inner.slice(0, bar)).replace(/\\$/u, '').trim();
    const displayText = bar < 0 ? link.replace(/#/gu, ' > ') : inner.slice(bar + 1);
    found.push(place(match, link, displayText));
  }
  for (const match of text.matchAll(/(!?)\[([^[\]\n]*)\]\(([^()\s]+|<[^<>\n]+>)(?: "[^"\n]*")?\)/gu)) {
    const target = (match[3] ?? '').replace(/^<|>$/gu, '');
    if (/^[a-z][a-z0-9+.-]*:/iu.test(target)) continue;
    found.push(place(match, decode(target), match[2] ?? ''));
  }
  return found.sort((a, b) => a.from - b.from);
}

function place(match: RegExpExecArray, link: string, displayText: string): FoundLink {
  const original = match[0];
  return { from: match.index, to: match.index + original.length, original, link, displayText, embed: match[1] === '!' };
}

function decode(target: string): string {
  try {
    return decodeURI(target);
  } catch (problem) {
    if (problem instanceof URIError) return target;
    throw problem;
  }
}

/** Tags of one line: `#name`, not a number alone. */
export function readTags(line: string): { from: number; tag: string }[] {
  const text = blankCode(line).replace(/\[\[[^[\]]*\]\]/gu, (link) => ' '.repeat(link.length));
  return [...text.matchAll(/(^|\s)(#[\p{L}\p{N}_/-]+)/gu)]
    .map((match) => ({ from: match.index + (match[1] ?? '').length, tag: match[2] ?? '' }))
    .filter(({ tag }) => /[^\d#]/u.test(tag));
}
