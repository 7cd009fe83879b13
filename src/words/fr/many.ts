// How a number of things is told in French.

/** Zero is singular in French. */
export const many = (count: number, one: string, several = `${one}s`): string =>
  `${count < 1000 ? String(count) : count.toLocaleString('fr-FR')}\u00a0${count > 1 ? several : one}`;
