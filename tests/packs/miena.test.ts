// The MIENA pack against the facts of the book, and each template against what its ED must hold.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlannedEd } from '../../src/core/pack/check-plan';
import type { Ed, Text } from '../../src/core/pack/pack';
import { readBuiltInPack } from '../../src/core/pack/parse-pack';
import { packShelf } from '../../src/packs';
import facts from './fixtures/miena-facts.json';
import { sourceOf } from './read-source';

const { pack, templates } = sourceOf('miena').loaded;

describe('the facts', () => {
  test('29 EDs: code, title, axis, evolving, format, prerequisites, external inputs, equivalents', () => {
    const read = pack.eds.map((ed) => ({
      code: ed.code,
      title: ed.title.fr,
      axis: ed.axis,
      evolving: ed.evolving,
      prerequisites: ed.needs.map((need) => need.ed),
      external_inputs: ed.externalInputs.map(({ fr }) => fr),
      misa: ed.equivalents.map((code) => code.replace('misa:', '')),
    }));
    expect(read).toEqual(facts.elements.map((fact) => without(fact, 'format')));
  });

  test('graphs are graphs, tables are tables', () => {
    for (const { code, format } of facts.elements) {
      const ed = edOf(code);
      if (/^(sous-)?modèles? GMOT/.test(format)) expect([code, ed.format]).toEqual([code, 'graph']);
      else if (format.startsWith('tableau')) expect([code, ed.format]).toEqual([code, 'table']);
      else expect(['text', 'form']).toContain(ed.format);
      expect(ed.formatLabel?.fr).toBeTruthy();
    }
  });

  test('the plans of the book, and six named cycles of ours that place every ED', () => {
    const cycles = (id: string): string[][] => planOf(id).cycles.map(({ eds }) => [...eds]);
    expect(cycles('quatre-cycles')).toEqual(facts.plans['quatre-cycles']);
    expect(cycles('deux-cycles')).toEqual(facts.plans['deux-cycles']);
    const six = planOf('six-cycles');
    expect(six.ours).toBe(true);
    expect(six.cycles.map(({ title }) => title.fr)).toEqual(facts.six_cycle_names);
    const placed = new Set(six.cycles.flatMap(({ eds }) => eds.map((ed) => readPlannedEd(ed, pack.eds)?.ed.code)));
    expect([...placed].sort()).toEqual(pack.eds.map(({ code }) => code).sort());
  });

  test('the facts are those of the method’s data, where it is present', () => {
    const path = resolve(import.meta.dirname, '../../../shared/method/miena.json');
    if (!existsSync(path)) return;
    const data: { elements: Record<string, unknown>[] } = JSON.parse(readFileSync(path, 'utf8'));
    expect(facts.elements).toEqual(data.elements.map((element) => without(element, 'note')));
  });

  test('closed lists hold their count', () => {
    const count = (id: string): number => pack.lists.find((list) => list.id === id)?.values.length ?? 0;
    expect(
      ['modeles-de-diffusion', 'modes-de-diffusion', 'sujets-240', 'facilitateurs', 'types-de-ressources'].map(count),
    ).toEqual([5, 8, 11, 8, 6]);
  });
});

describe('the guidance', () => {
  test('six steps, I1 to I6, each makes its ED and needs what the ED needs', () => {
    expect(pack.steps.map(({ id }) => id)).toEqual(['I1', 'I2', 'I3', 'I4', 'I5', 'I6']);
    for (const step of pack.steps) {
      const code = step.id.replace('I', 'I-');
      expect(step.makes).toEqual([code]);
      expect(step.needs).toEqual(edOf(code).needs.map(({ ed }) => ed));
    }
  });

  test('every step is told in full, in both languages', () => {
    for (const step of pack.steps) {
      expect(step.activities.length).toBeGreaterThanOrEqual(5);
      const shelves = [step.techniques, step.outputs, step.advice].map((texts) => texts.length);
      expect(Math.min(...shelves)).toBeGreaterThanOrEqual(2);
      const texts = [
        step.title,
        step.description,
        step.objective,
        step.contexts.institutionnel,
        step.contexts.individuel,
        ...step.techniques,
        ...step.outputs,
        ...step.advice,
        ...step.activities.map(({ text }) => text),
      ];
      expect(texts.filter((text) => text?.en === undefined)).toEqual([]);
    }
  });

  test('titles are in both languages everywhere; the implementation EDs entirely', () => {
    const titles = [
      ...[pack.axes, pack.roles, pack.plans, pack.lists, pack.eds, ...pack.plans.map(({ cycles }) => cycles)].flat(),
      ...pack.eds.flatMap(({ contents }) => contents),
    ].map(({ title }) => title);
    expect(titles.filter(({ en }) => en === undefined)).toEqual([]);
    const prompts = pack.eds
      .filter(({ axis }) => axis === 'I')
      .flatMap(({ contents }) => contents.map((item) => item.prompt));
    expect(prompts.filter(({ en }) => en === undefined)).toEqual([]);
  });

  test('every element says where it comes from, or that it is ours', () => {
    const elements = [
      ...pack.axes,
      ...pack.roles,
      ...pack.lists,
      ...pack.plans,
      ...pack.eds,
      ...pack.steps,
      ...pack.steps.flatMap(({ activities }) => activities),
    ];
    expect(elements.filter(({ source, ours }) => source === undefined && ours !== true)).toEqual([]);
    const items = pack.eds.flatMap(({ contents }) => contents);
    expect(items.filter((item) => item.source === undefined && item.ours !== true && !item.borrowedFrom)).toEqual([]);
  });

  test('French is set as French is: no-break spaces, curly apostrophes', () => {
    const spoilt = [...texts(pack), ...Object.values(templates).map(withoutCode)].filter((text) =>
      /'|[^\s\u00a0] [;?!»]|« [^\u00a0]|[\p{L}»)] :(?=\s|$)/u.test(text),
    );
    expect(spoilt).toEqual([]);
  });
});

describe('the templates', () => {
  const written = pack.eds.filter(({ template }) => template !== undefined);

  test('each of the six implementation EDs has one, and none is unused', () => {
    expect(written.map(({ code }) => code)).toEqual(expect.arrayContaining(['I-1', 'I-2', 'I-3', 'I-4', 'I-5', 'I-6']));
    expect(written.map(({ template }) => template).sort()).toEqual(Object.keys(templates).sort());
  });

  test.each(written.map((ed) => [ed.code, ed] as const))(
    '%s: a heading for each content item, an item for each heading',
    (_, ed) => {
      const headings = sectionsOf(ed).map(({ heading }) => heading);
      expect(headings).toEqual(ed.contents.map(({ title }) => title.fr));
    },
  );

  test.each(written.map((ed) => [ed.code, ed] as const))(
    '%s: a prompt under each heading, and the closed list that it offers',
    (_, ed) => {
      for (const [at, section] of sectionsOf(ed).entries()) {
        expect(section.lines[0]).toMatch(/^%% [^%]+ %%$/);
        const list = pack.lists.find(({ id }) => id === ed.contents[at]?.list);
        const comments = [section.heading, ...section.lines.filter((line) => /^%%|^\|/.test(line))]
          .join('\n')
          .toLowerCase();
        for (const value of list?.values ?? []) expect(comments).toContain(value.fr.toLowerCase());
      }
    },
  );

  test('I-4 is a table of six columns, I-3 a graph in MOT’s shapes', () => {
    expect(templates['I-4']).toMatch(
      /^\| Acteur +\| Type +\| Tâches +\| Ressources .*\| Services .*\| Moyens de communication/m,
    );
    expect(templates['I-3']).toMatch(
      /```mermaid\nflowchart[\s\S]*\{\{"[^"]+"\}\}[\s\S]*\(\["[^"]+"\]\)[\s\S]*\["[^"]+"\]/,
    );
  });

  test('in the graph of I-3 every actor governs a task, every task has an actor, every service a provider and a user', () => {
    const lines = (templates['I-3'] ?? '').split('```')[1]?.split('\n') ?? [];
    const nodes = (open: string): string[] =>
      lines.flatMap((line) => (line.trim().includes(open) ? [line.trim().split(open)[0] ?? ''] : []));
    const links = lines
      .filter((line) => line.includes('-->'))
      .flatMap((line) => {
        const parts = line.trim().split(/ -->\|([^|]+)\| /);
        return parts.flatMap((_, at) => (at % 2 === 0 && at + 2 < parts.length ? [parts.slice(at, at + 3)] : []));
      });
    const actors = nodes('{{"');
    const tasks = nodes('(["');
    const governs = links.filter(([, kind]) => kind === 'R');
    expect(new Set(governs.map(([from]) => from))).toEqual(new Set(actors));
    expect(new Set(governs.map(([, , to]) => to))).toEqual(new Set(tasks));
    for (const service of ['tutorat', 'assistance']) {
      expect(links.some(([from, kind, to]) => tasks.includes(from ?? '') && kind === 'I/P' && to === service)).toBe(
        true,
      );
      expect(links.some(([from, kind, to]) => from === service && kind === 'I/P' && tasks.includes(to ?? ''))).toBe(
        true,
      );
    }
  });
});

test('what the build makes of it reads the same', () => {
  const shelved = packShelf.find(({ id }) => id === 'miena');
  if (shelved === undefined) throw new Error('miena is not on the shelf');
  const built = readBuiltInPack(shelved.source, shelved.file);
  expect(built.kind === 'pack' ? built.loaded : built.problems).toEqual({ pack, templates });
  expect(JSON.stringify(shelved.source).length).toBeLessThan(125_000);
});

function without(object: object, key: string): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

function edOf(code: string): Ed {
  const found = pack.eds.find((ed) => ed.code === code);
  if (found === undefined) throw new Error(`no ED ${code}`);
  return found;
}

function planOf(id: string): (typeof pack.plans)[number] {
  const found = pack.plans.find((plan) => plan.id === id);
  if (found === undefined) throw new Error(`no plan ${id}`);
  return found;
}

/** Sections of level 2, each with the lines that are not empty. */
function sectionsOf(ed: Ed): { heading: string; lines: string[] }[] {
  const text = templates[ed.template ?? ''] ?? '';
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => section.split('\n').filter((line) => line.trim() !== ''))
    .map(([heading = '', ...lines]) => ({ heading, lines }));
}

function withoutCode(text: string): string {
  return text
    .split('```')
    .filter((_, at) => at % 2 === 0)
    .join('');
}

/** Every French text of the pack, however deep. */
function texts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const isText = (each: object): each is Text => 'fr' in each;
  return isText(value) ? [value.fr] : Object.values(value).flatMap(texts);
}
