// The laws of writing, on 20,000 generated notes each.
import { test } from 'vitest';
import * as laws from '../core/text/splice-laws';

const runs = 20_000;

test('edit one key, and every byte outside its line is equal', () => {
  laws.oneKey(runs);
});
test('a new key adds its lines alone, and goes without a trace', () => {
  laws.newKey(runs);
});
test('apply, then undo, changes nothing', async () => {
  await laws.undoIsIdentity(runs);
});
test('complete twice is complete once; what is written stays, in order', () => {
  laws.completeOnce(runs);
});
test('whatever is inserted, wherever, the body survives', () => {
  laws.insertDropsNothing(runs);
});
test('operations queued on one note equal them in order', async () => {
  await laws.queuedInOrder(runs);
});
test('an edit of someone else in between is never lost', async () => {
  await laws.outsideEditSurvives(runs);
});
