// Opens a text that the build has deflated and written in 91 printable signs (build/pack-text.mjs says how).

/** Rejects when the text is none that the build made. */
export async function unpackText(packed: string): Promise<string> {
  const stream = new DecompressionStream('deflate');
  const writer = stream.writable.getWriter();
  const [text] = await Promise.all([
    new Response(stream.readable).text(),
    writer.write(readSigns(packed)),
    writer.close(),
  ]);
  return text;
}

/** Two signs hold thirteen bits, the lowest first. The signs are those from `#` to `~` but the backslash, so that a string needs no escapes. */
function readSigns(packed: string): Uint8Array<ArrayBuffer> {
  const length = digit(packed, 0) + 91 * (digit(packed, 1) + 91 * digit(packed, 2));
  const bytes = new Uint8Array(length);
  let [count, bits, held] = [0, 0, 0];
  for (let at = 3; at < packed.length; at += 2) {
    bits |= (digit(packed, at) + 91 * digit(packed, at + 1)) << held;
    for (held += 13; held >= 8; held -= 8) {
      bytes[count++] = bits & 255;
      bits >>>= 8;
    }
  }
  return bytes;
}

function digit(packed: string, at: number): number {
  const code = packed.charCodeAt(at);
  return code > 92 ? code - 36 : code - 35;
}
