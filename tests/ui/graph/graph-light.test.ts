// What stands out on the map, the way between two elements, the tree, and the choices that a workspace keeps.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphData, GraphLink, GraphNode, Role } from '../../../src/core/graph/link';
import { chooseDrawn } from '../../../src/core/graph/picture/choose-drawn';
import { makePicture } from '../../../src/core/graph/picture/make-picture';
import { findContradictions, findPath, isRepaired, traceFrom } from '../../../src/core/graph/picture/trace-links';
import { depths, readState } from '../../../src/ui/graph/graph-state';
import { glowOf, lightAlong, lightOf } from '../../../src/ui/graph/light';
import { switchId } from '../../../src/ui/graph/switch-id';
import { firstOpen, treeItems } from '../../../src/ui/graph/tree-items';

const node = (id: string): GraphNode => ({ id, kind: 'note', path: id, label: id, class: '', ed: [], about: 'other' });
const link = (word: string, role: Role = 'parent'): GraphLink => {
  const [from = '', to = ''] = word;
  return { from, to, role, sources: [] };
};
const graph = (...links: GraphLink[]): GraphData => ({
  nodes: [...new Set(links.flatMap(({ from, to }) => [from, to]))].sort().map(node),
  links,
});
const all = { mentions: true, implied: true, isolated: true };
const drawn = (...links: GraphLink[]) => chooseDrawn(graph(...links), all);
/** a → b → c → d, a → e, and a friend f of c. */
const sample = drawn(link('ab'), link('bc'), link('cd'), link('ae'), link('cf', 'friend'));

describe('an element in the light', () => {
  it('shows what it rests on, what it feeds, and its friends', () => {
    const { upstream, downstream, beside } = traceFrom(sample.links, 'c');
    expect([[...upstream].sort(), [...downstream], [...beside]]).toEqual([['a', 'b'], ['d'], ['f']]);
  });

  it('lights the links on those ways and no other', () => {
    const light = lightOf(makePicture(sample), 'c');
    const glows = sample.links.map(({ link: { from, to } }) => `${from}${to} ${glowOf(light, from, to) ?? '-'}`);
    expect(glows.sort()).toEqual(['ab up', 'ae -', 'bc up', 'cd down', 'cf beside']);
    expect(lightOf(makePicture(sample), '').nodes.size).toBe(0);
  });

  it('is found along, against, or whatever the arrows', () => {
    expect(findPath(sample.links, 'a', 'd')).toEqual(['a', 'b', 'c', 'd']);
    expect(findPath(sample.links, 'd', 'b')).toEqual(['d', 'c', 'b']);
    expect(findPath(sample.links, 'e', 'f')).toEqual(['e', 'a', 'b', 'c', 'f']);
    expect(findPath(sample.links, 'a', 'z')).toEqual([]);
    const light = lightAlong(findPath(sample.links, 'a', 'c'));
    expect([glowOf(light, 'a', 'b'), glowOf(light, 'a', 'e')]).toEqual(['self', undefined]);
  });

  it('has a way that is one: each step is a link, and none is taken twice', () => {
    const letter = fc.constantFrom(...'abcdefgh');
    fc.assert(
      fc.property(fc.array(fc.tuple(letter, letter), { maxLength: 14 }), letter, letter, (pairs, from, to) => {
        const { links } = drawn(...pairs.map((pair) => link(pair.join(''))));
        const path = findPath(links, from, to);
        expect(new Set(path).size).toBe(path.length);
        if (path.length > 0) expect([path[0], path.at(-1)]).toEqual([from, to]);
        path.slice(1).forEach((id, at) => {
          const before = path[at];
          expect(
            links.some(({ link: one }) => [one.from, one.to].includes(id) && [one.from, one.to].includes(before ?? '')),
          ).toBe(true);
        });
      }),
    );
  });
});

it('marks two relations that say the opposite of each other, and names that had to be repaired', () => {
  const shown = drawn(link('ab'), link('ba'), link('bc'), link('cb', 'friend'), link('dd'));
  expect([...findContradictions(shown, new Map())].map(({ from, to }) => from + to).sort()).toEqual(['ab', 'ba']);
  const source = { path: 'x', line: 1, field: 'f', raw: '', candidates: [] };
  const match = (...matches: ('exact' | 'accents' | 'none')[]) =>
    isRepaired({ ...link('ab'), sources: matches.map((one) => ({ ...source, match: one })) });
  expect([match('accents'), match('accents', 'exact'), match('none'), match()]).toEqual([true, false, false, false]);
});

describe('the tree', () => {
  it('has at its roots what nothing leads to, opens branch by branch, and ends where a branch meets itself', () => {
    const labels = (open: ReadonlySet<string>) =>
      treeItems(sample, open).map(({ level, node: { id }, position, siblings, children }) =>
        [level, id, `${position}/${siblings}`, children].join(' '),
      );
    expect(labels(new Set())).toEqual(['1 a 1/2 2', '1 f 2/2 0']);
    expect(labels(new Set(['a']))).toEqual(['1 a 1/2 2', '2 b 1/2 1', '2 e 2/2 0', '1 f 2/2 0']);
    const circle = drawn(link('ab'), link('ba'));
    const items = treeItems(circle, firstOpen(circle));
    expect(items.map(({ node: { id }, returns }) => `${id}${returns ? ' again' : ''}`)).toEqual(['a', 'b', 'a again']);
  });

  it('reaches every element, and never ends up endless', () => {
    const letter = fc.constantFrom(...'abcdef');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(letter, letter), { minLength: 1, maxLength: 10, selector: String }),
        (pairs) => {
          const shown = drawn(...pairs.map((pair) => link(pair.join(''))));
          let open: ReadonlySet<string> = new Set();
          for (let round = 0; round < 8; round++) open = new Set(treeItems(shown, open).map(({ key }) => key));
          const items = treeItems(shown, open);
          expect(new Set(items.map(({ node: { id } }) => id)).size).toBe(shown.nodes.length);
          expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
          expect(Math.max(...items.map(({ level }) => level))).toBeLessThanOrEqual(8);
        },
      ),
    );
  });
});

it('takes of a kept state what makes sense, whatever it holds', () => {
  expect(readState({ mode: 'diff', form: 'tree', depth: 3, folded: ['lane:1', 4], mentions: true })).toEqual({
    mode: 'diff',
    form: 'tree',
    depth: 3,
    folded: ['lane:1'],
    mentions: true,
    implied: false,
  });
  expect(readState({ depth: 5 })).not.toHaveProperty('depth');
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('mode', 'form', 'depth', 'method', 'folded'), fc.anything()), (state) => {
      const { depth = 2, mode = 'vault' } = readState(state);
      expect(depths.includes(depth) && ['vault', 'method', 'project', 'diff'].includes(mode)).toBe(true);
    }),
  );
});

it('switches an id without touching the set that was there', () => {
  const ids = new Set(['a']);
  expect([...switchId(ids, 'b')]).toEqual(['a', 'b']);
  expect([...switchId(ids, 'a')]).toEqual([]);
  expect([...ids]).toEqual(['a']);
});
