// So many properties that they are not parsed.
import { problemCheck } from '../problem-check';

export const frontmatterTooLarge = problemCheck('frontmatter-too-large', 'error', 'names');
