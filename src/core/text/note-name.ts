// The name of a note, as its path gives it.

/** The file's name, without folder and without `.md`. */
export function noteName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/iu, '');
}
