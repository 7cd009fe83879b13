// Finds texts of a pack by a table that tells what kind each is, with their paths.

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

/** In the order of the lists, then of the table. A method holds thousands of texts: paths are made of the wanted ones alone, and `path` is lent. */
export function findTexts<Kind extends string>(
  whole: unknown,
  table: Tree<Kind>,
  isWanted: (kind: Kind, text: string, path: Path) => boolean,
): readonly FoundText<Kind>[] {
  const found: FoundText<Kind>[] = [];
  const path: PropertyKey[] = [];
  const enter = (key: PropertyKey, value: unknown, kinds: Kind | Tree<Kind> | undefined): void => {
    path.push(key);
    visit(value, kinds);
    path.pop();
  };
  const visit = (value: unknown, kinds: Kind | Tree<Kind> | undefined): void => {
    if (Array.isArray(value)) value.forEach((item: unknown, at) => enter(at, item, kinds));
    else if (typeof kinds === 'string') {
      if (typeof value === 'string' && isWanted(kinds, value, path))
        found.push({ kind: kinds, text: value, path: [...path] });
    } else if (isObject(value)) for (const key in kinds) enter(key, value[key], kinds[key]);
  };
  visit(whole, table);
  return found;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
