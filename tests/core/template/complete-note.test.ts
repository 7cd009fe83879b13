// A note completed from its template: headings and properties that are missing, and nothing else.
import { expect, test } from 'vitest';
import { completeNote } from '../../../src/core/template/complete-note';

const frontmatter = '---\ntitle: ÉD I-3\nstatut: ébauche\njuggl:\n  nodeLabel: "M"\n  nodeClass: "document"\n---\n';
const template = `# ÉD I-3 Modèles

## Acteurs

%% Qui ? %%

### Rôles

## Outils

### Prévus

### Existants

## Services

### Prévus
`;

function complete(body: string, own = ''): string {
  const completed = completeNote(own + body, { frontmatter: own === '' ? '---\n---\n' : frontmatter, body: template });
  return 'problem' in completed ? completed.problem.check : completed.text;
}

test('an empty note gets the whole template', () => {
  expect(complete('')).toBe(template);
  expect(complete('', '---\na: 1\n---\n')).toBe(
    `---\na: 1\ntitle: ÉD I-3\nstatut: ébauche\njuggl:\n  nodeLabel: M\n  nodeClass: document\n---\n${template}`,
  );
});

test('missing headings come in order, beside those that are there', () => {
  expect(complete('Intro.\n\n## 🛠 **OUTILS**\n\nMoodle.\n\n### A moi\nx\n\n## Fin\n\nfin')).toMatchInlineSnapshot(`
    "Intro.

    ## Acteurs

    %% Qui ? %%

    ### Rôles

    ## 🛠 **OUTILS**

    Moodle.

    ### A moi
    x

    ### Prévus

    ### Existants

    ## Services

    ### Prévus

    ## Fin

    fin"
  `);
});

test('a heading counts at any level; what is under it keeps its depth', () => {
  expect(complete('# Acteurs\n\n# Services\n')).toMatchInlineSnapshot(`
    "# Acteurs

    ## Rôles

    ## Outils

    ### Prévus

    ### Existants

    # Services

    ## Prévus
    "
  `);
});

test('headings in code and in comments do not count; nothing is written behind an open block', () => {
  const note = '%%\n## Acteurs\n%%\n\n```md\n## Services\n```\n\n## Outils\n### Prévus\n### Existants\n```\nouvert\n';
  expect(complete(note)).toMatchInlineSnapshot(`
    "%%
    ## Acteurs
    %%

    \`\`\`md
    ## Services
    \`\`\`

    ## Acteurs

    %% Qui ? %%

    ### Rôles

    ## Outils
    ### Prévus
    ### Existants

    ## Services

    ### Prévus

    \`\`\`
    ouvert
    "
  `);
});

test('only missing properties are added, also inside a block', () => {
  const own = '---\ntitre: "Le mien" # c\njuggl:\n    nodeLabel: "N"\nstatut:\n---\n';
  expect(complete(template, own)).toBe(
    `---\ntitre: "Le mien" # c\njuggl:\n    nodeLabel: "N"\n    nodeClass: "document"\nstatut:\n---\n${template}`,
  );
});

test.each(['', 'texte', '## Services\nx', '# T\n\n## Outils\r\n', '###### Outils\n', '## Prévus\n'])(
  'done twice is done once: %j',
  (note) => {
    const once = complete(note, '---\ntags: a\n---\n');
    const twice = completeNote(once, { frontmatter, body: template });
    expect(twice).toEqual({ text: once });
  },
);

test('a heading that says nearly the same, and alone, keeps its place; nothing is doubled, and twice is once', () => {
  const filled = {
    frontmatter: '',
    body: '# T\n\n## Projets et cours connexes\n\n%% … %%\n\n## Contraintes\n\n## Sources\n',
  };
  const note = '# À moi\n\n## Projets connexes\n\nRefonte du portail.\n\n## Sources\n';
  const once = completeNote(note, filled);
  expect(once).toEqual({
    text: '# À moi\n\n## Projets connexes\n\nRefonte du portail.\n\n## Contraintes\n\n## Sources\n',
  });
  expect(completeNote('text' in once ? once.text : '', filled)).toEqual(once);
});

test('in a note of another order, what is missing comes behind all that goes before it', () => {
  const filled = { frontmatter: '', body: '# T\n\n## Un\n\n## Deux\n\n### Deux bis\n\n## Trois\n' };
  expect(completeNote('# T\n\n## Deux\n\nb\n\n## Un\n\na\n\n## À moi\n', filled)).toEqual({
    text: '# T\n\n## Deux\n\nb\n\n### Deux bis\n\n## Un\n\na\n\n## Trois\n\n## À moi\n',
  });
});
