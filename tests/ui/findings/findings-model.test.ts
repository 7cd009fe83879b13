// What the list of findings keeps of its groups, whatever they are called.
import { expect, test } from 'vitest';
import { FindingsModel } from '../../../src/ui/findings/findings-model.svelte';
import { aSession } from '../../session/a-session';

test('of two findings of one line, one alone is opened', () => {
  const model = new FindingsModel(aSession().session);
  const about = (ed: string) =>
    ({ check: 'star-contradiction', severity: 'info', path: 'a.md', line: 3, values: { ed } }) as const;
  model.showDetails(about('442'));
  expect([model.isDetailed(about('442')), model.isDetailed(about('444'))]).toEqual([true, false]);
});

test.each(['constructor', '__proto__', 'Campus'])('the group of a project named %s opens and grows', (key) => {
  const model = new FindingsModel(aSession().session);
  expect(model.isOpen(key)).toBe(true);
  model.setOpen(key, false);
  expect(model.isOpen(key)).toBe(false);
  const first = model.limit(key);
  model.showMore(key);
  expect([first > 0, model.limit(key) > first]).toEqual([true, true]);
});
