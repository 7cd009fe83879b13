// What is ticked of a list once one of it is ticked, or no longer is.

/** In the order of the list, whatever was ticked first; what the list does not hold is left out. */
export function toggleIn(list: readonly string[], ticked: readonly string[], one: string): readonly string[] {
  return list.filter((each) => ticked.includes(each) !== (each === one));
}
