// How many letters must be added, taken away or changed to make one word of another.

/** The number of single-letter changes between two texts; `limit + 1` as soon as it is sure to be over `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      const replaced = (before[column - 1] ?? over) + (same ? 0 : 1);
      const value = Math.min(replaced, (before[column] ?? over) + 1, (current[column - 1] ?? over) + 1);
      current.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return over;
    before = current;
  }
  return Math.min(before[b.length] ?? over, over);
}
