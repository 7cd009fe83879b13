// The folders where a user keeps methods and templates as notes, and what lies in them.
import { compose } from '../text/fold';

/** Folders of the vault, as its paths spell them; an empty one is no folder. */
export interface PackFolders {
  readonly packs: string;
  /** Notes here replace a built-in template of the same name (`I-3`, or `miena/I-3` for one method only). */
  readonly templates: string;
}

export const defaultPackFolders: PackFolders = { packs: 'Jalons/Méthodes', templates: 'Jalons/Modèles' };

/** `miena/I-3` for `Jalons/Modèles/miena/I-3.md` in `Jalons/Modèles`; undefined for what lies elsewhere. */
export function pathInside(path: string, folder: string): string | undefined {
  const steps = compose(folder)
    .split('/')
    .filter((step) => step !== '');
  const start = `${steps.join('/')}/`;
  const whole = compose(path);
  if (steps.length === 0 || !whole.startsWith(start) || !whole.endsWith('.md')) return undefined;
  const climbs = whole.split('/').some((step) => step === '' || step === '.' || step === '..');
  return climbs ? undefined : whole.slice(start.length, -3);
}

/** Whether a note lies in one of the folders or below it, whatever the normal form of their names. */
export function isFiled(path: string, { packs, templates }: PackFolders): boolean {
  return pathInside(path, packs) !== undefined || pathInside(path, templates) !== undefined;
}
