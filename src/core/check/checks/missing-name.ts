// A name that no note answers to, with the nearest ones.
import { edOfLink } from '../../graph/ed-of-link';
import { isBareEd } from '../../graph/ed-of-name';
import { keyOfName, writtenName } from '../../graph/keys';
import type { DeclaredLink } from '../../graph/link';
import { noteName } from '../../text/note-name';
import { HAS } from '../../graph/tie-traits';
import type { Check } from '../check';
import { isUnknownEd } from '../read-method';

export const missingName = {
  id: 'missing-name',
  severity: 'info',
  family: 'names',
  among: HAS.missing,
  ofNote({ note, ties }, { graph, method, nearest }, tell) {
    for (const { link, match } of ties) {
      if (match !== 'none') continue;
      const { line, field, raw, target } = link;
      const ed = edOfLink(link) ?? '';
      // A code that the method does not have is told as such.
      if (ed !== '' && isUnknownEd(method, ed)) continue;
      const isKnown = method.eds.has(ed);
      // A template names the EDs that the method relates before their notes are begun: the project's own checks speak of these.
      if (isKnown && link.kind === 'name' && note.about === 'deliverable') continue;
      const known = isKnown ? { ed } : {};
      const part = isPart(link) ? { part: writtenName(link.kind, target) } : {};
      // Looked for when the finding is read.
      tell(line, {
        name: raw,
        field,
        get candidates() {
          // The note that writes the name is not meant by it; for an ED, only an ED is, or what has all of the name in its own.
          return nearest(target).filter(
            (path) =>
              path !== note.path &&
              (ed === '' || graph.notes[graph.byPath.get(path) ?? -1]?.isEd === true || isBegunWith(path, target)),
          );
        },
        ...known,
        ...part,
      });
    }
  },
} as const satisfies Check;

/** Whether the text names others too: it must then be said which of them is meant. */
function isPart({ kind, raw, target }: DeclaredLink): boolean {
  if (kind === 'wiki') return raw.indexOf('[[') !== raw.lastIndexOf('[[');
  return kind === 'code' ? !isBareEd(raw) : raw.trim() !== target;
}

function isBegunWith(path: string, target: string): boolean {
  return keyOfName(noteName(path)).startsWith(`${keyOfName(target)} `);
}
