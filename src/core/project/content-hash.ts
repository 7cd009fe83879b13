// A short name for a text: equal texts have equal names, and two texts hardly ever share one.

const LENGTH = 6;
const SPACE = 36 ** LENGTH;

/** Six characters (`0-9a-z`), made from the code units by two rounds of FNV-1a: about one chance in two thousand million that a change goes unseen. */
export function contentHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code ^ (low >>> 15), 0x5bd1e995);
  }
  const mixed = (low >>> 0) * 0x100000 + ((high ^ (high >>> 13)) >>> 12);
  return (mixed % SPACE).toString(36).padStart(LENGTH, '0');
}
