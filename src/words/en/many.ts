// How a number of things is told in English.

/** Zero is plural in English. */
export const many = (count: number, one: string, several = `${one}s`): string =>
  `${count < 1000 ? String(count) : count.toLocaleString('en-GB')} ${count === 1 ? one : several}`;
