// All that follows a vault, after any history of it.
import { test } from 'vitest';
import { livesInStep } from './living/living-laws';

test('graph, projects, statuses and findings are those of a vault that was so from the start', () => {
  livesInStep(100);
});
