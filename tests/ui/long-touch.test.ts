// @vitest-environment happy-dom
// A finger that rests asks for a menu when it is lifted, and no click follows; one that slips, or is not alone, does not.
import { expect, test } from 'vitest';
import '../obsidian-sim/obsidian';
import { longTouch } from '../../src/ui/long-touch';

type Finger = readonly [x: number, y: number];

function open(): {
  tell: (kind: string, at: number, ...fingers: Finger[]) => boolean;
  menus: string[];
  stop: () => void;
} {
  const list = document.body.createDiv();
  const row = list.createSpan();
  const menus: string[] = [];
  list.addEventListener('contextmenu', ({ clientX, clientY }) => menus.push(`${clientX},${clientY}`));
  const stop = longTouch(list);
  const tell = (kind: string, at: number, ...fingers: Finger[]): boolean => {
    const touches = fingers.map(([clientX, clientY]) => ({ clientX, clientY }));
    const event = Object.assign(new Event(kind, { bubbles: true, cancelable: true }), { touches });
    Object.defineProperty(event, 'timeStamp', { value: at });
    return row.dispatchEvent(event);
  };
  return { tell, menus, stop };
}

test('it rests', () => {
  const { tell, menus, stop } = open();
  tell('touchstart', 1000, [30, 40]);
  tell('touchmove', 1200, [34, 43]);
  expect(tell('touchend', 1500)).toBe(false);
  expect(menus).toEqual(['30,40']);
  stop();
  tell('touchstart', 2000, [30, 40]);
  expect(tell('touchend', 3000)).toBe(true);
  expect(menus).toHaveLength(1);
});

test('it taps, slips, is not alone, or the system was faster', () => {
  const { tell, menus } = open();
  tell('touchstart', 0, [30, 40]);
  expect(tell('touchend', 499)).toBe(true);
  tell('touchstart', 1000, [30, 40]);
  tell('touchmove', 1200, [30, 51]);
  expect(tell('touchend', 1700)).toBe(true);
  tell('touchstart', 2000, [30, 40], [60, 40]);
  expect(tell('touchend', 2700)).toBe(true);
  expect(menus).toEqual([]);
  tell('touchstart', 3000, [30, 40]);
  tell('contextmenu', 3500);
  expect(tell('touchend', 3900)).toBe(true);
  expect(menus).toHaveLength(1);
});
