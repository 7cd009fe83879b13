// What a document relies on when it is validated: the EDs it needs that the project has.
import type { Ed } from '../pack/pack';
import type { EdContent } from './ed-standing';

/** In the method's order; beyond the project's scope too, where the project has a document for it. */
export function sourcesOf(state: { readonly contents: ReadonlyMap<string, EdContent> }, ed: Ed): readonly EdContent[] {
  return ed.needs.flatMap((need) => {
    const content = state.contents.get(need.ed);
    return content === undefined || content.documents.length === 0 ? [] : [content];
  });
}
