// An ED comes into the scope that a project's note tells, and nothing of what is told there goes.
import { expect, test } from 'vitest';
import { readNote } from '../../../src/core/graph/read-note';
import { readRun } from '../../../src/core/project/project-run';
import { takeEds } from '../../../src/core/project/take-eds';
import { aPack, anEd } from './a-pack';

function take(properties: string) {
  const text = `---\ntype: projet\n${properties}---\n`;
  const note = readNote('P.md', text);
  const changed = takeEds({ run: readRun(note, 'p', 'P'), pack: aPack, eds: [anEd('C-1')], note, text });
  if (!('edits' in changed)) return changed.problem.check;
  const [edit] = changed.edits;
  return edit?.kind === 'rewrite' ? edit.after.slice(17, -4) : undefined;
}

test.each([
  ['eds: I-1 # les miens\n', 'eds: # les miens\n  - I-1\n  - C-1\n'],
  ['documents: "[[ÉD I-1 Cadre, suite]], I-2"\n', 'documents:\n  - "[[ÉD I-1 Cadre, suite]]"\n  - I-2\n  - C-1\n'],
  ['documents: # à dire\naxes: I\n', 'documents: # à dire\n  - C-1\naxes: I\n'],
  ['documents: {a: I-1}\naxes: I\n', 'property-holds-map'],
  ['documents:\n  a: I-1\naxes: I\n', 'property-holds-map'],
])('%s', (properties, after) => {
  expect(take(properties)).toBe(after);
});
