// Puts off making a value until it is first asked for, so that starting the program costs nothing that nobody uses.

/** A function that makes the value when first called, and gives the same one ever after. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
