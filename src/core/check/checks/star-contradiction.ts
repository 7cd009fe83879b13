// A star after an ED code (it evolves) where the method says that the ED is written once.
import { findEdCodes, readEdName } from '../../text/ed-code';
import type { Check, IndexedVault, Noticed } from '../check';
import type { Method } from '../read-method';

export const starContradiction = {
  id: 'star-contradiction',
  severity: 'info',
  *notice(vault) {
    for (const { path, title = '', code = '', aliases } of vault.notes)
      for (const text of starred([title, code, ...aliases]))
        for (const ed of wrongStars(vault.method, text)) yield { path, line: 0, values: { code: ed, name: text } };
    yield* inRelations(vault);
  },
} as const satisfies Check;

function starred(texts: readonly string[]): Iterable<string> {
  const found = texts.filter((text) => text.includes('*'));
  return found.length < 2 ? found : new Set(found);
}

function* inRelations({ data, method }: IndexedVault): Iterable<Noticed> {
  const told = new Set<string>();
  for (const { sources } of data.links)
    for (const { path, line, raw } of sources) {
      if (!raw.includes('*') || told.has(`${path}\n${String(line)}`)) continue;
      const codes = wrongStars(method, raw);
      if (codes.length > 0) told.add(`${path}\n${String(line)}`);
      for (const code of codes) yield { path, line, values: { code, name: raw } };
    }
}

/** The codes that bear a star in a text, and should not. */
function wrongStars({ eds }: Method, text: string): readonly string[] {
  if (!text.includes('*')) return [];
  const lead = readEdName(text);
  const found = lead.length > 0 ? lead : findEdCodes(text);
  return found.flatMap(({ code, evolving }) => (evolving && eds.get(code)?.evolving === false ? [code] : []));
}
