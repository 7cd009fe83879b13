// Reading numbers from typed arrays: inside a loop that stays in bounds, the fallback never happens.

export function int(array: Int32Array, at: number): number {
  return array[at] ?? 0;
}

export function real(array: Float64Array, at: number): number {
  return array[at] ?? 0;
}
