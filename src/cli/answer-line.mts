// Answers one line of the terminal: what is said goes where it belongs, whatever happens on the way.
import { detailOf } from '../core/text/detail-of';
import type { Writable } from 'node:stream';
import { wordsFor } from '../words/command-line';
import { type Command, type ExitCode, piecesOf } from './command.mjs';
import { print } from './print.mjs';
import { findLanguage, runLine } from './run-line.mjs';

export interface Streams {
  readonly out: Writable;
  readonly error: Writable;
}

/** Gives the exit code. What nobody foresaw counts as wrong use, and is told with the system's own words. */
export async function answerLine(
  line: readonly string[],
  commands: readonly Command[],
  { out, error }: Streams,
): Promise<ExitCode> {
  try {
    const outcome = await runLine(line, commands);
    await print(outcome.exit === 2 ? error : out, piecesOf(outcome));
    await print(error, [outcome.aside ?? '']);
    return outcome.exit;
  } catch (problem) {
    const { commandLine } = wordsFor(findLanguage(line) ?? 'fr').words;
    await print(error, [`${commandLine.stopped(detailOf(problem))}\n`]);
    return 2;
  }
}
