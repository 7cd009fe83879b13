// The block of properties has no closing line: it is no block.
import { problemCheck } from '../problem-check';

export const frontmatterUnclosed = problemCheck('frontmatter-unclosed', 'error', 'names');
