// The documents of a project and what rests on what, as a Mermaid figure.
import { textIn } from '../pack/text-in';
import type { EdStanding } from './standing';

/** A block of code with its fences. Only the project's own EDs; absent ones are dashed, validated ones have a thick line. */
export function renderDependencies(eds: readonly EdStanding[], language: 'fr' | 'en'): string {
  const nameOf = new Map(eds.map(({ ed }, at) => [ed.code, `e${at}`]));
  const nodes = eds.map(
    ({ ed }) => `  ${nameOf.get(ed.code) ?? ''}["${escapeLabel(`${ed.code} ${textIn(ed.title, language)}`)}"]`,
  );
  const links = eds.flatMap(({ ed, needs }) =>
    needs.flatMap(({ code }) => {
      const from = nameOf.get(code);
      return from === undefined ? [] : [`  ${from} --> ${nameOf.get(ed.code) ?? ''}`];
    }),
  );
  const namesOf = (wanted: EdStanding['status']): string =>
    eds.flatMap(({ ed, status }) => (status === wanted ? (nameOf.get(ed.code) ?? []) : [])).join(',');
  const classes = [
    ['absent', 'stroke-dasharray: 4 3'],
    ['validated', 'stroke-width: 3px'],
  ] as const;
  const styles = classes.flatMap(([status, style]) => {
    const names = namesOf(status);
    return names === '' ? [] : [`  classDef ${status} ${style}`, `  class ${names} ${status}`];
  });
  return ['```mermaid', 'flowchart LR', ...nodes, ...links, ...styles, '```'].join('\n');
}

/** Mermaid reads `#code;` as a character: what it could take for markup is written so. */
function escapeLabel(label: string): string {
  return label.replaceAll(/["#<>&;`\\[\]{}()|*_~$%]/gu, (mark) => `#${mark.charCodeAt(0)};`);
}
