// The note is too large to be read.
import { problemCheck } from '../problem-check';

export const noteTooLarge = problemCheck('note-too-large', 'error', 'files');
