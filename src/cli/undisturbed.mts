// Lets Ctrl+C, and any other wish that the program ends, wait until a note is written.
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';

const wishes = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type Wish = (typeof wishes)[number];

/** Does the work; a signal that came meanwhile counts once it is done, before anything else is begun. */
export async function undisturbed<T>(work: () => T): Promise<T> {
  let came: Wish | undefined;
  const hold = (signal: Wish): void => {
    came = signal;
  };
  for (const wish of wishes) process.on(wish, hold);
  try {
    const done = work();
    // Signals are heard between two tasks.
    await setImmediate();
    return done;
  } finally {
    for (const wish of wishes) process.off(wish, hold);
    if (came !== undefined) process.kill(process.pid, came);
  }
}
