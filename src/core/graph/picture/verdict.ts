// What the vault and the method say of a relation between two EDs.

/**
 * `both`: prescribed and declared. `undeclared`: prescribed, both documents exist, no note declares it. `awaited`: prescribed, a document is still
 * missing, whatever another one declares. `deduced`: declared, and a chain of prescribed relations says it. `unseen`: declared, while the method's own sheet of one of the two EDs
 * was never seen: it may well prescribe it. `added`: declared, and not prescribed.
 */
export type Verdict = 'both' | 'undeclared' | 'awaited' | 'deduced' | 'unseen' | 'added';

export const verdicts: readonly Verdict[] = ['both', 'undeclared', 'awaited', 'deduced', 'unseen', 'added'];

/** Told of the relations that the vault alone tells. */
export const declaredOnly: readonly (Verdict | undefined)[] = ['deduced', 'unseen', 'added'];
