// Says why a note was not written, in one language.
import type { FrontmatterProblem } from '../core/text/frontmatter';
import { tellFinding } from './tell-finding';
import type { Words } from './words';

/** The reason without the note's name: `words.writing.command.refusedAt` and notices put it in a sentence. */
export function tellWriteProblem(words: Words, path: string, { check, line, values }: FrontmatterProblem): string {
  const problems: Readonly<Record<string, (key: string) => string>> = words.writing.problems;
  const tell = Object.hasOwn(problems, check) ? problems[check] : undefined;
  return tell?.(String(values['key'] ?? '')) ?? tellFinding(words, { check, severity: 'error', path, line, values });
}
