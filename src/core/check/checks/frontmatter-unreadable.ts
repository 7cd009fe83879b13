// The properties do not parse: none of them is known.
import { problemCheck } from '../problem-check';

export const frontmatterUnreadable = problemCheck('frontmatter-unreadable', 'error', 'names');
