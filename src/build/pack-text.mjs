// Deflates a text for main.js, as small as deflating can, and writes it in printable signs; core/text/unpack-text.ts opens it.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const signs = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).filter((sign) => sign !== '\\');

/** The same signs for the same text on every machine: zopfli is one WebAssembly module, not the zlib of the moment. */
export async function packText(text) {
  const worker = new Worker(new URL('zopfli-worker.mjs', import.meta.url), {
    workerData: new TextEncoder().encode(text),
  });
  const [bytes] = await once(worker, 'message');
  await worker.terminate();
  return writeSigns(bytes);
}

/** The number of bytes in three signs of 91, then thirteen bits in two, the lowest first: what opens it reads not one byte too many. */
function writeSigns(bytes) {
  const { length } = bytes;
  const packed = [length, length / 91, length / 8281].map((digit) => signs[Math.floor(digit) % 91]);
  let [bits, held] = [0, 0];
  const write = () => packed.push(signs[(bits & 8191) % 91], signs[Math.floor((bits & 8191) / 91)]);
  for (const byte of bytes) {
    bits |= byte << held;
    held += 8;
    if (held < 13) continue;
    write();
    bits >>>= 13;
    held -= 13;
  }
  if (held > 0) write();
  return packed.join('');
}
