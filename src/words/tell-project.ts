// Makes a sentence of what gave a status, and of why something is next.
import type { Evidence } from '../core/project/evidence';
import type { Reason } from '../core/project/next-actions';
import type { Words } from './words';

export function tellEvidence({ project }: Words, one: Evidence): string {
  const tell = project.evidence;
  switch (one.kind) {
    case 'no-note':
      return tell[one.kind](one);
    case 'text-unread':
      return tell[one.kind](one);
    case 'heading-filled':
      return tell[one.kind](one);
    case 'heading-empty':
      return tell[one.kind](one);
    case 'heading-missing':
      return tell[one.kind](one);
    case 'property-missing':
      return tell[one.kind](one);
    case 'status-written':
      return tell[one.kind](one);
    case 'status-disagrees':
      return tell[one.kind](one);
    case 'status-unknown':
      return tell[one.kind](one);
    case 'several-notes':
      return tell[one.kind](one);
  }
}

export function tellReason({ project }: Words, reason: Reason): string {
  const tell = project.reasons;
  switch (reason.id) {
    case 'overdue':
      return tell.overdue(reason);
    case 'stale':
      return tell.stale(reason);
    case 'complete':
      return tell.complete();
    case 'first':
      return tell.first();
    case 'ready':
      return tell.ready(reason);
    case 'begun':
      return tell.begun(reason);
    case 'cycle':
      return tell.cycle(reason);
    case 'waiting':
      return tell.waiting(reason);
    case 'activity':
      return tell.activity(reason);
  }
}
