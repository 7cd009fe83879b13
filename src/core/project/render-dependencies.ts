// The documents of a project and what rests on what, as a Mermaid figure.
import { escapeMermaid } from '../text/escape-mermaid';
import { codedTitle } from '../pack/text-in';
import type { EdStanding } from './standing';

/** A block of code with its fences. Only the project's own EDs; absent ones are dashed, validated ones have a thick line. */
export function renderDependencies(eds: readonly EdStanding[], language: 'fr' | 'en'): string {
  const nameOf = new Map(eds.map(({ ed }, at) => [ed.code, `e${at}`]));
  const nodes = eds.map(({ ed }, at) => `  e${at}["${escapeMermaid(codedTitle(ed, language))}"]`);
  const links = eds.flatMap(({ needs }, at) =>
    needs.flatMap(({ code }) => {
      const from = nameOf.get(code);
      return from === undefined ? [] : [`  ${from} --> e${at}`];
    }),
  );
  const styles = classes.flatMap(([wanted, style]) => {
    const names = eds.flatMap(({ status }, at) => (status === wanted ? [`e${at}`] : []));
    return names.length === 0 ? [] : [`  classDef ${wanted} ${style}`, `  class ${names.join(',')} ${wanted}`];
  });
  return ['```mermaid', 'flowchart LR', ...nodes, ...links, ...styles, '```'].join('\n');
}

const classes = [
  ['absent', 'stroke-dasharray: 4 3'],
  ['validated', 'stroke-width: 3px'],
] as const;
