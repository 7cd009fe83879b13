// A pack.yaml as the build gives it: the method as JSON text, parsed when first used, and its templates by name.
declare module '*/pack.yaml' {
  const file: { readonly json: string; readonly templates: Readonly<Record<string, string>> };
  export default file;
}
