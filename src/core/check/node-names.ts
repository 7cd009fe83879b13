// The ends of links as findings name them, and where links are written.
import { withoutExtension, writtenName } from '../graph/keys';
import { compose } from '../text/fold';
import type { Tie } from '../graph/ties';

/** The file name of the note that a link leads to; where there is none, the name as it is written. */
export function nameOfTie({ target, link }: Tie): string {
  return target?.name ?? compose(withoutExtension(writtenName(link.kind, link.target)));
}
