// What can be wrong with a pack, and where: ids with values, of which words/ makes sentences.
import type { UnreadableReason } from '../text/yaml-node';
import type { Form } from './forms';

/** What a problem is about; `id` beside it is the element's own id or code, or its number from 1 where it has none. */
export type ElementKind =
  | 'pack'
  | 'ed'
  | 'step'
  | 'plan'
  | 'axis'
  | 'phase'
  | 'role'
  | 'list'
  | 'source'
  | 'activity'
  | 'cycle'
  | 'content'
  | 'sheet';

export interface Element {
  readonly kind: ElementKind;
  readonly id: string;
}

/** What a value should have been. */
export type Expected = 'text' | 'list' | 'object' | 'boolean' | 'number';

export interface PackProblemValues {
  /** `size` and `limit` in UTF-16 code units. */
  'too-large': { readonly size: number; readonly limit: number };
  'too-deep': { readonly limit: number };
  'not-yaml': { readonly reason: UnreadableReason };
  alias: { readonly name: string };
  'duplicate-key': { readonly key: string };
  'missing-key': Element & { readonly key: string };
  'unknown-key': Element & { readonly key: string };
  'wrong-type': Element & { readonly key: string; readonly expected: Expected };
  /** `options` is empty when the value is of no listed form. */
  'wrong-value': Element & { readonly key: string; readonly value: string; readonly options: readonly string[] };
  'wrong-form': Element & { readonly key: string; readonly value: string; readonly form: Form };
  empty: Element & { readonly key: string };
  'duplicate-id': Element;
  'unknown-ed': Element & { readonly code: string };
  'unknown-step': Element & { readonly step: string };
  'unknown-part': Element & { readonly part: 'axis' | 'phase' | 'role' | 'list'; readonly value: string };
  'unknown-prerequisite': Element & { readonly code: string };
  'unknown-equivalent': Element & { readonly code: string };
  /** `code` is the equivalent that does not name this ED back. */
  'one-sided-equivalent': Element & { readonly code: string };
  'missing-template': Element & { readonly template: string };
  /** A version that comes twice or after a later one. */
  'version-order': Element & { readonly code: string };
  /** Another pack, in the file `other`, has the same id and is used instead. */
  'duplicate-pack': { readonly id: string; readonly other: string };
  /** `detail` is the system's own message. */
  'unreadable-note': { readonly detail: string };
  'many-blocks': { readonly count: number };
}

export type PackProblemId = keyof PackProblemValues;

export interface Place {
  /** From 1; 0 where the place is not known (a built-in pack has lost its lines). */
  readonly line: number;
  readonly column: number;
}

/** What is wrong, without its place. */
export type PackTrouble<Id extends PackProblemId = PackProblemId> = {
  readonly [Each in Id]: { readonly problem: Each; readonly values: PackProblemValues[Each] };
}[Id];

export type PlacedTrouble = PackTrouble & Place;

export type PackProblem = PlacedTrouble & {
  /** `miena/pack.yaml`, or the path of the note. */
  readonly file: string;
};
