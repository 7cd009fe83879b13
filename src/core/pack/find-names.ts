// Finds every name by which a pack speaks of something that it holds, or that another pack does.
import { findTexts, type FoundText, type Kinds } from './find-texts';
import type { Pack } from './pack';

/** What a name is of. `need`: a document or a step; `equivalent` and `borrowed`: a document of another pack. */
export type NameKind =
  'axis' | 'phase' | 'role' | 'list' | 'template' | 'step' | 'ed' | 'need' | 'prerequisite' | 'equivalent' | 'borrowed';

const kinds: Kinds<Pick<Pack, 'eds' | 'steps'>, NameKind> = {
  eds: {
    axis: 'axis',
    phase: 'phase',
    needs: { ed: 'prerequisite' },
    equivalents: 'equivalent',
    contents: { list: 'list', borrowedFrom: 'borrowed' },
    template: 'template',
    sheets: { template: 'template' },
  },
  steps: {
    axis: 'axis',
    phase: 'phase',
    roles: 'role',
    activities: { roles: 'role', eds: 'ed' },
    needs: 'need',
    makes: 'ed',
    loopsTo: 'step',
  },
};

/** Those of the EDs, then those of the steps, element by element. `path`: where a problem with the name is told. */
export function findNames(
  pack: Pack,
  isWanted: (kind: NameKind, name: string) => boolean,
): readonly FoundText<NameKind>[] {
  return findTexts<NameKind>(pack, kinds, isWanted).map((found) =>
    // A prerequisite is one thing, whether it is a code or an object that holds it.
    found.kind === 'prerequisite' ? { ...found, path: found.path.slice(0, -1) } : found,
  );
}

/** Whether a name is of another pack: `misa:440`. */
export function isForeign(name: string): boolean {
  return name.includes(':');
}
