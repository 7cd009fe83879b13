// How the sentences of findings are shaped, and how they read their values.
import type { Finding } from '../core/check/finding';

type Values = Finding['values'];

/** What is said of one check: a heading for all of its findings, and the sentence of one. */
export interface FindingWords {
  readonly title: string;
  readonly tell: (values: Values) => string;
}

/** A value as text on one line, cut where it is too long to be read; empty when it is absent. */
export function text(values: Values, name: string): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  const line = String(value ?? '').replaceAll('\n', ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}

/** A value as a list; empty when it is absent or no list. */
export function list(values: Values, name: string): readonly string[] {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return typeof value === 'object' ? value : [];
}
