// Sets the code of a note to the ED that its file name says.
import { normalKey } from '../../graph/links/relation';
import { readEdName } from '../../text/ed-code';
import { spliceFrontmatter } from '../../text/splice-frontmatter';
import { textValue } from '../read-values';
import type { Offer, Repair } from '../repair';

export const setCode = {
  id: 'set-code',
  checks: ['identity-disagreement'],
  safe: false,
  offer(finding, site) {
    const { path } = finding;
    const note = site.note(path);
    const before = site.text(path);
    const [name, title, code] = ['name', 'title', 'code'].map((key) => textValue(finding, key));
    const key = Object.keys(note?.properties ?? {}).find((each) => normalKey(each) === 'code');
    if (textValue(finding, 'what') !== 'ed' || note?.code === undefined || before === undefined || key === undefined)
      return [];
    const wanted = [...new Set([name, title])].filter((ed) => ed !== undefined && ed !== '' && ed !== code);
    return wanted.flatMap((ed): readonly Offer[] => {
      const value = withEd(note.code ?? '', code ?? '', ed ?? '');
      const spliced =
        value === undefined ? undefined : spliceFrontmatter(before, [{ kind: 'set', path: [key], value }]);
      if (spliced === undefined || 'problem' in spliced || spliced.text === before) return [];
      // File name and title say one thing: the code alone is wrong.
      return [
        {
          sure: name === title,
          values: { name: note.code ?? '', target: value ?? '' },
          edits: [{ kind: 'rewrite', path, before, after: spliced.text }],
        },
      ];
    });
  },
} as const satisfies Repair;

/** The code as it is written, with another ED in it; undefined where it spells its own in a way of its own. */
function withEd(code: string, old: string, next: string): string | undefined {
  const at = code.lastIndexOf(old);
  const value = at < 0 || old === '' ? undefined : code.slice(0, at) + next + code.slice(at + old.length);
  return value !== undefined && readEdName(value)[0]?.code === next ? value : undefined;
}
