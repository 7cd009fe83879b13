// The differences between a method and a vault: what is prescribed, what is declared, what cannot be judged; and parts folded into one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphData, GraphNode } from '../../../../src/core/graph/link';
import { methodLoops } from '../../../../src/core/graph/method-loops';
import { chooseDrawn } from '../../../../src/core/graph/picture/choose-drawn';
import { compareMethod } from '../../../../src/core/graph/picture/compare-method';
import { foldGraph } from '../../../../src/core/graph/picture/fold-graph';
import { makeMethodMap } from '../../../../src/core/graph/picture/method-map';
import { methodGraph } from '../../../../src/core/graph/picture/method-graph';
import { findContradictions } from '../../../../src/core/graph/picture/trace-links';
import type { Pack, Text } from '../../../../src/core/pack/pack';
import { readBuiltInPack } from '../../../../src/core/pack/parse-pack';
import { packShelf } from '../../../../src/packs';

const say = ({ fr }: Text): string => fr;

function builtIn(id: string): Pack {
  const shelved = packShelf.find((one) => one.id === id);
  const reading = shelved === undefined ? undefined : readBuiltInPack(shelved.source, shelved.file);
  if (reading?.kind !== 'pack') throw new Error(`no pack ${id}`);
  return reading.loaded.pack;
}

/** A vault in which each word `A>B` is a declared relation; every code has a note, but for those after `~`. */
function vaultOf(...declared: string[]): GraphData {
  const nodes = new Map<string, GraphNode>();
  const node = (word: string): string => {
    const code = word.replace('~', '');
    const id = word.startsWith('~') ? `ghost:${code}` : `${code}.md`;
    const path = word.startsWith('~') ? {} : { path: id };
    nodes.set(id, {
      id,
      kind: word.startsWith('~') ? 'ghost' : 'note',
      ...path,
      label: code,
      class: '',
      ed: [code],
      about: 'deliverable',
    });
    return id;
  };
  const source = { path: 'x.md', line: 3, field: 'parents', raw: '', match: 'exact' as const, candidates: [] };
  const links = declared.flatMap((word) => {
    const [from = '', to] = word.split('>').map(node);
    return to === undefined ? [] : [{ from, to, role: 'parent' as const, sources: [source] }];
  });
  return { nodes: [...nodes.values()], links };
}

function judge(pack: Pack, vault: GraphData): Record<string, string> {
  const compared = compareMethod(pack, methodGraph(pack, say), vault, ({ ed }) => ed);
  const short = (id: string): string => id.slice(id.lastIndexOf(':') + 1);
  return Object.fromEntries(
    compared.links.map((link) => [`${short(link.from)}>${short(link.to)}`, compared.verdicts?.get(link) ?? '']),
  );
}

describe('a method beside a vault', () => {
  const miena = builtIn('miena');
  const needs = miena.eds.flatMap(({ code, needs: list }) => list.map(({ ed }) => [ed, code] as const));
  const [from = '', to = ''] = needs[0] ?? [];

  it('says what both say, what nobody declared, and what waits for a document', () => {
    expect(judge(miena, vaultOf(`${from}>${to}`))[`${from}>${to}`]).toBe('both');
    expect(judge(miena, vaultOf(from, to))[`${from}>${to}`]).toBe('undeclared');
    expect(judge(miena, vaultOf(from))[`${from}>${to}`]).toBe('awaited');
    expect(judge(miena, vaultOf(from, `~${to}`))[`${from}>${to}`]).toBe('awaited');
    expect(judge(miena, vaultOf(`~${from}>${to}`))[`${from}>${to}`]).toBe('awaited');
  });

  it('takes the documents of a project alone for documents, where a project tells what is missing', () => {
    const verdictsWithout = (missing: boolean | undefined): (string | undefined)[] => {
      const method = methodGraph(miena, say);
      const compared = compareMethod(
        miena,
        method,
        vaultOf(`${from}>${to}`),
        ({ ed }) => ed,
        (code) => (code === from ? missing : undefined),
      );
      return compared.links.filter((link) => link.sources.length > 0).map((link) => compared.verdicts?.get(link));
    };
    expect([undefined, false, true].flatMap(verdictsWithout)).toEqual(['both', 'both', 'awaited']);
  });

  it('takes the equivalent of one ED of another method for it, and keeps where it was declared', () => {
    const compared = compareMethod(miena, methodGraph(miena, say), vaultOf('330>I-3'), ({ ed }) => ed);
    const link = compared.links.find((one) => one.to === 'ed:miena:I-3' && one.sources.length > 0);
    expect(link?.sources[0]?.line).toBe(3);
  });

  it('never calls wrong what a chain of the method says', () => {
    const prescribed = new Set(needs.map((pair) => pair.join('>')));
    const chain = needs.flatMap(([a, b]) => needs.flatMap(([c, d]) => (b === c && a !== d ? [`${a}>${d}`] : [])));
    const deduced = chain.find((word) => !prescribed.has(word)) ?? '';
    expect(judge(miena, vaultOf(deduced))[deduced]).toBe('deduced');
  });

  it('calls a declared relation added, but never one of a sheet that nobody has seen', () => {
    const complete = builtIn('misa')
      .eds.filter(({ relationsComplete }) => relationsComplete)
      .map(({ code }) => code);
    const unseen = builtIn('misa').eds.find(({ relationsComplete }) => !relationsComplete)?.code ?? '';
    expect(unseen).not.toBe('');
    const misa = builtIn('misa');
    const verdicts = complete.flatMap((code) => [
      judge(misa, vaultOf(`${code}>${unseen}`))[`${code}>${unseen}`],
      judge(misa, vaultOf(`${unseen}>${code}`))[`${unseen}>${code}`],
    ]);
    expect(verdicts).not.toContain('added');
    expect(verdicts).toContain('unseen');
    const last = complete.at(-1) ?? '';
    expect(judge(misa, vaultOf(`${last}>${complete[0] ?? ''}`))[`${last}>${complete[0] ?? ''}`]).toBe('added');
  });

  it('leaves friends and mentions out', () => {
    const vault = vaultOf('G-6>I-1');
    const friends = { nodes: vault.nodes, links: vault.links.map((link) => ({ ...link, role: 'friend' as const })) };
    expect(judge(miena, friends)['G-6>I-1']).toBeUndefined();
  });

  it('draws every difference on the map', () => {
    const graph = compareMethod(miena, methodGraph(miena, say), vaultOf('G-6>I-1', from, to), ({ ed }) => ed);
    const drawn = makeMethodMap(miena, say, { all: false, graph }).links.map(({ verdict }) => verdict);
    expect(drawn).toContain('added');
    expect(drawn).toContain('undeclared');
    expect(drawn).toContain('awaited');
  });
});

describe('the needs of a project', () => {
  const miena = builtIn('miena');
  const shortOf = (id: string): string => id.slice('ed:miena:'.length);
  const drawn = (scopes: readonly ReadonlySet<string>[], vault?: GraphData): string[] => {
    const graph = vault && compareMethod(miena, methodGraph(miena, say), vault, ({ ed }) => ed);
    const { links } = makeMethodMap(miena, say, { all: false, graph, scopes });
    return links.map(({ link: { from, to } }) => `${shortOf(from)}>${shortOf(to)}`);
  };
  const own = new Set(['I-1', 'I-2', 'I-3', 'I-4', 'I-5', 'I-6']);
  const direct = miena.eds.flatMap(({ code, needs }) => needs.map(({ ed }) => `${ed}>${code}`));

  it('are all drawn among its own EDs, but for those that its own EDs imply', () => {
    expect(drawn([])).not.toContain('I-2>I-3');
    const more = drawn([own]).filter((link) => !drawn([]).includes(link));
    expect(more).toEqual(['I-2>I-3']);
    // With M-3 and M-4 in the project, I-2 leads to I-3 through them; with M-4 alone, nothing leads from I-2 to it.
    const wide = drawn([new Set([...own, 'M-3', 'M-4'])]);
    expect(wide).not.toContain('I-2>I-3');
    expect(wide).toContain('M-4>I-3');
    expect(drawn([new Set([...own, 'M-4'])])).toContain('I-2>I-3');
    expect(drawn([own, new Set([...own, 'M-3', 'M-4'])])).toContain('I-2>I-3');
  });

  it('are never implied by what notes declare and the method does not prescribe', () => {
    const links = drawn([own], vaultOf('I-2>I-1', 'I-2>I-4', 'I-4>I-3'));
    expect(links.filter((link) => link === 'I-2>I-3')).toHaveLength(1);
    expect(new Set(links).size).toBe(links.length);
  });

  it('move no box, and hide none of the relations that the method shows', () => {
    const place = (scopes: readonly ReadonlySet<string>[]): unknown =>
      makeMethodMap(miena, say, { all: false, scopes }).nodes.map(({ node, layer }) => [node.id, layer]);
    expect(place([own])).toEqual(place([]));
    fc.assert(
      fc.property(fc.subarray(miena.eds.map(({ code }) => code)), (codes) => {
        const links = drawn([new Set(codes)]);
        for (const link of drawn([])) expect(links).toContain(link);
        for (const link of links) expect(direct).toContain(link);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a loop of the method', () => {
  const miena = builtIn('miena');
  const loops = methodLoops(miena.eds);
  const wrong = (vault: GraphData): string[] =>
    [...findContradictions(chooseDrawn(vault, { mentions: false, implied: true, isolated: false }), loops)].map(
      ({ from, to }) => `${from}>${to}`,
    );

  it('is a way back, never a contradiction: in what is prescribed, and where notes declare it', () => {
    const map = makeMethodMap(miena, say, { all: true });
    const shown = { nodes: map.nodes.map(({ node }) => node), links: map.links };
    expect([...findContradictions(shown, new Map())].length).toBeGreaterThan(0);
    expect([...findContradictions(shown, loops)]).toEqual([]);
    const back = map.links.filter(({ need }) => need === 'feedback').map(({ link: { from, to } }) => [from, to]);
    const loop = ['ed:miena:C-2', 'ed:miena:C-3', 'ed:miena:P-3'];
    expect(back.length).toBeGreaterThan(0);
    for (const ends of back) for (const end of ends) expect(loop).toContain(end);
    expect(wrong(vaultOf('C-2>C-3', 'C-3>C-2', 'C-3>P-3', 'P-3>C-3'))).toEqual([]);
  });

  it('excuses no other opposition', () => {
    expect(wrong(vaultOf('C-2>C-3', 'C-3>C-2', 'I-2>I-3', 'I-3>I-2', 'C-2>I-2', 'I-2>C-2'))).toEqual([
      'I-2.md>I-3.md',
      'I-3.md>I-2.md',
      'C-2.md>I-2.md',
      'I-2.md>C-2.md',
    ]);
  });
});

describe('a folded part', () => {
  const miena = builtIn('miena');

  it('is one node with the relations of all, and no relation is lost at its border', () => {
    const graph = methodGraph(miena, say);
    const folded = foldGraph(graph, ({ ed }) =>
      ed[0]?.startsWith('G') === true ? { id: 'group:0:0', label: 'Gestion', class: '' } : undefined,
    );
    const count = miena.eds.filter(({ code }) => code.startsWith('G')).length;
    expect(folded.nodes).toHaveLength(graph.nodes.length - count + 1);
    expect(folded.nodes.find(({ kind }) => kind === 'group')?.label).toBe(`Gestion · ${count}`);
    const isIn = (id: string): boolean => id.includes(':G-');
    for (const { from, to } of graph.links) {
      if (isIn(from) && isIn(to)) continue;
      const ends = [isIn(from) ? 'group:0:0' : from, isIn(to) ? 'group:0:0' : to];
      expect(folded.links.some((link) => link.from === ends[0] && link.to === ends[1])).toBe(true);
    }
  });

  it('of the map keeps one box in each of its cells', () => {
    const whole = makeMethodMap(miena, say, { all: false });
    const lane = makeMethodMap(miena, say, { all: false, folded: new Set(['lane:0']) });
    const groups = lane.nodes.filter(({ node }) => node.kind === 'group');
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.length).toBeLessThanOrEqual(whole.columns.length);
    expect(lane.nodes.length).toBeLessThan(whole.nodes.length);
    expect(lane.layout.height).toBeLessThan(whole.layout.height);
  });
});

it('an ED that no cycle of the plan names stands with the last of what it needs', () => {
  const { nodes } = makeMethodMap(builtIn('miena'), say, { all: false });
  const layer = (code: string): number | undefined => nodes.find(({ node }) => node.id === `ed:miena:${code}`)?.layer;
  expect(layer('G-4')).toBe(layer('G-3'));
  expect(layer('G-4')).toBeGreaterThan(layer('G-2') ?? 9);
});
