// Tells the relations that lead from one note to another.
import type { Role } from './link';

/** All but friends and mentions have a direction. */
export function isDirected({ role }: { readonly role: Role }): boolean {
  return role !== 'friend' && role !== 'mention';
}
