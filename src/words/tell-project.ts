// Makes a sentence of what gave a status, and of why something is next.
import type { Evidence } from '../core/project/evidence';
import type { Reason } from '../core/project/next-actions';
import type { Words } from './words';

/** For each kind of things, what tells one of it. */
type Tellers<Kinds> = { readonly [Kind in keyof Kinds]: (one: Kinds[Kind]) => string };

type Evidences = { readonly [One in Evidence as One['kind']]: One };
type Reasons = { readonly [One in Reason as One['id']]: One };

export function tellEvidence({ project }: Words, one: Evidence): string {
  return tell<Evidences, Evidence['kind']>(project.evidence, one.kind, one);
}

export function tellReason({ project }: Words, reason: Reason): string {
  return tell<Reasons, Reason['id']>(project.reasons, reason.id, reason);
}

function tell<Kinds, Kind extends keyof Kinds>(tellers: Tellers<Kinds>, kind: Kind, one: Kinds[Kind]): string {
  return tellers[kind](one);
}
