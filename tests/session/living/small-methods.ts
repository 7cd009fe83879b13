// Small methods that are read in no time: a shelf of two, and what a user's own notes may hold.
import { parse } from 'yaml';
import type { ShelvedPack } from '../../../src/session/live-packs';

const ed = (code: string, needs: string, rest = ''): string =>
  `  - { code: ${code}, title: Titre ${code}, format: text, needs: [${needs}]${rest} }\n`;

const contents =
  ', contents: [{ id: c, title: Contexte, prompt: Ce qui est. }, { id: r, title: Risques, prompt: Ce qui gêne. }]';

const yamlOf = (id: string, eds: string, steps: string, rest = ''): string =>
  `schema: 1\nid: ${id}\nversion: '1'\ntitle: ${id.toUpperCase()} (essai)\nsummary: Une méthode.\neds:\n${eds}steps:\n${steps}${rest}`;

const step = (id: string, makes: string): string =>
  `  - { id: ${id}, title: Étape ${id}, description: Faire., makes: [${makes}], activities: [{ id: ${id.toLowerCase()}-a, text: Relire. }] }\n`;

const miena = yamlOf(
  'miena',
  ed('I-1', '', ', equivalents: ["misa:210"], template: I-1') + ed('I-2', 'I-1, C-1', contents) + ed('C-1', ''),
  step('I1', 'I-1') + step('I2', 'I-2'),
  'plans:\n  - { id: deux, title: Deux, cycles: [{ id: a, title: A, eds: [I-1] }, { id: b, title: B, eds: [I-2] }] }\n',
);

const misa = yamlOf(
  'misa',
  ed('"210"', '') + ed('"212"', '"210"', ', evolving: true') + ed('"222"', '"212"'),
  step('P1', '"210", "212"'),
);

const shelved = (id: string, yaml: string, templates: Readonly<Record<string, string>>): ShelvedPack => ({
  id,
  file: `${id}/pack.yaml`,
  source: { json: JSON.stringify(parse(yaml)), templates },
});

export const smallShelf: readonly ShelvedPack[] = [
  shelved('miena', miena, { 'I-1': '## Contexte\n\n%% Ce qui est. %%\n\n## Risques\n\n%% Ce qui gêne. %%\n' }),
  shelved('misa', misa, {}),
];

const asNote = (yaml: string): string => `Ma méthode\n\n\`\`\`yaml\n${yaml}\`\`\`\n`;

/** What a note among the user's methods may hold: one of their own, two that take the place of one that comes with the program, one that cannot be read. */
export const ownMethods: readonly string[] = [
  asNote(yamlOf('propre', ed('I-1', '') + ed('X-1', 'I-1'), step('X1', 'X-1'))),
  asNote(miena.replace('needs: [I-1, C-1]', 'needs: [C-1]')),
  asNote(yamlOf('misa', ed('"210"', '"222"') + ed('"222"', ''), step('P1', '"222"'))),
  asNote('schema: 9\n'),
];
