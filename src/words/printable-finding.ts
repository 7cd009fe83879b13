// A finding as data with its sentence: what the command line and Obsidian's own print as JSON.
import type { Finding } from '../core/check/finding';
import { tellFinding } from './tell-finding';
import type { Words } from './words';

export interface PrintableFinding extends Finding {
  readonly message: string;
}

/** Always in the same order of keys. */
export function printableFinding(words: Words, finding: Finding): PrintableFinding {
  const { check, severity, path, line, values } = finding;
  return { check, severity, path, line, message: tellFinding(words, finding), values };
}
