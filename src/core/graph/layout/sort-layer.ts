// Sorts one layer by a key: stable, linear when the layer is nearly in order, never quadratic.
import { int, real } from './typed-read';

const run = 12;

/** Sorts `line[first]` up to, not including, `line[end]` by `key[item]`. `spare` is room for as many. */
export function sortLayer(line: Int32Array, first: number, end: number, key: Float64Array, spare: Int32Array): void {
  for (let from = first; from < end; from += run) sortRun(line, from, Math.min(from + run, end), key);
  for (let width = run; width < end - first; width *= 2) {
    for (let from = first; from + width < end; from += 2 * width) {
      mergeRuns(line, from, from + width, Math.min(from + 2 * width, end), key, spare);
    }
  }
}

function sortRun(line: Int32Array, first: number, end: number, key: Float64Array): void {
  for (let at = first + 1; at < end; at++) {
    const item = int(line, at);
    const wanted = real(key, item);
    let hole = at;
    while (hole > first && real(key, int(line, hole - 1)) > wanted) {
      line[hole] = int(line, hole - 1);
      hole--;
    }
    line[hole] = item;
  }
}

function mergeRuns(
  line: Int32Array,
  first: number,
  middle: number,
  end: number,
  key: Float64Array,
  spare: Int32Array,
): void {
  if (real(key, int(line, middle - 1)) <= real(key, int(line, middle))) return;
  const left = middle - first;
  for (let at = 0; at < left; at++) spare[at] = int(line, first + at);
  let a = 0;
  let b = middle;
  let to = first;
  while (a < left && b < end) {
    const takeLeft = real(key, int(spare, a)) <= real(key, int(line, b));
    line[to++] = takeLeft ? int(spare, a++) : int(line, b++);
  }
  while (a < left) line[to++] = int(spare, a++);
}
