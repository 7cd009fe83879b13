// What an ED's template holds before anybody has written, for a project's context.
import type { Context, Ed, LoadedPack } from '../pack/pack';
import { readOutline, type Outline } from '../project/outline';
import { templateOf } from './generic-body';
import { keepContext } from './keep-context';
import type { TemplateLabels } from './template-labels';

/** Gives the outlines of a pack's EDs, each read once. The documents of our packs are written in French. */
export function outlinesOf(loaded: LoadedPack, labels: TemplateLabels, context?: Context): (ed: Ed) => Outline {
  const known = new Map<string, Outline>();
  return (ed) => {
    const outline = known.get(ed.code) ?? outlineOf(loaded, ed, labels, context);
    known.set(ed.code, outline);
    return outline;
  };
}

function outlineOf(loaded: LoadedPack, ed: Ed, labels: TemplateLabels, context: Context | undefined): Outline {
  return readOutline(
    keepContext(templateOf(loaded, ed, 'fr', labels), context),
    [...ed.contents, ...ed.sheets].map(({ title }) => title),
    ed.sheets.flatMap(({ template }) => loaded.templates[template] ?? []),
  );
}
