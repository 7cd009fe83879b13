// Whether a note is a version of a document that another one has followed.
import { firstText } from '../text/find-property';
import { foldFull } from '../text/fold';
import type { Note } from './note';

const names = ['ancienne version', 'former version'];
const lengths = new Set(names.map((name) => name.length));

/** As Jalons writes it when a new version begins, in any case and with any separator; it says which version that was. Asked of every note: what another length tells is not folded. */
export function isFormer({ properties }: Pick<Note, 'properties'>): boolean {
  for (const key in properties)
    if (lengths.has(key.length) && names.includes(foldFull(key)) && firstText(properties[key]) !== undefined)
      return true;
  return false;
}
