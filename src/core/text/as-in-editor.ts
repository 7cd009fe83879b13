// What an editor holds of a file's text: every line end as `\n`, and no byte order mark. Saved from there, the file has lost the rest.

const MARK = '\uFEFF';

export function asInEditor(file: string): string {
  return withoutMark(file).replace(/\r\n?/g, '\n');
}

/** The byte order mark that a file begins with, or nothing. */
export function markOf(file: string): string {
  return file.startsWith(MARK) ? MARK : '';
}

export function withoutMark(file: string): string {
  return file.slice(markOf(file).length);
}

/** Where in the file an editor's `offset` is. */
export function offsetInFile(file: string, offset: number): number {
  let at = markOf(file).length;
  for (let seen = 0; seen < offset && at < file.length; seen += 1) at += file.startsWith('\r\n', at) ? 2 : 1;
  return at;
}
