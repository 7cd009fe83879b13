// Finds the ED that somebody typed: `I-1`, `i-1*` and `ÉD I-1` are one.

interface Coded {
  readonly code: string;
}

/** `eds`: those to look among; undefined when none has that code. Codes of a user's own method may begin with any letters. */
export function findTypedEd<Ed extends Coded>(eds: readonly Ed[], written: string): Ed | undefined {
  const whole = written.normalize('NFC').trim().toUpperCase();
  const bare = whole.replace(/^[EÉ]D[\s_-]*/u, '').replace(/\*$/u, '');
  const find = (wanted: string): Ed | undefined => eds.find(({ code }) => code.toUpperCase() === wanted);
  return find(whole) ?? find(bare);
}
