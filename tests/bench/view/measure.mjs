// What is measured inside the page: from an act to the frame after the one that shows it, and the time of each frame of a movement.

/** Put into the page before anything else runs. */
export function installMeasures() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));

  /** From now to the frame after the one in which `shown` finds something. */
  window.timeUntil = async (act, shown) => {
    const start = performance.now();
    await act();
    while (!shown()) await frame();
    await frame();
    await frame();
    return performance.now() - start;
  };

  /** The time of each of `count` frames while `step(at)` moves something. */
  window.timeFrames = async (count, step) => {
    const times = [];
    await frame();
    let last = await frame();
    for (let at = 0; at < count; at += 1) {
      step(at);
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    return times;
  };

  /** Long enough for what is done in the quiet after a movement. */
  window.rest = () => new Promise((done) => setTimeout(done, 500));

  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}

export const sorted = (times) => [...times].sort((a, b) => a - b);
export const median = (times) => sorted(times)[times.length >> 1];
export const share = (times, part) => sorted(times)[Math.min(times.length - 1, Math.floor(times.length * part))];
