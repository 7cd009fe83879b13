// Opens a text that the build has packed (build/pack-text.mjs): sorted so that like letters stand together, then coded by how likely each is.

export interface PackedText {
  /** Every character of the text, once. */
  readonly alphabet: string;
  /** In UTF-16 code units. */
  readonly length: number;
  /** Where the first character stands in the sorted order. */
  readonly start: number;
  /** Bits as pairs of printable characters, 13 bits a pair. */
  readonly code: string;
}

/** The text that was packed. docs/decisions/packs-at-build-time.md tells the steps and what they save. */
export function unpackText({ alphabet, length, start, code }: PackedText): string {
  const ranks = new RankReader(readBytes(code));
  const order = Array.from({ length: alphabet.length }, (_, at) => at);
  const sorted = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) {
    const rank = ranks.next();
    const letter = order[rank] ?? 0;
    order.copyWithin(1, 0, rank);
    order[0] = letter;
    sorted[at] = letter;
  }
  return unsort(sorted, alphabet, start);
}

/** The characters that carry bits: printable, and none that could end a string, begin a comment or look like an address. */
export const digits = Array.from({ length: 95 }, (_, at) => String.fromCharCode(at + 32))
  .filter((digit) => !'"\\/<'.includes(digit))
  .join('');

function readBytes(code: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((code.length * 13) / 16));
  let bits = 0;
  let held = 0;
  let filled = 0;
  for (let at = 0; at + 1 < code.length; at += 2) {
    bits = (bits << 13) | (digits.indexOf(code.charAt(at)) * digits.length + digits.indexOf(code.charAt(at + 1)));
    for (held += 13; held >= 8; held -= 8) bytes[filled++] = bits >> (held - 8);
    bits &= 255;
  }
  return bytes;
}

/** Follows each character to the one after it (the inverse of the Burrows–Wheeler transform). */
function unsort(sorted: Uint8Array, alphabet: string, start: number): string {
  const places = new Int32Array(alphabet.length + 1);
  for (const letter of sorted) places[letter + 1] = (places[letter + 1] ?? 0) + 1;
  for (let letter = 1; letter < places.length; letter += 1)
    places[letter] = (places[letter] ?? 0) + (places[letter - 1] ?? 0);
  const following = new Int32Array(sorted.length);
  sorted.forEach((letter, at) => {
    const place = places[letter] ?? 0;
    following[place] = at;
    places[letter] = place + 1;
  });
  let text = '';
  for (let left = sorted.length, at = start; left > 0; left -= 1) {
    at = following[at] ?? 0;
    text += alphabet.charAt(sorted[at] ?? 0);
  }
  return text;
}

/** Where each question about a rank keeps its chances: is it 0, is it 1, how long is it in bits, which bits. */
const ZERO = 0;
const ONE = 128;
const LENGTH = 144;
const BITS = 192;
const QUESTIONS = 448;

/**
 * Reads ranks (how long ago a character was last seen, in other characters) from arithmetic-coded bits. Each question has a chance of
 * its own that follows its answers, by what the two ranks before were and how many zeros came in a row.
 */
class RankReader {
  readonly #bytes: Uint8Array;
  readonly #quick = new Uint16Array(QUESTIONS).fill(32_768);
  readonly #slow = new Uint16Array(QUESTIONS).fill(32_768);
  #at = 4;
  #low = 0;
  #high = 0xffffffff;
  #value: number;
  #last = 0;
  #before = 0;
  #zeros = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#value = [0, 1, 2, 3].reduce((value, at) => ((value << 8) | (bytes[at] ?? 0)) >>> 0, 0);
  }

  next(): number {
    const around = Math.min(this.#last, 3) * 4 + Math.min(this.#before, 3);
    const rank = this.#answer(ZERO + around * 8 + Math.min(this.#zeros, 7)) ? this.#more(around) : 0;
    this.#zeros = rank === 0 ? this.#zeros + 1 : 0;
    this.#before = this.#last;
    this.#last = rank;
    return rank;
  }

  #more(around: number): number {
    if (!this.#answer(ONE + around)) return 1;
    const size = LENGTH + (this.#last > 7 ? 32 : this.#last > 1 ? 16 : 0);
    let length = 0;
    while (length < 8 && this.#answer(size + length)) length += 1;
    let value = 1;
    for (let bit = 0; bit < length; bit += 1) value = value * 2 + (this.#answer(BITS + value) ? 1 : 0);
    return value + 1;
  }

  #answer(question: number): boolean {
    const quick = this.#quick[question] ?? 0;
    const slow = this.#slow[question] ?? 0;
    const span = this.#high - this.#low;
    const middle = this.#low + Math.floor(span / 131_072) * (quick + slow);
    const yes = this.#value <= middle;
    if (yes) this.#high = middle;
    else this.#low = middle + 1;
    this.#quick[question] = quick + (((yes ? 65_535 : 0) - quick) >> 4);
    this.#slow[question] = slow + (((yes ? 65_535 : 0) - slow) >> 7);
    while ((this.#low ^ this.#high) >>> 24 === 0) this.#shift();
    return yes;
  }

  #shift(): void {
    this.#low = (this.#low << 8) >>> 0;
    this.#high = ((this.#high << 8) | 255) >>> 0;
    this.#value = ((this.#value << 8) | (this.#bytes[this.#at] ?? 0)) >>> 0;
    this.#at += 1;
  }
}
