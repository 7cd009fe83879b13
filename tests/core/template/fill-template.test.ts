// What a new ED holds: frontmatter that any YAML reader agrees on, sections, and variables filled once.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fillTemplate } from '../../../src/core/template/fill-template';
import { actors, models, orientations, request } from './pack-of-two';

const withTemplate = (template: string, more = {}) => fillTemplate(request(models, { template, ...more }));

test('a new ED is written whole', () => {
  const parents = [{ name: 'ÉD I-2 Orientations de l’implantation – Campus numérique', exists: true }];
  const children = [{ name: 'ÉD I-4 Tableau des acteurs', exists: false }];
  expect(fillTemplate(request(models, { parents, children })).text).toMatchInlineSnapshot(`
    "---
    title: ÉD I-3 Modèles de diffusion
    code: I-3
    type_objet: document
    but: "Dire les choix : modèle, groupes, évaluation."
    created: 2026-11-22
    tags:
      - MIENA
      - livrable
    aliases:
      - ÉD I-3
    modules:
      - MIENA
    ed: I-3
    projet: Campus numérique
    statut: ébauche
    version: 1
    juggl:
      nodeLabel: "Modèles de diffusion"
      nodeClass: "document"
    excalibrain:
      parents:
        - ÉD I-2 Orientations de l’implantation – Campus numérique
      children:
        - ÉD I-4 Tableau des acteurs
      friends: []
    ---

    # ÉD I-3 Modèles de diffusion

    > Dire les choix : modèle, groupes, évaluation.

    ## Modèle

    \`\`\`mermaid
    flowchart LR
      principe{{"Principe ou acteur"}}
      procedure(["Procédure ou tâche"])
      concept["Concept ou ressource"]
      produit["Produit"]
      principe -->|R| procedure
      concept -->|I/P| procedure
      procedure -->|I/P| produit
    \`\`\`

    ## Acteurs et rôles

    %% Qui agit ? %%

    ## Services

    %% Qui fournit quoi à qui ? %%
    "
  `);
});

test('a text ED offers its closed list in a comment, so that the heading stays empty', () => {
  expect(fillTemplate(request(orientations)).body).toMatchInlineSnapshot(`
    "# ÉD I-2 Orientations de l’implantation

    > Dire les choix : modèle, groupes, évaluation.

    ## Type de modèle

    %% Quel modèle, et pourquoi ? %%
    %% Modèles : en ligne · autoformation %%
    "
  `);
});

test('a table ED has its table, its sheets, and a heading for each item', () => {
  expect(fillTemplate(request(actors)).body).toMatchInlineSnapshot(`
    "# ÉD I-4 Tableau des acteurs

    > Dire les choix : modèle, groupes, évaluation.

    ## Tableau

    | Acteur | Tâches \\| rôles |
    | --- | --- |
    |   |   |

    ## Fiche d’un acteur

    | Rubrique | Valeur |
    | --- | --- |
    | Nom |  |

    ## Acteur

    %% Son nom de rôle. %%

    ## Tâches | rôles

    %% Ce qu’il fait. %%
    "
  `);
});

test.each([
  'Projet : bilan',
  '# rapport',
  '[[Plan]] du site',
  'l’« école »',
  'd\'abord "ceci"',
  '🚀 fusée',
  '2026',
  'oui: non',
  'null',
  '- un',
  'a\tb',
  'e\u0301cole',
  '',
])('a project called %j is read back as it is', (project) => {
  const { frontmatter } = fillTemplate(request(models, { project, title: project, author: project }));
  const properties: unknown = parse(frontmatter.slice(4, -4));
  expect(properties).toMatchObject({ title: project, projet: project, author: project });
});

test('the flat properties may have English names', () => {
  const { frontmatter } = fillTemplate(request(models, { propertyNames: 'en' }));
  expect(parse(frontmatter.slice(4, -4))).toMatchObject({ project: 'Campus numérique', status: 'draft', version: 1 });
});

test('variables are filled, and what a value holds is not read again', () => {
  const template =
    '# {{title}}\n{{date}} {{date:D MMMM YYYY}} {{time}} {{ Projet }} {{version}} {{code}} {{equivalents}}';
  expect(withTemplate(template, { project: '{{code}} $& <% x %>' }).body).toBe(
    '# ÉD I-3 Modèles de diffusion\n2026-11-22 22 novembre 2026 09:30 {{code}} $& <% x %> 1 I-3 MISA 440\n',
  );
});

test('what is not ours stays as it is; unknown variables are told', () => {
  const text =
    '# A\n<% tp.file.title + "{{title}}" %> {{inconnue}} {{VALUE:nom}} {{inconnue}}\n```mermaid\na{{title}}\n```\n{{ouverte';
  const filled = withTemplate(text);
  expect(filled.body).toBe(`${text}\n`);
  expect(filled.unknownVariables).toEqual(['{{inconnue}}', '{{VALUE:nom}}']);
});

test('a list mark before several values repeats the line', () => {
  const parents = [
    { name: 'A', exists: true, link: '[A](A.md)' },
    { name: 'B', exists: false },
  ];
  expect(withTemplate('# T\n  - {{parents}}\nSuite : {{parents}}.\n- {{children}}', { parents }).body).toBe(
    '# T\n  - [A](A.md)\n  - B\nSuite : [A](A.md), B.\n- —\n',
  );
});

test('only the sections of the context are kept; all of them while there is none', () => {
  const template =
    '# T\n%% contexte: institutionnel %%\nà deux\n%% fin du contexte %%\n%% contexte: individuel %%\nseul\n%% fin du contexte %%\nfin';
  expect(withTemplate(template, { context: 'individuel' }).body).toBe('# T\nseul\nfin\n');
  expect(withTemplate(template).body).toBe('# T\nà deux\nseul\nfin\n');
});

test('a template without a title is given one', () => {
  expect(withTemplate('## Rôles\n').body).toBe('# ÉD I-3 Modèles de diffusion\n\n## Rôles\n');
});
