// Opens a text that the build has deflated and written in 91 printable signs (build/pack-text.mjs says how).
import { inflateSync } from 'fflate';

/** Two signs hold thirteen bits, the lowest first. The signs are those from `#` to `~` but the backslash, so that a string needs no escapes. */
export function unpackText(packed: string): string {
  const bytes = new Uint8Array((packed.length * 13) >> 4);
  let [count, bits, held] = [0, 0, 0];
  for (let at = 0; at < packed.length; at += 2) {
    bits |= (digit(packed, at) + 91 * digit(packed, at + 1)) << held;
    for (held += 13; held >= 8; held -= 8) {
      bytes[count++] = bits & 255;
      bits >>>= 8;
    }
  }
  return new TextDecoder().decode(inflateSync(bytes));
}

function digit(packed: string, at: number): number {
  const code = packed.charCodeAt(at);
  return code > 92 ? code - 36 : code - 35;
}
