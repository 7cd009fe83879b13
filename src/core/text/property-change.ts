// A wish about one property, before its place in the text is known.
import type { Value } from './value';

/** Keys from the top of the block down: `['excalibrain', 'parents']`. */
export type PropertyPath = readonly string[];

export type PropertyChange =
  /**
   * Gives a key a value. Where the key exists, the value must be a scalar and takes a scalar's place; a list or a map is written for a new
   * key only. `after`: the top-level key that a new one follows; at the end when absent.
   */
  | { readonly kind: 'set'; readonly path: PropertyPath; readonly value: Value; readonly after?: string | undefined }
  | { readonly kind: 'remove'; readonly path: PropertyPath }
  /** Adds items at the end of a list (made when absent), in the given order. The caller leaves out what the list already holds. */
  | {
      readonly kind: 'append';
      readonly path: PropertyPath;
      readonly items: readonly string[];
      readonly after?: string | undefined;
    }
  /** Takes every item equal to the text out of a list. */
  | { readonly kind: 'drop'; readonly path: PropertyPath; readonly item: string };
