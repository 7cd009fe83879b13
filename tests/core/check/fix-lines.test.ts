// Blocks of properties that do not parse: what is written, what is left to the user, and that nothing read is lost. tests/long tries seventy times as many.
import { expect, it } from 'vitest';
import { readNote } from '../../../src/core/graph/read-note';
import { block, isUnreadable, keepsWhatIsRead, mended } from './mend-laws';

it.each([
  ['title: PROC : Accueil', 'title: "PROC : Accueil"'],
  ['titre : Le cadre : un essai', 'titre : "Le cadre : un essai"'],
  ['"titre": L’un : l’autre', '"titre": "L’un : l’autre"'],
  ['but:   Décrire : "le cadre"   ', `but:   'Décrire : "le cadre"'`],
  ['tags: [#misa, "a b", #ED446]', 'tags: ["#misa", "a b", "#ED446"]'],
  ['up: "[[A]]", "[[B]]"', 'up: ["[[A]]", "[[B]]"]'],
  ['up: [[A]], [[B]]', 'up: "[[A]], [[B]]"'],
  ['up: [[A]] et d’autres', 'up: "[[A]] et d’autres"'],
  ['up: [“[[A, b]]”, "[[B]]"]', 'up: ["[[A, b]]", "[[B]]"]'],
  ['up: [A, B', 'up: [A, B]'],
  ['tags: [a,, b]', 'tags: [a, b]'],
  ['up: "[[A|l"autre"]]"', `up: '[[A|l"autre"]]'`],
  ['title: "Le cadre" : un essai', `title: '"Le cadre" : un essai'`],
  ['up: "[[A]]": note', `up: '"[[A]]": note'`],
  ['but: "dire": "faire"', `but: '"dire": "faire"'`],
  ["title: 'A' : B", `title: "'A' : B"`],
  ['"a: b": c : d', '"a: b": "c : d"'],
  ["'l''un: a' : c : d", `'l''un: a' : "c : d"`],
  ['title: A : B\u00a0', 'title: "A : B\u00a0"'],
  ['but: \u00a0A : B', 'but: "\u00a0A : B"'],
  ['title: A\n**Titre**: x', 'title: A\n"**Titre**": x'],
  ['author: @gilbert', 'author: "@gilbert"'],
  ['but: %complet', 'but: "%complet"'],
  ['code: `ÉD 446`', 'code: "`ÉD 446`"'],
  ['but: *important*', 'but: "*important*"'],
  ['but: **à faire** : ceci', 'but: "**à faire** : ceci"'],
  ['client: & Co', 'client: "& Co"'],
  ['title: "Le plan', 'title: "Le plan"'],
  ["title: 'L'accueil'", 'title: "L\'accueil"'],
  ['title: "Accueil" et suivi', `title: '"Accueil" et suivi'`],
  ['lieu: "D:\\Espace\\ENA"', "lieu: 'D:\\Espace\\ENA'"],
  ['up:\n\t- A # sûr\n\t- B', 'up:\n  - A # sûr\n  - B'],
  ['up:\n  - [[A]] texte\n  # note\n\n  - "[[B]]"  ', 'up:\n  - "[[A]] texte"\n  # note\n\n  - "[[B]]"  '],
  ['up:\n  * [[A]]\n  * B', 'up:\n  - [[A]]\n  - B'],
  ['juggl:\n\u00a0\u00a0up: A : B\n\u00a0\u00a0x: 1', 'juggl:\n  up: "A : B"\n  x: 1'],
  ['up:\n\t\nbut: A\n\t\nclé: @B', 'up:\n\nbut: A\n\nclé: "@B"'],
  ['title: A : B\nbut:Décrire\nup: @C', 'title: "A : B"\nbut: Décrire\nup: "@C"'],
  ['texte: |\n  \tA : B\n  # C\ntitle: A : B', 'texte: |\n  \tA : B\n  # C\ntitle: "A : B"'],
])('%j is written %j', (yaml, written) => {
  expect(mended(block(yaml))).toBe(block(written));
  expect(mended(block(yaml, '\r\n'))).toBe(block(written, '\r\n'));
});

it.each([
  ['a comment, or not', 'title: PROC : Accueil # ou Réception'],
  ['a list of one, or a text', 'up: - A'],
  ['lists in a list, which would look like a link', 'up: [A], [B]'],
  ['two texts, or one', 'up: "A" "B"'],
  ['a list, or a bracket too many', 'title: [Plan'],
  ['a text, or a list', 'title: [Plan, version 2'],
  ['a list that nothing closes in a list, or a text', 'up:\n  - [A, B\n  - @C'],
  ['a text, or a list', 'title: "A", suite'],
  ['lists in a list', 'tags: "a", [b]'],
  ['maps in a list', 'tags: [#a, b: c]'],
  ['a key, or a text', '"a: b" c: d'],
  ['a key that no quote closes', '"a: b : c'],
  ['a hard space behind a quote', 'title: "A"\u00a0'],
  ['a hard space behind a key', 'up: \u00a0\n  - A : B'],
  ['a relation that may belong below', 'excalibrain: parents: A'],
  ['a map, or a text', 'up:\n  - nom: A\n  - nom: B : C'],
  ['a text of several lines', 'but: Décrire : le cadre\n  et les lieux'],
  ['one line that nobody can read', 'title: A : B\nparents：C'],
  ['a property that would be there twice', 'title: A : B\ntitle: C'],
  ['a second document', 'title: A\n...\nup: B'],
  ['an alias to what is not there', 'up: *a'],
])('%s: nothing is offered', (_, yaml) => {
  expect(readNote('N.md', block(yaml)).problems.some(isUnreadable)).toBe(true);
  expect(mended(block(yaml))).toBeUndefined();
});

it('any text as a value: what is offered keeps all that was read, reads the same to the package that Obsidian reads with, and is offered once', () => {
  const { broken, offered } = keepsWhatIsRead(2_000);
  expect(broken).toBeGreaterThan(500);
  expect(offered).toBeGreaterThan(150);
});
