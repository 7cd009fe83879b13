// The file is not UTF-8 text: reading it would lose characters.
import { problemCheck } from '../problem-check';

export const noteNotUtf8 = problemCheck('note-not-utf8', 'error', 'files');
