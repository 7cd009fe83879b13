// One property written twice: only one value is kept.
import { problemCheck } from '../problem-check';

export const frontmatterDuplicateKey = problemCheck('frontmatter-duplicate-key', 'warning', 'names');
