// Writes a method as notes, for a user to start from: one with its YAML, one for each template.
import { renderPackYaml } from './import/render-pack-yaml';
import type { LoadedPack } from './pack';

export interface RenderedNote {
  /** Without folder and without `.md`. */
  readonly name: string;
  readonly text: string;
}

/** The pack's note comes first; all belong in one folder. `intro` is the sentence above the YAML, in the user's language. */
export function renderPackNotes({ pack, templates }: LoadedPack, intro: string): readonly RenderedNote[] {
  const yaml = renderPackYaml(pack);
  const fence = '`'.repeat(Math.max(3, longestRun(yaml) + 1));
  const text = `${intro}\n\n${fence}yaml\n${yaml}${fence}\n`;
  const names = Object.keys(templates);
  const own = pack.id.toUpperCase();
  const taken = names.some((name) => name.toUpperCase() === own);
  return [{ name: taken ? `${own} pack` : own, text }, ...names.map((name) => ({ name, text: templates[name] ?? '' }))];
}

/** The longest run of back-ticks, which a fence must exceed. */
function longestRun(text: string): number {
  let longest = 0;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    run = text[at] === '`' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
