// The ED that the name in a link means.
import { compose } from '../text/fold';
import { edOfName } from './ed-of-name';
import { withoutExtension, writtenName } from './keys';
import type { DeclaredLink } from './link';

/** The normal code; undefined when it names none, or several. */
export function edOfLink({ kind, target }: DeclaredLink): string | undefined {
  return edOfName(compose(withoutExtension(writtenName(kind, target))));
}
