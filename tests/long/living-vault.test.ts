// Twenty thousand histories of a vault: notes written, moved, lost and found again, projects and methods that come, change and go.
import { test } from 'vitest';
import { announceSeed } from '../core/graph/random-note';
import { livesInStep } from '../session/living/living-laws';

test('graph, projects, statuses and findings are those of a vault that was so from the start', () => {
  livesInStep(20_000, announceSeed());
});
