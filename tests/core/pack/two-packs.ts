// Two small methods that name each other, as their authors would write them.

export const cooking = `schema: 1
id: cuisine
version: "1"
title: { fr: Cuisine, en: Cooking }
summary: Une méthode de deux étapes.
axes:
  - id: A
    title: Achats
roles:
  - { id: chef, title: Chef }
lists:
  - id: feux
    title: Feux
    values: [doux, vif]
eds:
  - code: A-1
    title: Liste des courses
    axis: A
    format: table
    equivalents: [jardin:J1]
    template: A-1
    contents:
      - { id: denrees, title: Denrées, prompt: Une par ligne., list: feux }
  - code: A-2
    title: Menu
    format: text
    evolving: true
    needs: [A-1, { ed: "jardin:J1", source: page 3 }]
steps:
  - id: S1
    title: Acheter
    description: On achète.
    makes: [A-1]
    roles: [chef]
    activities:
      - { id: s1-liste, text: Écrire la liste. }
  - id: S2
    title: Cuire
    description: On cuit.
    needs: [A-1, S1]
    makes: [A-2]
    recurring: true
    loopsTo: S1
plans:
  - id: deux
    title: Deux cycles
    cycles:
      - { id: C1, title: Un, eds: [A-1, A-2.1] }
      - { id: C2, title: Deux, eds: [A-2.2] }
`;

export const cookingTemplates = { 'A-1': '## Denrées\n\n%% Une par ligne. %%\n' };

export const garden = `schema: 1
id: jardin
version: "1"
title: Jardin
summary: Une méthode d’une page.
eds:
  - code: J1
    title: Plan du jardin
    format: graph
    equivalents: ["cuisine:A-1"]
`;
