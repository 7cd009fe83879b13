// Lists within lists, so deep that the properties are not parsed.
import { problemCheck } from '../problem-check';

export const frontmatterTooDeep = problemCheck('frontmatter-too-deep', 'error', 'names');
