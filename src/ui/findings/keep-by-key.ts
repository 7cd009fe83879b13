// What is kept by key, replaced and never changed: whoever holds it sees no change behind its back.

export type ByKey<Kept> = ReadonlyMap<string, Kept>;

export const nothingKept: ByKey<never> = new Map<string, never>();

export function keepByKey<Kept>(all: ByKey<Kept>, key: string, kept: Kept): ByKey<Kept> {
  return new Map(all).set(key, kept);
}
