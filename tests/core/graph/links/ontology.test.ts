// The user's own ExcaliBrain fields, read from its data file.
import { describe, expect, it } from 'vitest';
import { buildKeyTable } from '../../../../src/core/graph/links/index';
import { ontologyDialect, readOntology } from '../../../../src/core/graph/links/ontology';
import { readNote } from '../../../../src/core/graph/read-note';

const file = JSON.stringify({
  hierarchy: { parents: ['Relève de', 'source'], children: ['Étape suivante'], next: [1, null, ''] },
});

describe('ontology', () => {
  it('takes the lists that are there and keeps the defaults of the others', () => {
    const [parents, children, leftFriends, rightFriends, previous, next] = ontologyDialect();
    expect(readOntology(file)).toEqual([
      [['Relève de', 'source'], ...(parents?.slice(1) ?? [])],
      [['Étape suivante'], ...(children?.slice(1) ?? [])],
      ...[leftFriends, rightFriends, previous],
      [[], ...(next?.slice(1) ?? [])],
    ]);
    for (const broken of ['', '{', 'null', '[]', '{"hierarchy": 3}']) expect(readOntology(broken)).toBe(undefined);
  });

  it('wins over the defaults, but for `source`, which is literature here', () => {
    const text = '---\nrelève de: "[[A]]"\nétape suivante: "[[B]]"\nsource: "[[C]]"\nup: Haut\nNorth: "[[D]]"\n---\n';
    const { links } = readNote('N.md', text, { keys: buildKeyTable(readOntology(file)) });
    expect(links.map(({ target, role, way }) => `${target} ${role} ${way}`)).toEqual([
      ...['A parent in', 'B parent out', 'C mention in', 'Haut parent in'],
      'D mention out',
    ]);
  });
});
