// No space after the colon of a key: the sentence became the key, and the property is lost.
import { problemCheck } from '../problem-check';

export const frontmatterGluedKey = problemCheck('frontmatter-glued-key', 'warning', 'names');
