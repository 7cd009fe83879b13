// A path as the app spells it everywhere: plain slashes, plain spaces, composed letters.

export function normalizePath(path: string): string {
  const plain = path.replace(/[\\/]+/gu, '/').replace(/^\/|\/$/gu, '');
  return plain === '' ? '/' : plain.replaceAll('\u00a0', ' ').normalize('NFC');
}
