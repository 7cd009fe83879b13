// Numbers given out one by one and taken back: the lowest free ones are used again, so that columns stay short.

export interface Numbering {
  /** One more than the highest number ever given. */
  size: number;
  readonly free: number[];
}

export function makeNumbering(): Numbering {
  return { size: 0, free: [] };
}

export function takeNumber(numbering: Numbering): number {
  const free = numbering.free.pop();
  if (free !== undefined) return free;
  numbering.size += 1;
  return numbering.size - 1;
}

export function giveBack(numbering: Numbering, number: number): void {
  numbering.free.push(number);
}
