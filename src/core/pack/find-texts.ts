// Finds the texts of a pack that a table tells the kind of, each with its path.

export type Path = readonly PropertyKey[];

/** Says of texts what kind they are, by the keys that lead there; lists are gone through. Typed by the value it speaks of. */
export type Kinds<Value, Kind> = Value extends readonly (infer Item)[]
  ? Kinds<Item, Kind>
  : Value extends string
    ? Kind
    : {
        readonly [Key in keyof Value as NonNullable<Value[Key]> extends boolean | number ? never : Key]?: Kinds<
          NonNullable<Value[Key]>,
          Kind
        >;
      };

interface Tree<Kind> {
  readonly [key: string]: Kind | Tree<Kind> | undefined;
}

export interface FoundText<Kind> {
  readonly kind: Kind;
  readonly text: string;
  readonly path: Path;
}

/** In the order of the lists, then of the table. */
export function findTexts<Kind extends string>(
  value: unknown,
  kinds: Kind | Tree<Kind> | undefined,
  path: Path = [],
): FoundText<Kind>[] {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((item, at) => findTexts(item, kinds, [...path, at]));
  }
  if (typeof kinds === 'string') return typeof value === 'string' ? [{ kind: kinds, text: value, path }] : [];
  return Object.entries(kinds ?? {}).flatMap(([key, inner]) =>
    isObject(value) ? findTexts(value[key], inner, [...path, key]) : [],
  );
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
