// Holds the MISA pack to the facts of the method: every code, title, relation and equivalence, and templates that answer the contents.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceOf } from './read-source';

interface Facts {
  elements: {
    code: string;
    title: string;
    phase: number;
    axis: string | null;
    evolving: boolean;
    format: string;
    miena: string[];
    sheetSeen: boolean;
    feeds: string[];
  }[];
}

const facts: Facts = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/misa-facts.json'), 'utf8'));
const { pack, templates } = sourceOf('misa').loaded;
const delivery = ['240', '242', '340', '440', '442', '444', '446', '540', '542', '610', '620', '630', '640'];
const ed = (code: string) => pack.eds.find((one) => one.code === code) ?? expect.fail(code);

test('every element has the code, title, phase, axis, format and equivalents of the method', () => {
  const told = pack.eds.map(({ code, title, phase, axis, evolving, format, equivalents, relationsComplete }) => ({
    code,
    // The facts are typed as on a typewriter.
    title: title.fr.replaceAll('’', "'"),
    phase: Number(phase),
    axis: axis ?? null,
    evolving,
    format,
    miena: equivalents.map((name) => name.replace('miena:', '')),
    sheetSeen: relationsComplete,
  }));
  expect(told).toEqual(facts.elements.map((element) => ({ ...element, feeds: undefined })));
});

test('the needs of an element are the elements that feed it, each with its evidence', () => {
  const sources: Record<string, string> = { fiche: 'sheet', 'procedure-446': 'procedure', 'chapitre-14': 'inferred' };
  const told = pack.eds.flatMap(({ code, needs }) =>
    needs.map((need) => `${need.ed} → ${code} ${sources[need.source ?? '']}`),
  );
  const known = facts.elements.flatMap(({ code, feeds }) => feeds.map((feed) => `${code} → ${feed.replace(' ', ' ')}`));
  expect(told.sort()).toEqual(known.sort());
  expect(told).toHaveLength(227);
});

test('what is inferred is marked as ours, and nothing else among the relations', () => {
  const ours = pack.eds.flatMap(({ code, needs }) =>
    needs.filter((need) => need.ours).map((need) => `${need.ed}-${code}`),
  );
  expect(ours).toEqual(['440-442', '440-444', '440-446', '540-542']);
});

test('every element has a purpose and content items, in both languages where they are titles', () => {
  const without = pack.eds.filter(({ purpose, contents }) => purpose === undefined || contents.length < 2);
  expect(without.map(({ code }) => code)).toEqual([]);
  const titles = [
    ...pack.axes,
    ...pack.phases,
    ...pack.eds,
    ...pack.steps,
    ...pack.lists,
    ...pack.eds.flatMap(({ contents, sheets }) => [...contents, ...sheets]),
  ].map(({ title }) => title);
  expect(titles.filter(({ en }) => en === undefined)).toEqual([]);
});

test('the delivery dossier is complete', () => {
  for (const code of delivery) {
    const { prescribes, recommendedSteps, advice, contents, source } = ed(code);
    expect([code, prescribes.length >= 3, recommendedSteps.length >= 4, advice.length >= 3]).toEqual([
      code,
      true,
      true,
      true,
    ]);
    expect([code, contents.length >= 4, source !== undefined]).toEqual([code, true, true]);
  }
});

test('in the delivery dossier every content item says where it comes from, or that it is ours', () => {
  const mute = delivery.flatMap((code) =>
    ed(code).contents.flatMap((item) =>
      item.ours === true || item.source !== undefined || ed(code).source?.startsWith('MISA 4.1')
        ? []
        : [`${code} ${item.id}`],
    ),
  );
  expect(mute).toEqual([]);
});

test('element 446 has the three sheets of the practitioners’ procedure', () => {
  expect(ed('446').sheets.map(({ title, template }) => [template, title.fr])).toEqual([
    ['446-inventaire', 'Inventaire des lieux et des services'],
    ['446-fiche-milieu', 'Fiche de milieu'],
    ['446-coordination', 'Plan de coordination des services par site'],
  ]);
});

test('element 240 asks for its eleven subjects, in order', () => {
  const subjects = pack.lists.find(({ id }) => id === 'sujets-240')?.values.map(({ fr }) => fr);
  expect(subjects).toHaveLength(11);
  expect(ed('240').contents.map(({ title }) => title.fr)).toEqual(subjects);
});

test('the closed lists of the method are there, and a field offers them', () => {
  const count = (id: string) => pack.lists.find((list) => list.id === id)?.values.length;
  expect(
    ['modeles-diffusion', 'modes-2022', 'types-ressources', 'facilitateurs', 'performance', 'formats-medias'].map(
      count,
    ),
  ).toEqual([5, 8, 6, 8, 4, 5]);
  const offered = new Set(pack.eds.flatMap(({ contents }) => contents.flatMap(({ list }) => list ?? [])));
  expect(pack.lists.map(({ id }) => id).filter((id) => id !== 'sujets-240' && !offered.has(id))).toEqual([]);
});

test('every heading of a template is a content item, every item of an element with a template has its heading', () => {
  const headings = (name: string) =>
    (templates[name] ?? '').split('\n').flatMap((line) => (line.startsWith('#') ? [line] : []));
  for (const { code, template, contents, sheets } of pack.eds) {
    const wanted = contents.map(({ title }) => `## ${title.fr}`);
    if (template !== undefined) expect([code, headings(template)]).toEqual([code, wanted]);
    for (const sheet of sheets) {
      const unasked = headings(sheet.template).filter((line) => !wanted.includes(line));
      expect([sheet.template, unasked, headings(sheet.template).length > 2]).toEqual([sheet.template, [], true]);
    }
  }
  const named = pack.eds.flatMap(({ template, sheets }) => [template, ...sheets.map((sheet) => sheet.template)]);
  expect(Object.keys(templates).filter((name) => !named.includes(name))).toEqual([]);
});

test('a template gives one line of help under each heading, and well-formed tables', () => {
  for (const [name, text] of Object.entries(templates)) {
    const lines = text.split('\n');
    const unhelped = lines.filter((line, at) => line.startsWith('## ') && !/^%% .+ %%$/.test(lines[at + 2] ?? ''));
    expect([name, unhelped]).toEqual([name, []]);
    const cells = (line: string) => line.split('|').length;
    const ragged = lines.filter(
      (line, at) =>
        line.startsWith('|') && (lines[at - 1] ?? '').startsWith('|') && cells(line) !== cells(lines[at - 1] ?? ''),
    );
    expect([name, ragged]).toEqual([name, []]);
  }
});

test('the phases are steps that make all the elements, each with activities that can be finished', () => {
  expect(pack.steps.map(({ phase, activities }) => [phase, activities.length >= 3])).toEqual(
    ['1', '2', '3', '4', '5', '6'].map((phase) => [phase, true]),
  );
  expect(pack.steps.flatMap(({ makes }) => makes).sort()).toEqual(facts.elements.map(({ code }) => code));
  for (const step of pack.steps) expect(step.makes.filter((code) => ed(code).phase !== step.phase)).toEqual([]);
});

test('the pack stays small enough for the plugin', () => {
  expect(JSON.stringify({ pack, templates }).length).toBeLessThan(140_000);
});
