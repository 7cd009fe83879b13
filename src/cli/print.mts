// Prints what a command says, piece by piece, no faster than it is read.
import type { Writable } from 'node:stream';
import { codeOf } from './vault-files.mjs';

/** Stops without a word when nobody reads on (`jalons graph … | head`). */
export async function print(out: Writable, pieces: Iterable<string>): Promise<void> {
  let closed = false;
  let goOn = (): void => undefined;
  out.on('error', (problem) => {
    if (codeOf(problem) !== 'EPIPE') throw problem;
    closed = true;
    goOn();
  });
  out.on('drain', () => {
    goOn();
  });
  for (const piece of pieces) {
    if (closed) return;
    if (out.write(piece)) continue;
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
  }
}
