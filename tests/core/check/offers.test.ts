// What the user is offered for one finding: several ways where nobody can know, each a difference.
import { expect, test } from 'vitest';
import { ignoreCheck } from '../../../src/core/check/ignore-check';
import { type Fix, offerFixes } from '../../../src/core/check/offer-fixes';
import { pointMarkdownLink } from '../../../src/core/check/repairs/point-markdown-link';
import { planRepairs } from '../../../src/core/check/plan-repairs';
import { runChecks } from '../../../src/core/check/run-checks';
import { buildGraph } from '../../../src/core/graph/build-graph';
import { readNote } from '../../../src/core/graph/read-note';
import { textsOf } from '../../../src/core/text/edit';
import { unifiedDiff } from '../../../src/core/text/unified-diff';
import { packs, readSample, requestFor } from './sample-vault';

/** Every fix of the first finding of a check, and the lines that it would change. */
function offersFor(check: string, sample: string): readonly string[] {
  const { notes, texts } = readSample(sample);
  const graph = buildGraph(notes);
  const finding = runChecks({ graph, packs: () => packs }).find((each) => each.check === check);
  if (finding === undefined) throw new Error(`Nothing noticed: ${check}`);
  const site = {
    graph,
    note: (path: string) => notes.find((note) => note.path === path),
    text: (path: string) => texts.get(path),
    read: readNote,
  };
  return offerFixes(finding, site).map(tell);
}

function tell({ repair, sure, edits }: Fix): string {
  const changes = edits.map((edit) => {
    if (edit.kind === 'rename') return `${edit.path} → ${edit.to}`;
    if (edit.kind !== 'rewrite') return edit.kind;
    const lines = unifiedDiff(edit.path, edit.before, edit.after, 0).split('\n').slice(2);
    return lines.filter((line) => /^[-+]/u.test(line)).join(' ');
  });
  return `${repair}${sure ? '' : '?'} ${changes.join(' | ')}`;
}

test('two notes answer to a name: each is offered, none is sure', () => {
  const sample = [
    '@@ CS.md\n---\nexcalibrain:\n  parents:\n    - PROC_Definir les services\n---\n',
    '@@ PROC_Définir les services.md\ntexte\n',
    '@@ PROC_ Définir les services.md\ntexte\n',
  ];
  expect(offersFor('ambiguous-name', sample.join(''))).toEqual([
    'exact-name? -    - PROC_Definir les services +    - PROC_ Définir les services',
    'exact-name? -    - PROC_Definir les services +    - PROC_Définir les services',
    'link-name? -    - PROC_Definir les services +    - "[[PROC_ Définir les services]]"',
    'link-name? -    - PROC_Definir les services +    - "[[PROC_Définir les services]]"',
  ]);
});

test('items that are one text to YAML, for their indentation or their marks: each gets its line', () => {
  const others = '@@ A.md\n@@ B.md\n@@ C.md\n';
  expect(offersFor('missing-name', `@@ N.md\n---\nparents:\n  - A\n    - B\n   - C\n---\n${others}`)).toContain(
    'split-links -    - B -   - C +  - B +  - C',
  );
  expect(offersFor('missing-name', `@@ N.md\n---\nparents:\n  – A\n  – B\n---\n${others}`)).toContain(
    'split-links -  – A -  – B +  [A, B]',
  );
});

test('a name found by its title: exact is sure; a link, or another name for the file, is for the user', () => {
  const sample = '@@ a.md\n---\nparent: Cadre général\n---\n@@ D/DOC_100.md\n---\ntitle: Cadre général\n---\n';
  expect(offersFor('repaired-name', sample)).toEqual([
    'exact-name -parent: Cadre général +parent: DOC_100',
    'link-name? -parent: Cadre général +parent: "[[DOC_100]]"',
    'rename-file? D/DOC_100.md → D/Cadre général.md',
  ]);
});

test('a file is never given a name that another note bears, a bare code, or a name that no file may bear', () => {
  const target = '@@ DOC_446_Services.md\n---\ntitle: "Services : milieux"\ncode: DOC_ÉD_446\naliases: [libre]\n---\n';
  expect(offersFor('repaired-name', `@@ a.md\n---\nparent: "Services : milieux"\n---\n${target}`)).toHaveLength(2);
  expect(offersFor('repaired-name', `@@ a.md\n---\nparent: ÉD 446\n---\n${target}`)).toHaveLength(2);
  expect(offersFor('repaired-name', `@@ a.md\n---\nparent: Libre\n---\n${target}`).at(-1)).toContain('rename-file');
});

test('a near name: exact, link, alias or new file name, as the user chooses', () => {
  const sample = '@@ a.md\n---\nup: "[[Orientatoins]]"\n---\n@@ Orientations.md\n---\naliases: Buts\n---\n';
  expect(offersFor('missing-name', sample)).toEqual([
    'exact-name? -up: "[[Orientatoins]]" +up: "[[Orientations]]"',
    'add-alias? -aliases: Buts +aliases: [Buts, Orientatoins]',
    'rename-file? Orientations.md → Orientatoins.md',
  ]);
});

test('code and title follow the file name; where it says no ED, one of them follows the other', () => {
  const three = '@@ ÉD 442 Acteurs.md\n---\ntitre: ÉD 444 Outils\ncode: "ÉD 446" # sûr ?\n---\n';
  expect(offersFor('identity-disagreement', three)).toEqual([
    'set-code? -titre: ÉD 444 Outils -code: "ÉD 446" # sûr ? +titre: ÉD 442 Outils +code: "ÉD 442" # sûr ?',
  ]);
  expect(offersFor('identity-disagreement', three.replace('442 ', '444 '))).toEqual([
    'set-code -code: "ÉD 446" # sûr ? +code: "ÉD 444" # sûr ?',
  ]);
  expect(offersFor('identity-disagreement', three.replace('ÉD 442 ', ''))).toEqual([
    'set-code? -code: "ÉD 446" # sûr ? +code: "ÉD 444" # sûr ?',
    'set-code? -titre: ÉD 444 Outils +titre: ÉD 446 Outils',
  ]);
});

test('a file keeps a name by which others call it in plain words: nothing would make these follow', () => {
  const sample = '@@ a.md\n---\nparent: Cadre général\n---\n@@ D.md\n---\ntitle: Cadre général\n---\n';
  expect(offersFor('repaired-name', sample).at(-1)).toContain('rename-file');
  expect(offersFor('repaired-name', `${sample}@@ b.md\n---\nparent: "[[D]]"\n---\n`).at(-1)).toContain('rename-file');
  expect(offersFor('repaired-name', `${sample}@@ b.md\n---\nparent: D\n---\n`).join()).not.toContain('rename-file');
});

test('a note that is made for an ED answers the one that names it', () => {
  const { notes, texts } = readSample('@@ A/a.md\n---\nparents:\n  - DOC_ÉD 214 Réseau\n---\n');
  const graph = buildGraph(notes);
  const [finding] = runChecks({ graph, packs: () => packs }).filter(({ check }) => check === 'missing-name');
  const made = { path: 'A/DOC_ÉD 214 Réseau.md', text: '---\nexcalibrain:\n  children: []\n---\n' };
  const site = {
    graph,
    note: () => notes[0],
    text: (path: string) => texts.get(path),
    read: readNote,
    writeEd: () => made,
  };
  const [fix] = finding === undefined ? [] : offerFixes(finding, site).filter(({ repair }) => repair === 'create-ed');
  expect(fix?.edits).toEqual([{ kind: 'create', ...made, text: made.text.replace('[]', '[a]') }]);
});

test('a Markdown link is led to the note, its text and the rest of its address kept', () => {
  const sample =
    '@@ a.md\nVoir [le cadre](Cadre%20general.md#But) ici.\n@@ Cadre général (2).md\n---\naliases: [Cadre general]\n---\n';
  expect(offersFor('repaired-name', sample)[0]).toBe(
    'exact-name -Voir [le cadre](Cadre%20general.md#But) ici. +Voir [le cadre](Cadre%20général%20%282%29.md#But) ici.',
  );
  expect(pointMarkdownLink('[a](<b c> "t")', 'd (e)')).toBe('[a](<d (e)> "t")');
  expect(pointMarkdownLink('![a](b.md "t")', 'd e')).toBe('![a](d%20e.md "t")');
  expect(pointMarkdownLink('[a](b)', '50 %')).toBe('[a](50%20%25)');
  expect(pointMarkdownLink('[a](b.md  )', 'c')).toBe('[a](c.md  )');
  // As long as a note may be: each blank is looked at once.
  expect(pointMarkdownLink(`[a](b${' '.repeat(500_000)}c)`, 'd')).toBe('[a](d)');
});

test('what is sure only once something else is mended is mended in the same go', () => {
  const vault = readSample(
    [
      '@@ DOC_ED_442_Acteurs.md\n---\ncode: DOC_ÉD_442\n---\n',
      '@@ DOC_ED_444_Outils.md\n---\ntitle: DOC_ÉD 444 Outils\ncode: DOC_ÉD_442\n---\n',
      '@@ a.md\n---\nrelated: DOC_ÉD_442\n---\n',
    ].join(''),
  );
  const checks = ['identity-disagreement', 'repaired-name'];
  const { edits, fixed } = planRepairs({ ...requestFor(vault), checks });
  expect(fixed.map(({ repair }) => repair)).toEqual(['set-code', 'exact-name']);
  const texts = new Map(vault.texts);
  for (const edit of edits) texts.set(edit.path, textsOf(edit).after);
  const notes = [...texts].map(([path, text]) => readNote(path, text));
  expect(planRepairs({ ...requestFor({ notes, texts }), checks }).edits).toEqual([]);
});

test('opting out is one line more, whatever stands there already', () => {
  const ignored = (text: string): string => {
    const made = ignoreCheck(text, 'self-link', 'voulu :\n ainsi');
    return 'text' in made ? made.text : made.problem.check;
  };
  expect(ignored('Texte\n')).toBe('---\njalons-ignore:\n  - "self-link (voulu : ainsi)"\n---\nTexte\n');
  expect(ignored('---\na: 1 # un\njalons-ignore: cycle (oui)\n---\n')).toBe(
    '---\na: 1 # un\njalons-ignore: [cycle (oui), "self-link (voulu : ainsi)"]\n---\n',
  );
  expect(ignored('---\njalons-ignore:\n- cycle (oui)\n---\n')).toBe(
    '---\njalons-ignore:\n- cycle (oui)\n- "self-link (voulu : ainsi)"\n---\n',
  );
  expect(ignored('---\na: [\n---\n')).toBe('frontmatter-unreadable');
});
