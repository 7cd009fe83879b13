// After each browser test: every simulator that it left open is closed, and must have reported no error.
import { afterEach } from 'vitest';
import { closeSimulators } from './open-simulator';

afterEach(async ({ task }) => {
  await closeSimulators(task.result?.state !== 'fail');
});
