// Tables, sections and fields of the text as they come from Word and Excel, or from a quick hand.
import { describe, expect, it } from 'vitest';
import { readNote } from '../../../../src/core/graph/read-note';

const ARROWS = { in: '←', out: '→', none: '–' };

function linksOf(...lines: readonly string[]): readonly string[] {
  const { links } = readNote('Note.md', lines.join('\n'));
  return links.map(({ field, role, way, target }) => `${field} ${ARROWS[way]} ${role} ${target}`);
}

const inputOf = (code: string): string => `section:entrées ← input ${code}`;
const mentionOf = (code: string): string => `table → mention ${code}`;
const mentioned = (name: string): string => `body → mention ${name}`;

describe('sections and tables of EDs', () => {
  it('reads codes that stand alone in the cells of a section', () => {
    expect(
      linksOf('## ED entrants', '', '| Code | Titre |', '|---|---|', '| 440 | Modèles |', '| I-3 | 2019 |'),
    ).toEqual(['section:entrées ← input 440', 'section:entrées ← input I-3']);
  });

  it('reads a column that says which way each row goes', () => {
    const header = ['## Connexion avec les autres ÉD', '', '| ÉD | Entrée / Sortie |', '|---|---|'];
    expect(linksOf(...header, '| ÉD 440 | Sortie |', '| ÉD 442 | Entrée |', '| ÉD 444 | |')).toEqual([
      'table → input 440',
      'table ← input 442',
      'table → mention 444',
    ]);
  });

  const part = ['## Connexion avec les autres ÉD', ''];

  it('reads ticks in the columns of each way, and takes no mark for a name', () => {
    const header = [...part, '| ÉD | Entrée | Sortie ? |', '|---|---|---|'];
    const rows = ['| 440 | x | |', '| ÉD 446 | non | ✅ |', '| 444 | oui | X |', '| 442 | ✔️ | ❌ |', '| 540 | | |'];
    expect(linksOf(...header, ...rows)).toEqual([
      'table ← input 440',
      'table → input 446',
      'table → mention 444',
      'table ← input 442',
      'table → mention 540',
    ]);
  });

  it('reads roles of two words', () => {
    const rows = ['| ÉD 440 | En amont |', '| ÉD 446 | en aval |', '| ÉD 442 | ED source |', '| ÉD 444 | En cours |'];
    expect(linksOf(...part, '| ÉD lié | Rôle |', '|---|---|', ...rows)).toEqual([
      'table ← input 440',
      'table → input 446',
      'table ← input 442',
      'table → mention 444',
    ]);
  });

  it('reads columns between which an arrow could stand', () => {
    expect(linksOf(...part, '| De | Vers | Nature |', '|---|---|---|', '| ÉD 440 | ÉD 446 | C |')).toEqual([
      'table ← input 440',
      'table → input 446',
    ]);
  });

  it('looks for documents where they are named, and takes no number, day or password for one', () => {
    const tableOf = (...rows: readonly string[]): readonly string[] => {
      const [head = '', ...below] = rows;
      return linksOf(...part, head, '|---|---|---|', ...below);
    };
    expect(tableOf('| # | Document | Rôle |', '| 1 | DOC_ÉD 440 | source |', '| 2 | Tutorat | |')).toEqual([
      'table ← input 440',
      'table → mention Tutorat',
    ]);
    expect(tableOf('| N° | Titre | Code |', '| 1 | Modèles | 440 |')).toEqual(['table → mention 440']);
    expect(tableOf('| N° | Titre | Sens |', '| ÉD 440 | Modèles | → entrée |', '| 1 | Tutorat | sortie → |')).toEqual([
      'table ← input 440',
      'table → input Tutorat',
    ]);
    expect(tableOf('| Date | Quoi | Qui |', '| 12 mars | Réunion | Anne |')).toEqual([]);
    expect(linksOf('## Connexion aux documents', '', '| Où | Mot de passe |', '|---|---|', '| Teams | x |')).toEqual(
      [],
    );
  });

  it('reads a way for each ED where a text says both', () => {
    const rows = ['- ÉD 440 (source), ÉD 446 (destination)', '- Sources : ÉD 442, [[A, B]] ; sorties : ÉD 540'];
    expect(linksOf(...part, ...rows)).toEqual([
      'table ← input 440',
      'table → input 446',
      'table ← input 442',
      'table ← input A, B',
      'table → input 540',
    ]);
    expect(linksOf(...part, '| ÉD lié |', '|---|', '| 440 (entrée), 446 (sortie) |')).toEqual([
      'table ← input 440',
      'table → input 446',
    ]);
    expect(linksOf(...part, '- Vers l’ÉD 446', '- Depuis ÉD 440')).toEqual(['table → input 446', 'table ← input 440']);
  });

  it('reads each line of a cell', () => {
    const rows = ['| 440<br>442 | source |', '| ÉD 444<br/>Outils | |', '| Accueil<br>Tutorat | |'];
    expect(linksOf(...part, '| ÉD lié | Rôle |', '|---|---|', ...rows)).toEqual([
      'table ← input 440',
      'table ← input 442',
      'table → mention 444',
      'table → mention Accueil',
      'table → mention Tutorat',
    ]);
  });

  it('reads a row without its first bar whose last cells are empty', () => {
    const header = ['## Connexion avec les autres ÉD', '', 'ÉD lié | Rôle', '--- | ---'];
    expect(linksOf(...header, 'ÉD 442 | Source', 'ÉD 444 | ', 'ÉD 446 |')).toEqual([
      'table ← input 442',
      'table → mention 444',
      'table → mention 446',
    ]);
  });

  it('takes the name of a note for no direction', () => {
    const header = ['## Connexion avec les autres ÉD', '', '| ÉD lié | Rôle |', '|---|---|'];
    expect(linksOf(...header, '| Cible prioritaire | ami |', '| Sources | |', '| Source documentaire | |')).toEqual([
      'table → mention Cible prioritaire',
      'table → mention Source documentaire',
    ]);
  });

  it('reads a part on both ways as one on connections', () => {
    expect(linksOf('## ÉD entrants et sortants', '- ÉD 440 (entrant)', '- ÉD 446 (sortant)', '- ÉD 540')).toEqual([
      'table ← input 440',
      'table → input 446',
      'table → mention 540',
    ]);
  });
});

describe('EDs without their word', () => {
  const part = '## Connexion avec les autres ÉD';

  it('reads a code with its title behind it, where EDs are expected', () => {
    const items = ['- **444** – Outils', '* 446 : Services', '1. 442 Modèles', '2) __100__ (cadre)', '- 540'];
    expect(linksOf('## ED entrants', ...items)).toEqual(['444', '446', '442', '100', '540'].map(inputOf));
    expect(linksOf(part, ...items)).toEqual(['444', '446', '442', '100', '540'].map(mentionOf));
    expect(linksOf(part, '', '| ÉD lié | Rôle |', '|---|---|', '| 444 – Outils | source |')).toEqual([
      'table ← input 444',
    ]);
    expect(linksOf('## Effectifs', '- 444 – Outils')).toEqual([]);
  });

  it('takes no other number for a code', () => {
    const items = ['- 100 étudiants', '- 100 % en ligne', '- 2019 : Bilan', '- 999 – Outils', '- 444-2019'];
    expect(linksOf('## ED entrants', ...items)).toEqual([]);
    expect(linksOf(part, ...items)).toEqual([]);
  });

  it('reads codes without their hyphen, and no cycle or prototype', () => {
    const items = [
      '- I3',
      '- **I. 4** : Services',
      '- G2 Contexte',
      '- C1 : cycle',
      '- P2',
      '- I5 réunions',
      '- M. Roy',
    ];
    expect(linksOf('## ED entrants', ...items)).toEqual(['I-3', 'I-4', 'G-2'].map(inputOf));
    expect(linksOf('## Étapes', ...items)).toEqual([]);
  });

  it('reads items without their mark, and no sentence', () => {
    expect(linksOf(part, 'ÉD 444 — Outils', '**ÉD 446** : source', '', 'ÉD 540 décrit autre chose.')).toEqual([
      'table → mention 444',
      'table ← input 446',
    ]);
  });
});

describe('parts within a part on connections', () => {
  const part = '## Connexion avec les autres ÉD';
  const both = ['table ← input 440', 'table → input 446', 'table → mention 540'];

  it('say which way their EDs go, under headings, labels and items', () => {
    expect(
      linksOf(part, '### Entrants', '- ÉD 440', '### ÉD sortants', '- ÉD 446', '### Voir aussi', '- ÉD 540'),
    ).toEqual(both);
    expect(
      linksOf(part, '**Entrants**', '- ÉD 440', '', '**Sortants** :', '- ÉD 446', '', 'Autres :', '- ÉD 540'),
    ).toEqual(both);
    expect(linksOf(part, '- Entrants', '  - ÉD 440', '- Sortants :', '  - ÉD 446', '- ÉD 540')).toEqual(both);
    const table = ['| ÉD | Titre |', '|---|---|'];
    expect(
      linksOf(part, '### Entrants', ...table, '| 440 | Modèles |', '', '### Sortants', ...table, '| 446 | |'),
    ).toEqual(both.slice(0, 2));
  });

  it('give way to what an ED says itself', () => {
    expect(linksOf(part, '### Entrants', '- ÉD 440', '- ÉD 446 (sortant)')).toEqual(both.slice(0, 2));
  });
});

describe('sections under an item', () => {
  it('end with what stands further in', () => {
    expect(linksOf('- ED entrants', '  - ÉD 440', '    - ÉD 442', '- ÉD 444')).toEqual(['440', '442'].map(inputOf));
    expect(linksOf('- ED entrants :', '- ÉD 440', '  suite', '- ÉD 442')).toEqual(['440', '442'].map(inputOf));
    expect(linksOf('## ED entrants', '- Préalables', '  - ÉD 440', '- ÉD 442')).toEqual(['440', '442'].map(inputOf));
    expect(linksOf('- Entre nous', '  - ÉD 440')).toEqual([]);
  });
});

describe('headings', () => {
  const readAs = (heading: string): readonly string[] => linksOf(`## ${heading}`, '- ÉD 440', '- ÉD 442 (source)');

  it('are known in other words', () => {
    for (const heading of ['ÉD liés', 'ÉD connexes', 'ED associés', 'Dépendances entre ÉD'])
      expect(readAs(heading)).toEqual(['table → mention 440', 'table ← input 442']);
    for (const heading of ['Documents entrants', 'Livrables en entrée'])
      expect(readAs(heading)).toEqual(['440', '442'].map(inputOf));
  });

  it('of something else are not', () => {
    for (const heading of ['Documents sources', 'ÉD 436 Documents sources', 'Livrables produits', 'Documents liés'])
      expect(readAs(heading)).toEqual([]);
  });
});

describe('reference links', () => {
  const places = [
    '[444]: <DOC_ED_444 Outils.md>',
    '[le cadre]: Cadre%20commun.md "Titre"',
    '[site]: https://example.org',
  ];

  it('reads them where links are read', () => {
    const table = [
      '## Connexion avec les autres ÉD',
      '',
      '| ÉD lié | Rôle |',
      '|---|---|',
      '| [Outils][444] | source |',
    ];
    const text = ['', 'Voir [ceci][Le  Cadre], [le cadre][] et [le cadre].', ''];
    expect(linksOf(...table, ...text, ...places)).toEqual([
      'table ← input DOC_ED_444 Outils',
      ...['Cadre commun', 'Cadre commun', 'Cadre commun'].map(mentioned),
    ]);
  });

  it('takes nothing else for one', () => {
    const text = [
      '- [ ] [note]',
      '[Note]: important',
      '[a]: b.md',
      '`[a]` \\[a] [[a]] [a](c.md) [^a]',
      '',
      '[^a]: d.md',
    ];
    expect(linksOf(...text)).toEqual(['a', 'c'].map(mentioned));
    expect(linksOf('[site] et [rien][x]', ...places)).toEqual([]);
  });
});

describe('fields', () => {
  it('reads items of a type and links alone', () => {
    expect(linksOf('- composition [[A]], [[B|b]]', '  * **précédence** [[C]]', '> - up [[D]]')).toEqual([
      'inline:composition → mention A',
      'inline:composition → mention B',
      'inline:précédence → mention C',
      'inline:précédence → previous C',
      'inline:up ← parent D',
    ]);
    const others = [
      '- voir [[A]]',
      '- missing [[A]]',
      '- parent [[A]] : à revoir',
      'parent [[A]]',
      '- le parent [[A]]',
    ];
    expect(linksOf(...others)).toEqual(others.map(() => mentioned('A')));
  });

  it('reads a key with what it says again in brackets', () => {
    expect(linksOf('Composition (C):: [[A]]', '- Intrant(s) :: [[B]]', 'Note (parent:: [[C]])')).toEqual([
      'inline:Composition (C) → mention A',
      'inline:Intrant(s) ← input B',
      'inline:parent ← parent C',
    ]);
  });

  it('reads a key behind a pictogram', () => {
    expect(linksOf('🎯 Produit:: [[A]]', '- ➡️ **Intrant**:: [[B]]')).toEqual([
      'inline:Produit → input A',
      'inline:Intrant ← input B',
    ]);
  });
});
