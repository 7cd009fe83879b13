// What a document is called in the other methods.
import type { Ed } from '../../core/pack/pack';

interface Equivalent {
  /** Id of the method. */
  readonly pack: string;
  readonly code: string;
}

/** Each is written `misa:440`. */
export function equivalentsOf({ equivalents }: Ed): readonly Equivalent[] {
  return equivalents.map((name) => {
    const colon = name.indexOf(':');
    return { pack: name.slice(0, colon), code: name.slice(colon + 1) };
  });
}
