// Lets what is asked of one note wait for what was asked of it before.

export class Turns {
  /** By path: the end of the work that was asked for last. */
  readonly #last = new Map<string, Promise<void>>();

  /** Rejects as `work` does; whoever comes next waits for the end, not for success. */
  async take<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
    const now = (this.#last.get(path) ?? Promise.resolve()).then(work);
    const ended = now.then(nothing, nothing);
    this.#last.set(path, ended);
    try {
      return await now;
    } finally {
      if (this.#last.get(path) === ended) this.#last.delete(path);
    }
  }
}

function nothing(): void {
  // The one who asked is told how it went.
}
