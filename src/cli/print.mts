// Prints what a command says, piece by piece, no faster than it is read.
import type { Writable } from 'node:stream';
import { codeOf } from './vault-files.mjs';

/** Nobody reads on (`jalons graph … | head`). */
const left: readonly string[] = ['EPIPE', 'ERR_STREAM_DESTROYED'];

/** Stops without a word when the reader has left. Rejects for any other trouble, a full disk for one. */
export async function print(out: Writable, pieces: Iterable<string>): Promise<void> {
  const isScreen = 'isTTY' in out && out.isTTY === true;
  // Whatever the stream tells here it tells the one who writes too.
  out.on('error', () => undefined);
  for (const piece of pieces) {
    const problem = piece === '' ? undefined : await write(out, isScreen ? withoutControls(piece) : piece);
    if (problem === undefined) continue;
    if (left.includes(codeOf(problem))) return;
    throw problem;
  }
}

function write(out: Writable, piece: string): Promise<Error | undefined> {
  return new Promise((resolve) => {
    out.write(piece, (problem) => {
      resolve(problem ?? undefined);
    });
  });
}

/** Names and texts of notes steer no terminal: their control characters are shown as signs. */
function withoutControls(piece: string): string {
  return piece.replaceAll(/\r(?!\n)|[^\P{Cc}\n\r\t]/gu, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
  });
}
