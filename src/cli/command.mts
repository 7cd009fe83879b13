// What a command of the command line is: a name, how it is used, and what it does with a call.
import type { Language, Words } from '../words/command-line';
import { rowsOf } from './rows.mjs';

/** 0 fine; 1 errors were found (`check`), or some notes could not be written; 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

export interface Outcome {
  readonly exit: ExitCode;
  /** Printed on the standard output when all is well or findings are told, on the error output when the use is wrong. */
  readonly text: string;
  /** Printed in place of the text, piece by piece: data of any length. */
  readonly rows?: Iterable<string>;
  /** Printed on the error output beside the text: what was noticed on the way. */
  readonly aside?: string;
}

/** One call of a command, its words sorted out. */
export interface Call {
  readonly language: Language;
  readonly words: Words;
  /** What stands on the line besides the command's name and the options. */
  readonly parameters: readonly string[];
  readonly json: boolean;
  /** The command's own options: a text, or `''` for a bare one; absent when it was not given. */
  readonly options: Readonly<Record<string, string | undefined>>;
}

export interface Command {
  readonly name: string;
  /** Its parameters as help shows them: `<dossier>`. */
  readonly parameters: (words: Words) => string;
  readonly summary: (words: Words) => string;
  /** Its own options, besides `--json`, `--lang` and `--help`. */
  readonly options: readonly CommandOption[];
  readonly run: (call: Call) => Promise<Outcome>;
}

export interface CommandOption {
  readonly name: string;
  /** Whether a value follows it. */
  readonly takesValue: boolean;
  readonly summary: (words: Words) => string;
}

export function fine(text: string): Outcome {
  return { exit: 0, text };
}

export function wrongUse(text: string): Outcome {
  return { exit: 2, text };
}

/** Data as the command line prints it. */
export function printJson(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

/** Data with long lists, which may be of any kind. */
export function fineRows(data: Readonly<Record<string, unknown>>): Outcome {
  return { exit: 0, text: '', rows: rowsOf(data) };
}

/** Data with long lists, as one text. */
export function printRows(data: Readonly<Record<string, unknown>>): string {
  return [...rowsOf(data)].join('');
}

/** All that an outcome says beside its asides, as one text. */
export function textOf({ text, rows }: Outcome): string {
  return rows === undefined ? text : [...rows].join('');
}

/** The same as it is printed: a text ends with a line break. */
export function piecesOf({ text, rows }: Outcome): Iterable<string> {
  return rows ?? [text.endsWith('\n') ? text : `${text}\n`];
}
