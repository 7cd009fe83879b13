// Replaces parts of a text.

/** Replaces `from`–`to` by `text`; offsets in UTF-16 code units. */
export interface TextSplice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Splices must not overlap. */
export function spliceText(text: string, splices: readonly TextSplice[]): string {
  let out = text;
  for (const { from, to, text: put } of [...splices].sort((a, b) => b.from - a.from))
    out = out.slice(0, from) + put + out.slice(to);
  return out;
}
