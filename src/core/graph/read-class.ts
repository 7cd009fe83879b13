// The label and the class of a note, by their order of precedence.
import type { NoteFacts } from './note-facts';
import { pattern } from '../text/pattern';

/** The kind that a name begins with: `DOC_`, `PROC_`. */
const kind = pattern('^\\p{Lu}{2,8}(?=_)');

/** `juggl.nodeLabel` → `title`/`titre` → first alias → file name. */
export function readLabel(facts: NoteFacts, name: string): string {
  return facts.nodeLabel ?? facts.title ?? facts.aliases[0] ?? name;
}

/** `juggl.nodeClass` → `type_objet` → `type` → `cssclass(es)` → file-name prefix (`DOC` of `DOC_…`); empty when nothing says it. */
export function readClass(facts: NoteFacts, name: string): string {
  return facts.nodeClass ?? facts.typeObjet ?? facts.type ?? facts.cssClass ?? kind().exec(name)?.[0] ?? '';
}
