// shelf.yaml as the build gives it (build/shelf-module.mjs): the built-in methods, opened together.
declare module '*/shelf.yaml' {
  const shelf: readonly {
    readonly id: string;
    /** How problems name it. */
    readonly file: string;
    /** The method as JSON text, parsed when first used, and its templates by name. */
    readonly source: { readonly json: string; readonly templates: Readonly<Record<string, string>> };
  }[];
  export default shelf;
  /** To be awaited once before a `source` is asked for: the plugin holds them packed. */
  export const openShelf: () => Promise<void>;
}
