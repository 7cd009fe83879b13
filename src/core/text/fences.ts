// Follows the code blocks of a text that stand between fences, line after line.

/** Takes the lines of one text in their order. */
export class Fences {
  /** The fence of the block that is open; empty where none is. */
  open = '';

  /** Whether the line is one of a code block, fences included. */
  take(line: string): boolean {
    const mark = fenceOf(line);
    if (this.open === '') {
      this.open = mark;
      return mark !== '';
    }
    if (closesFence(mark, this.open, line)) this.open = '';
    return true;
  }
}

/** The run of at least three back-ticks or tildes that a line begins with; empty when it opens or closes no code block. */
export function fenceOf(line: string): string {
  const text = line.trimStart();
  return line.length - text.length > 3 ? '' : fenceAtStart(text);
}

/** The same, of a line whose indent was taken away. With back-ticks farther on it opens nothing: what stands between them is code in the line. */
export function fenceAtStart(text: string): string {
  return /^(?:`{3,}(?=[^`]*$)|~{3,})/u.exec(text)?.[0] ?? '';
}

/** `mark`: the fence that the line begins with. */
export function closesFence(mark: string, fence: string, line: string): boolean {
  return mark.startsWith(fence) && line.trim() === mark;
}
