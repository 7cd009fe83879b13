// An ED put into a note that is already there: nothing of the note is lost, what disagrees is shown.
import { expect, test } from 'vitest';
import { mergeIntoNote } from '../../../src/core/template/merge-into-note';

const filled = {
  frontmatter: `---
title: ÉD I-3 Modèles
created: 2026-11-22
tags:
  - MIENA
  - livrable
ed: I-3
projet: Campus
statut: ébauche
juggl:
  nodeLabel: "Modèles"
excalibrain:
  parents:
    - ÉD I-2 Orientations
  friends: []
---
`,
  body: '# ÉD I-3 Modèles\n\n## Acteurs\n',
};

function merge(note: string, at = note.length, takes: readonly string[] = []) {
  const merged = mergeIntoNote(note, filled, at, ({ path }) => takes.includes(path.join('.')));
  if ('problem' in merged) return { problem: merged.problem };
  return {
    text: merged.text,
    conflicts: merged.conflicts.map(({ path, note: own, template }) => [path.join('.'), own, template]),
  };
}

test('into an empty note', () => {
  expect(merge('')).toEqual({ text: `${filled.frontmatter}${filled.body}`, conflicts: [] });
});

test('existing keys are kept, empty ones filled, lists united, and the rest shown', () => {
  const note = `---
titre: Mon journal # à moi
tags: [miena, 'perso']
statut:
ed: I-3
projet: Autre projet
created: 2020-01-01
Excalibrain:
  parents:
    - "[[ÉD_I‑2 orientations]]"
    - Autre
---
Texte.
`;
  expect(merge(note)).toMatchInlineSnapshot(`
    {
      "conflicts": [
        [
          "titre",
          "Mon journal",
          "ÉD I-3 Modèles",
        ],
        [
          "projet",
          "Autre projet",
          "Campus",
        ],
      ],
      "text": "---
    titre: Mon journal # à moi
    tags: [miena, 'perso', livrable]
    statut: ébauche
    ed: I-3
    projet: Autre projet
    created: 2020-01-01
    Excalibrain:
      parents:
        - "[[ÉD_I‑2 orientations]]"
        - Autre
      friends: []
    juggl:
      nodeLabel: Modèles
    ---
    Texte.

    # ÉD I-3 Modèles

    ## Acteurs
    ",
    }
  `);
});

test('the user may take the template’s value', () => {
  expect(merge('---\nprojet: "Autre"\n---\n', 0, ['projet'])).toMatchObject({
    text: expect.stringContaining('projet: "Campus"\n') as string,
  });
});

test('a list that is written as a sentence is not cut: it is shown', () => {
  expect(merge('---\ntags: perso, travail\n---\n')).toMatchObject({
    conflicts: [['tags', 'perso, travail', ['MIENA', 'livrable']]],
  });
});

test.each([
  ['in the middle of a line', 'un deux', 2, 'un\n\n# ÉD I-3 Modèles\n\n## Acteurs\n\n deux'],
  ['at the end of a line', 'un\ndeux\n', 2, 'un\n\n# ÉD I-3 Modèles\n\n## Acteurs\n\ndeux\n'],
  ['between paragraphs', 'un\n\ndeux', 4, 'un\n\n# ÉD I-3 Modèles\n\n## Acteurs\n\ndeux'],
  ['at the end, without a final newline', 'un', 2, 'un\n\n# ÉD I-3 Modèles\n\n## Acteurs\n'],
  ['in a note with CRLF', 'un\r\n', 4, 'un\r\n\r\n# ÉD I-3 Modèles\r\n\r\n## Acteurs\r\n'],
])('the body stands on lines of its own: %s', (_, note, at, expected) => {
  const { text = '' } = merge(note, at);
  const bodyStart = text.indexOf('---', 4) + (note.includes('\r') ? 5 : 4);
  expect(text.slice(bodyStart)).toBe(expected);
});

test('a cursor inside the frontmatter means the top of the body', () => {
  expect(merge('---\na: 1\n---\nun\n', 5).text).toContain('\n---\n# ÉD I-3 Modèles\n\n## Acteurs\n\nun\n');
});

test('a note whose frontmatter cannot be read is not written', () => {
  expect(merge('---\na: [\n---\n')).toEqual({
    problem: { check: 'frontmatter-unreadable', line: 2, values: expect.anything() as object },
  });
  expect(merge('---\na: 1\n')).toMatchObject({ problem: { check: 'frontmatter-unclosed' } });
});
