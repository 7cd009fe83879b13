// A note whose file name, title and code say different EDs, or are of different kinds (DOC, PROC, SF …).
import { mayBeginWithEd, readEdName } from '../../text/ed-code';
import type { Note } from '../../graph/note';
import type { Check } from '../check';

/** The kinds that open the names of these vaults; any other word in capitals may be a code of its own. */
const KIND = /^[\s"*[]*(DOC|PROC|SF|CS|COMP|MOD|CONC|PRINC|OUTIL)_/u;

export const identityDisagreement = {
  id: 'identity-disagreement',
  severity: 'warning',
  family: 'names',
  ofNote({ note }, _site, tell) {
    // A file name alone contradicts nothing.
    if ((note.title ?? note.name) === note.name && (note.code ?? note.name) === note.name) return;
    const ed = compare(note, edOf);
    if (ed !== undefined) tell(0, { what: 'ed', ...ed });
    const kind = ed === undefined ? compare(note, kindOf) : undefined;
    if (kind !== undefined) tell(0, { what: 'kind', ...kind });
  },
} as const satisfies Check;

type Said = Readonly<Record<'name' | 'title' | 'code', string>>;

/** What each of the three says, when two of them say something different; a silent one contradicts nothing. */
function compare(note: Note, read: (text: string) => string): Said | undefined {
  const name = read(note.name);
  const title = note.title === undefined ? '' : read(note.title);
  const code = note.code === undefined ? '' : read(note.code);
  const first = name || title || code;
  return (title === '' || title === first) && (code === '' || code === first) ? undefined : { name, title, code };
}

/** The one ED that a text begins with; empty when it is none, or several. */
function edOf(text: string): string {
  if (!mayBeginWithEd(text)) return '';
  let code = '';
  for (const found of readEdName(text)) {
    if (found.equivalent) continue;
    if (code !== '' && found.code !== code) return '';
    code = found.code;
  }
  return code;
}

function kindOf(text: string): string {
  return KIND.exec(text)?.[1] ?? '';
}
