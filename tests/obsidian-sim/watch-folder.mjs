// Notices what changes in a vault from outside, by looking again; it looks only while a page waits, and less often when the vault is large.

export class WatchFolder {
  version = 0;
  #seen;
  #waiting = new Set();
  #timer;

  constructor(folder) {
    this.folder = folder;
  }

  /** Resolves with the version of the vault once it is not `since`, or with the same one after `patience` milliseconds. */
  async next(since, patience) {
    this.look();
    if (this.version !== since) return this.version;
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(limit);
        this.#waiting.delete(done);
        resolve(this.version);
      };
      const limit = setTimeout(done, patience);
      this.#waiting.add(done);
      this.schedule(300);
    });
  }

  look() {
    const before = Date.now();
    const seen = this.#describe();
    if (seen !== this.#seen) {
      this.#seen = seen;
      this.version += 1;
      for (const done of [...this.#waiting]) done();
    }
    return Date.now() - before;
  }

  /** A vault that is gone, or closed to us by now, is a change too: the page hears why when it asks for the files. */
  #describe() {
    try {
      const lines = this.folder.entries().map(({ path, mtime, size }) => `${path}\n${String(mtime)}\n${String(size)}`);
      return lines.join('\n');
    } catch (problem) {
      if (problem.code === undefined) throw problem;
      return problem.code;
    }
  }

  schedule(delay) {
    clearTimeout(this.#timer);
    if (this.#waiting.size === 0) return;
    this.#timer = setTimeout(() => {
      const spent = this.look();
      this.schedule(Math.max(300, spent * 10));
    }, delay);
  }

  close() {
    clearTimeout(this.#timer);
    for (const done of [...this.#waiting]) done();
  }
}
