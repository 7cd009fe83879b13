// Packs a text for src/packs/unpack-text.ts: sorts it (Burrows–Wheeler), ranks each character by how recently it was seen, codes the ranks by their chances.

/** @returns {{ alphabet: string, length: number, start: number, code: string }} */
export function packText(text, digits) {
  const alphabet = [...new Set(text.split(''))].sort().join('');
  if (alphabet.length > 255) throw new Error('A packed text has 255 different characters at most.');
  const numbers = new Map(alphabet.split('').map((letter, at) => [letter, at]));
  const letters = text.split('').map((letter) => numbers.get(letter));
  const order = sortRotations(letters);
  const sorted = Array.from(order, (at) => letters[(at + letters.length - 1) % letters.length]);
  const bytes = codeRanks(rankByRecency(sorted, alphabet.length));
  return { alphabet, length: text.length, start: Math.max(0, order.indexOf(0)), code: writeDigits(bytes, digits) };
}

/** The starts of all rotations of the text, in the order of the rotations: by ever longer beginnings, each time doubled. */
function sortRotations(letters) {
  const count = letters.length;
  const order = Int32Array.from(letters, (_, at) => at);
  let rank = Int32Array.from(letters);
  for (let known = 1, ranks = 0; ranks < count - 1 && known <= 2 * count; known *= 2) {
    const keys = Float64Array.from(rank, (first, at) => first * (count + 256) + rank[(at + known) % count]);
    order.sort((a, b) => keys[a] - keys[b] || a - b);
    const next = new Int32Array(count);
    ranks = 0;
    for (let at = 1; at < count; at += 1) {
      if (keys[order[at]] !== keys[order[at - 1]]) ranks += 1;
      next[order[at]] = ranks;
    }
    rank = next;
  }
  return order;
}

function rankByRecency(letters, alphabetLength) {
  const recent = Array.from({ length: alphabetLength }, (_, at) => at);
  return letters.map((letter) => {
    const rank = recent.indexOf(letter);
    recent.splice(rank, 1);
    recent.unshift(letter);
    return rank;
  });
}

/** The questions, their chances and the arithmetic are those of `RankReader`, step for step. */
function codeRanks(ranks) {
  const coder = new Coder();
  let last = 0;
  let before = 0;
  let zeros = 0;
  for (const rank of ranks) {
    const around = Math.min(last, 3) * 4 + Math.min(before, 3);
    coder.answer(around * 8 + Math.min(zeros, 7), rank > 0);
    if (rank > 0) codeMore(coder, rank, around, last);
    zeros = rank === 0 ? zeros + 1 : 0;
    before = last;
    last = rank;
  }
  return coder.end();
}

function codeMore(coder, rank, around, last) {
  coder.answer(128 + around, rank > 1);
  if (rank === 1) return;
  const size = 144 + (last > 7 ? 32 : last > 1 ? 16 : 0);
  const length = 31 - Math.clz32(rank - 1);
  for (let at = 0; at <= length; at += 1) coder.answer(size + at, at < length);
  for (let bit = length - 1, value = 1; bit >= 0; bit -= 1) {
    const yes = (((rank - 1) >> bit) & 1) === 1;
    coder.answer(192 + value, yes);
    value = value * 2 + (yes ? 1 : 0);
  }
}

class Coder {
  #quick = new Uint16Array(448).fill(32_768);
  #slow = new Uint16Array(448).fill(32_768);
  #low = 0;
  #high = 0xffffffff;
  #bytes = [];

  answer(question, yes) {
    const quick = this.#quick[question];
    const slow = this.#slow[question];
    const middle = this.#low + Math.floor((this.#high - this.#low) / 131_072) * (quick + slow);
    if (yes) this.#high = middle;
    else this.#low = middle + 1;
    this.#quick[question] = quick + (((yes ? 65_535 : 0) - quick) >> 4);
    this.#slow[question] = slow + (((yes ? 65_535 : 0) - slow) >> 7);
    while ((this.#low ^ this.#high) >>> 24 === 0) {
      this.#bytes.push(this.#low >>> 24);
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 255) >>> 0;
    }
  }

  end() {
    for (const shift of [24, 16, 8, 0]) this.#bytes.push((this.#low >>> shift) & 255);
    return this.#bytes;
  }
}

function writeDigits(bytes, digits) {
  let code = '';
  let bits = 0;
  let held = 0;
  const put = (value) => (code += digits[Math.floor(value / digits.length)] + digits[value % digits.length]);
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    held += 8;
    if (held < 13) continue;
    held -= 13;
    put(bits >> held);
    bits &= (1 << held) - 1;
  }
  if (held > 0) put(bits << (13 - held));
  return code;
}
