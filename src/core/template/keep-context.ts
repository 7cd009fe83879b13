// Keeps the sections of a template that are meant for a project's context, and takes their marks away.
//
// A section is fenced by two lines, each an Obsidian comment of its own:
//     %% contexte: institutionnel %%
//     …
//     %% fin du contexte %%
// (`context` and `end of context` are read too). Where the project has no context yet, all sections are kept.
import type { Context } from '../pack/pack';
import { contextNames } from '../project/project-run';

export function keepContext(template: string, context: Context | undefined): string {
  const kept: string[] = [];
  let section: string | undefined;
  for (const line of template.split(/\r?\n/u)) {
    const mark = readMark(line);
    if (mark !== undefined) section = mark === 'end' ? undefined : mark;
    else if (section === undefined || context === undefined || section === context) kept.push(line);
  }
  return kept.join('\n');
}

/** The context that a line opens, `end` when it closes one, nothing when the line is no mark. */
function readMark(line: string): string | undefined {
  const text = line.trim();
  if (text.length < 5 || !text.startsWith('%%') || !text.endsWith('%%')) return undefined;
  const inside = text.slice(2, -2).trim().toLowerCase();
  if (inside === 'fin du contexte' || inside === 'end of context') return 'end';
  const colon = inside.indexOf(':');
  const word = inside.slice(0, Math.max(colon, 0)).trim();
  if (word !== 'contexte' && word !== 'context') return undefined;
  return contextNames[inside.slice(colon + 1).trim()];
}
