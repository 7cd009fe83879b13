// Does long work in short slices, so that the interface never waits.

/** What a slice may take before the interface gets its turn, in milliseconds. */
const sliceMilliseconds = 8;

/** Does `step` for each item, in slices; stops early when `stopped` says so. A step may wait (reading a file). */
export async function inSlices<Item>(
  items: readonly Item[],
  stopped: () => boolean,
  step: (item: Item) => unknown,
  sliceDone: (done: number) => void,
): Promise<void> {
  let began = performance.now();
  for (const [at, item] of items.entries()) {
    if (stopped()) return;
    await step(item);
    if (performance.now() - began < sliceMilliseconds) continue;
    sliceDone(at + 1);
    await pause();
    began = performance.now();
  }
  if (!stopped()) sliceDone(items.length);
}

/** Until the interface is idle; where nobody can tell, until its next turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof window.requestIdleCallback === 'function') {
      window.requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: 100 },
      );
    } else window.setTimeout(resolve, 1);
  });
}
