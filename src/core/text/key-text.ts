// The key of a YAML map as a text: nothing is an empty one.
import type { Scalar } from './value';

export function keyText(value: Scalar): string {
  return String(value ?? '');
}
