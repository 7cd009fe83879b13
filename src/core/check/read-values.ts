// Reads the values of a finding.
import type { Finding } from './finding';

/** Empty when it is absent or no text. */
export function textValue({ values }: Finding, name: string): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return typeof value === 'string' ? value : '';
}

export function listValue({ values }: Finding, name: string): readonly string[] {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return typeof value === 'object' ? value : [];
}
