// How far a document is.

/** `absent`: no note; `draft`: ébauche; `in-progress`: en cours; `to-validate`: à valider; `validated`: validé, by its author's word. */
export type Status = 'absent' | 'draft' | 'in-progress' | 'to-validate' | 'validated';

/** From the least to the most advanced. */
export const statuses: readonly Status[] = ['absent', 'draft', 'in-progress', 'to-validate', 'validated'];

/** The most advanced of several; `absent` when there is none. */
export function mostAdvanced(found: readonly Status[]): Status {
  return found.reduce((best, next) => (statuses.indexOf(next) > statuses.indexOf(best) ? next : best), 'absent');
}
