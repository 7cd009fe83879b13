// What a property of a note may hold, once decoded: plain data, whatever its writer meant.

/** A value that holds no others. Dates stay the text that was written. */
export type Scalar = string | number | boolean | null;

/** A decoded YAML value; objects have no prototype. */
export type Value = Scalar | readonly Value[] | Properties;

/** The properties of a note, in the order they were written. Keys are kept as written (`__proto__` is a key like another). */
export interface Properties {
  readonly [key: string]: Value;
}
