// The system did not let the file be read.
import { problemCheck } from '../problem-check';

export const fileUnreadable = problemCheck('file-unreadable', 'error', 'files');
