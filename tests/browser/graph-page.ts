// The graph as a person opens it, for the tests that use it.
import { expect } from 'vitest';
import { openSimulator, type Simulator, type SimulatorOptions } from './open-simulator';

/** By its command, and until it says what it holds. */
export async function openGraph(options: SimulatorOptions): Promise<Simulator> {
  const simulator = await openSimulator(options);
  await simulator.settle();
  expect(await simulator.command('jalons:open-graph')).toBe(true);
  await simulator.page.locator('.jalons-graph-status').waitFor();
  return simulator;
}
