// How a number of things is told in English.

/** Zero is plural in English. */
export const many = (count: number, one: string, several = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : several}`;
