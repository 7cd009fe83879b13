// The ends of links as findings name them, and where links are written.
import { withoutExtension, writtenName } from '../graph/keys';
import type { DeclaredLink } from '../graph/link';
import { compose } from '../text/fold';
import type { Tie } from '../graph/ties';

/** The file name of the note that a link leads to; where there is none, the name as it is written. */
export function nameOfTie({ target, link }: Tie): string {
  return target?.name ?? nameInLink(link);
}

/** The name as a link writes it. */
export function nameInLink({ kind, target }: DeclaredLink): string {
  return compose(withoutExtension(writtenName(kind, target)));
}
