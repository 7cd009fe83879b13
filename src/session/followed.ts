// Something that changes while the program runs, and the way to be told of it.

export abstract class Followed<News extends readonly unknown[]> {
  readonly #listeners = new Set<(...news: News) => void>();

  /** Gives the way to stop listening. */
  listen(listener: (...news: News) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whether anybody listens. */
  protected get isFollowed(): boolean {
    return this.#listeners.size > 0;
  }

  protected tellAll(...news: News): void {
    for (const listener of [...this.#listeners]) listener(...news);
  }
}
