// What is ticked of a list once one of it is ticked, or no longer is.

/** In the order of the list, whatever was ticked first; what the list does not hold is left out. */
export function toggleIn<One>(list: readonly One[], ticked: readonly One[], one: One): readonly One[] {
  return list.filter((each) => ticked.includes(each) !== (each === one));
}
