// The label and the class of a note, by their order of precedence.
import type { NoteFacts } from './note-facts';

/** `juggl.nodeLabel` → `title`/`titre` → first alias → file name. */
export function readLabel(facts: NoteFacts, name: string): string {
  return facts.nodeLabel ?? facts.title ?? facts.aliases[0] ?? name;
}

/** `juggl.nodeClass` → `type_objet` → `type` → `cssclass(es)` → file-name prefix (`DOC` of `DOC_…`); empty when nothing says it. */
export function readClass(facts: NoteFacts, name: string): string {
  return (
    facts.nodeClass ?? facts.typeObjet ?? facts.type ?? facts.cssClass ?? /^\p{Lu}{2,8}(?=_)/u.exec(name)?.[0] ?? ''
  );
}
