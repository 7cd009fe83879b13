// Ids that users bind keys to: they may be added to, never renamed.
import { expect, test } from 'vitest';
import { actions } from '../../src/session/actions';
import { en } from '../../src/words/en';
import { fr } from '../../src/words/fr';

test('the ids of actions are permanent', () => {
  expect(actions.map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "open-panel",
      "open-graph",
      "open-findings",
      "insert-ed",
      "insert-ed-at-cursor",
      "complete-note",
      "insert-ed-into-notes",
      "edit-properties",
      "add-relation",
      "start-project",
      "adopt-project",
      "take-eds",
      "switch-project",
      "tick-activity",
      "validate-ed",
      "review-ed",
      "compare-source",
      "new-version",
      "assemble-dossier",
      "start-example",
      "remove-example",
      "copy-method",
      "copy-template",
      "repair-finding",
      "repair-kind",
      "ignore-finding",
      "restore-name",
      "share-relations",
      "make-base",
      "copy-link",
      "undo-last",
    ]
  `);
});

test('each action has a name in each language, in sentence case', () => {
  for (const words of [fr, en])
    for (const action of actions) expect(words.actions[action.id]).toMatch(/^\p{Lu}[^.]+$/u);
});
