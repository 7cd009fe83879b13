// Sets the code and the title of a note to the ED that its file name says, or one of the two to what the other says.
import { normalKey } from '../../graph/links/relation';
import type { Note } from '../../graph/note';
import { readEdName } from '../../text/ed-code';
import type { PropertyChange } from '../../text/property-change';
import { spliceFrontmatter } from '../../text/splice-frontmatter';
import { textValue } from '../read-values';
import type { Offer, Repair } from '../repair';
import { rewrite } from '../../text/edit';

export const setCode = {
  id: 'set-code',
  checks: ['identity-disagreement'],
  safe: false,
  offer({ finding, path, note, text: before, name }) {
    if (textValue(finding, 'what') !== 'ed') return [];
    const [title, code] = [textValue(finding, 'title'), textValue(finding, 'code')];
    // A file keeps its name: the two others follow it. Where it says nothing, one of them is as good as the other.
    const wanted = name === '' ? [title, code] : [name];
    return wanted.flatMap((ed): readonly Offer[] => {
      const said = [
        { keys: ['code'], text: note.code ?? '', old: code },
        { keys: ['title', 'titre'], text: note.title ?? '', old: title },
      ].filter(({ old }) => old !== '' && old !== ed);
      const changes = said.flatMap(({ keys, text, old }) => changeOf(note, keys, text, old, ed) ?? []);
      const spliced = changes.length < said.length ? undefined : spliceFrontmatter(before, changes);
      if (spliced === undefined || 'problem' in spliced || spliced.text === before) return [];
      const texts = said.map(({ text }) => text).join(' · ');
      const target = changes.map(({ value }) => value).join(' · ');
      // File name and title say one thing: the code alone is wrong.
      return [
        {
          sure: name !== '' && name === title,
          values: { name: texts, target },
          edits: [rewrite(path, before, spliced.text)],
        },
      ];
    });
  },
} as const satisfies Repair;

type SetChange = Extract<PropertyChange, { readonly kind: 'set' }> & { readonly value: string };

/** The text as it is written, with another ED in it; undefined where it spells its own in a way of its own. */
function changeOf(
  { properties }: Note,
  keys: readonly string[],
  text: string,
  old: string,
  ed: string,
): SetChange | undefined {
  const key = Object.keys(properties).find((each) => keys.includes(normalKey(each)) && properties[each] === text);
  const at = text.lastIndexOf(old);
  const value = text.slice(0, at) + ed + text.slice(at + old.length);
  if (key === undefined || at < 0 || readEdName(value)[0]?.code !== ed) return undefined;
  return { kind: 'set', path: [key], value };
}
