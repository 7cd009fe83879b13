// Reads one note from the disk, or says why it is not read.
import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { LARGEST_NOTE } from '../core/graph/largest-note';
import type { NoteProblem } from '../core/graph/note';
import { detailOf } from './vault-files.mjs';

export type ReadText = { readonly text: string } | { readonly problem: NoteProblem };

/** The text exactly as it stands, byte order mark and line endings included. */
export function readText(file: string): ReadText {
  try {
    const handle = openSync(file, 'r');
    try {
      const { size } = fstatSync(handle);
      if (size > LARGEST_NOTE) return trouble('note-too-large', { size, limit: LARGEST_NOTE });
      const bytes = readFileSync(handle);
      return isUtf8(bytes) ? { text: bytes.toString('utf8') } : trouble('note-not-utf8', {});
    } finally {
      closeSync(handle);
    }
  } catch (problem) {
    return trouble('file-unreadable', { detail: detailOf(problem) });
  }
}

function trouble(check: string, values: NoteProblem['values']): ReadText {
  return { problem: { check, line: 0, values } };
}
