// Which of two texts comes first, in the order of their signs: the same on every machine, whatever its language.

/** Below zero, zero or above it, for `sort`; of two numbers too. */
export function compareTexts<T extends string | number>(one: T, other: T): number {
  return one < other ? -1 : Number(one > other);
}
