// Replaces parts of a text.

/** Replaces `from`–`to` by `text`; offsets in UTF-16 code units. */
export interface TextSplice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function insertion(at: number, text: string): TextSplice {
  return { from: at, to: at, text };
}

/** Splices must not overlap; of two at one place, the last one comes first. Linear in the text. */
export function spliceText(text: string, splices: readonly TextSplice[]): string {
  let out = '';
  let at = 0;
  for (const { from, to, text: put } of [...splices].reverse().sort((a, b) => a.from - b.from)) {
    out += text.slice(at, from) + put;
    at = to;
  }
  return out + text.slice(at);
}
