// A star after an ED code (it evolves) where the method says that the ED is written once.
import { HAS } from '../../graph/tie-traits';
import { findEdCodes, readEdName } from '../../text/ed-code';
import type { Check } from '../check';
import type { Method } from '../read-method';

export const starContradiction = {
  id: 'star-contradiction',
  severity: 'info',
  family: 'method',
  ofNote({ note: { title = '', code = '', aliases }, ties, traits }, { method }, tell) {
    if (title.includes('*') || code.includes('*') || aliases.some((alias) => alias.includes('*')))
      for (const name of new Set([title, code, ...aliases]))
        for (const ed of wrongStars(method, name)) tell(0, { code: ed, name });
    if ((traits & HAS.star) === 0) return;
    let told = -1;
    for (const { link } of ties) {
      const { line, raw } = link;
      if (!raw.includes('*') || line === told) continue;
      const codes = wrongStars(method, raw);
      if (codes.length > 0) told = line;
      for (const code of codes) tell(line, { code, name: raw });
    }
  },
} as const satisfies Check;

/** The codes that bear a star in a text, and should not. */
function wrongStars({ eds }: Method, text: string): readonly string[] {
  if (!text.includes('*')) return [];
  const lead = readEdName(text);
  const found = lead.length > 0 ? lead : findEdCodes(text);
  return found.flatMap(({ code, evolving }) => (evolving && eds.get(code)?.evolving === false ? [code] : []));
}
