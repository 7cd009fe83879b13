// Tells what is wrong with a pack in one line: `miena/pack.yaml:42:7 — étape I3 : ÉD inconnu « I-7 »`.
import type { PackProblem, PackProblemId, PackTrouble } from '../core/pack/pack-problem';
import type { Words } from './words';

/** The place is left out where it is not known (line 0). */
export function tellPackProblem(problem: PackProblem, words: Words): string {
  const { file, line, column } = problem;
  const place = line === 0 ? file : `${file}:${String(line)}:${String(column)}`;
  return `${place} — ${tellPackTrouble(problem, words)}`;
}

/** Without the place. */
export function tellPackTrouble(problem: PackTrouble, words: Words): string {
  const { values } = problem;
  const about = 'kind' in values ? words.pack.about(values.kind, values.id) : '';
  return about + sentence(problem, words);
}

function sentence<Id extends PackProblemId>(trouble: PackTrouble<Id>, words: Words): string {
  return words.pack.problems[trouble.problem](trouble.values);
}
