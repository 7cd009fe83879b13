// Splits HTML into tags and text, in one pass: enough for what GitBook writes, and nothing is lost.

export interface HtmlPiece {
  readonly kind: 'open' | 'close' | 'text';
  /** The element's name in small letters; empty for text. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly raw: string;
}

export function splitHtml(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let at = 0;
  while (at < html.length) {
    const open = findTag(html, at);
    const end = open < 0 ? -1 : html.indexOf('>', open);
    if (end < 0) {
      pieces.push(textPiece(html.slice(at)));
      break;
    }
    if (open > at) pieces.push(textPiece(html.slice(at, open)));
    pieces.push(readTag(html.slice(open, end + 1)));
    at = end + 1;
  }
  return pieces;
}

function textPiece(raw: string): HtmlPiece {
  return { kind: 'text', name: '', attributes: {}, raw };
}

/** The next `<` that a letter, a slash or an exclamation mark follows. */
function findTag(html: string, from: number): number {
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1))
    if (/^[a-z/!]/i.test(html.charAt(at + 1))) return at;
  return -1;
}

function readTag(raw: string): HtmlPiece {
  const closes = raw.startsWith('</');
  const inside = raw.slice(closes ? 2 : 1, -1);
  const name = /^[a-z!][a-z0-9-]*/i.exec(inside)?.[0] ?? '';
  const attributes = closes ? {} : readAttributes(inside.slice(name.length));
  return { kind: closes ? 'close' : 'open', name: name.toLowerCase(), attributes, raw };
}

/** `style="info" title='Un titre'` as a record; names in small letters. */
export function readAttributes(text: string): Readonly<Record<string, string>> {
  const found: [string, string][] = [];
  let at = 0;
  for (;;) {
    const equals = text.indexOf('=', at);
    const quote = text.charAt(equals + 1);
    if (equals < 0) break;
    const name = text.slice(at, equals).trim().split(/\s/).at(-1) ?? '';
    const quoted = quote === '"' || quote === "'";
    const end = quoted ? text.indexOf(quote, equals + 2) : nextSpace(text, equals + 1);
    const stop = end < 0 ? text.length : end;
    if (/^[a-z-]+$/i.test(name)) found.push([name.toLowerCase(), text.slice(equals + (quoted ? 2 : 1), stop)]);
    at = stop + 1;
  }
  return Object.fromEntries(found);
}

function nextSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at).trim() !== '') at++;
  return at;
}
