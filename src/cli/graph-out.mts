// Writes a drawing to a file, never over another one unasked, and never over a note.
import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Words } from '../words/command-line';
import { fine, type Outcome, wrongUse } from './command.mjs';
import { codeOf } from './vault-files.mjs';
import { createFile, replaceFile } from './write-file.mjs';

export interface OutRequest {
  /** The vault's folder. */
  readonly root: string;
  /** As the user wrote it. */
  readonly file: string;
  readonly text: string;
  /** Whether a file that stands there may be replaced. */
  readonly force: boolean;
}

export function writeOut(
  { root, file, text, force }: OutRequest,
  words: Words['commandLine']['graph']['drawing']['out'],
): Outcome {
  try {
    const place = join(realpathSync(dirname(resolve(file))), basename(resolve(file)));
    if (holdsNotes(root, place)) return wrongUse(words.isNote(file));
    const there = lstatSync(place, { throwIfNoEntry: false });
    if (there === undefined) createFile(place, text);
    else if (!there.isFile()) return wrongUse(words.noFile(file));
    else if (!force) return wrongUse(words.taken(file));
    else replaceFile(place, text, there.mode, () => true);
    return fine(words.written(file));
  } catch (problem) {
    if (codeOf(problem) === 'EEXIST') return wrongUse(words.taken(file));
    if (codeOf(problem) === 'ENOENT') return wrongUse(words.noFolder(file));
    return wrongUse(words.failed(file, codeOf(problem)));
  }
}

/** A note of the vault, or something in its hidden folders: neither is ever written by a drawing. */
function holdsNotes(root: string, place: string): boolean {
  const names = relative(realpathSync(root), place).split(/[\\/]/u);
  if (names[0] === '..') return false;
  return names.some((name) => name.startsWith('.')) || /\.md$/iu.test(place);
}
