// How the lines of a text end.

export type LineEnd = '\n' | '\r\n';

/** As the first line does. */
export function lineEndOf(text: string): LineEnd {
  return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}

export function withLineEnds(text: string, eol: LineEnd): string {
  return eol === '\n' ? text : text.replaceAll('\n', '\r\n');
}
