// Makes notes as people write them: every style of YAML that vaults hold, with a list of the places that an edit may aim at.
import fc from 'fast-check';

export interface Place {
  readonly path: readonly string[];
  readonly kind: 'scalar' | 'lines' | 'brackets';
  /** Index of the line, from 0: the scalar's, the brackets', or the list's last item. */
  readonly line: number;
}

export interface GeneratedNote {
  readonly text: string;
  readonly places: readonly Place[];
}

type Line = readonly [text: string, place?: Omit<Place, 'line'>];

const words = [
  'ébauche',
  'Modèles de diffusion',
  'pre\u0301cis',
  "l'été",
  'a',
  '2026-01-02',
  '12',
  '1.10',
  'x#y',
  'à:b',
  'true',
  '🚀',
];
const plain = fc.constantFrom(...words);
const quoted = fc.oneof(
  plain.map((text) => `'${text.replaceAll("'", "''")}'`),
  fc.constantFrom('"a: b"', '"dit \\"oui\\""', '"# non"', '""', '"[[Lien]]"', '"\\u00e9"', "'[x]'"),
);
const scalar = fc.oneof(plain, quoted);
const flowWords = fc.constantFrom('MISA', "'perso'", '"a, b"', 'ED446', '12');
const tail = fc.constantFrom('', '', '', ' ', '  ', ' # note', '   # é : {[', '\t# t');
const filler = fc.constantFrom(
  '',
  '',
  '',
  '\n',
  '# commentaire : [',
  '  # en retrait',
  '\n\n## RELATIONS (ExcaliBrain & Juggl)',
);

function entry(key: string, indent: string, path: readonly string[]): fc.Arbitrary<readonly Line[]> {
  const here = [...path, key];
  const one = fc
    .tuple(scalar, tail, fc.constantFrom(' ', '  '))
    .map(([value, end, gap]): readonly Line[] => [
      [`${indent}${key}:${gap}${value}${end}`, { path: here, kind: 'scalar' }],
    ]);
  const none = tail.map((end): readonly Line[] => [[`${indent}${key}:${end}`, { path: here, kind: 'scalar' }]]);
  const brackets = fc
    .tuple(fc.array(flowWords, { maxLength: 3 }), fc.constantFrom('', ' '), tail)
    .map(([items, gap, end]): readonly Line[] => [
      [`${indent}${key}: [${gap}${items.join(`,${gap}`)}${gap}]${end}`, { path: here, kind: 'brackets' }],
    ]);
  const list = fc
    .tuple(
      fc.array(fc.tuple(scalar, tail), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', '  ', '    '),
      fc.constantFrom(' ', '   '),
    )
    .map(([items, dash, gap]): readonly Line[] => [
      [`${indent}${key}:`],
      ...items.map(([item, end], at): Line => {
        const text = `${indent}${dash}-${gap}${item}${end}`;
        return at === items.length - 1 ? [text, { path: here, kind: 'lines' }] : [text];
      }),
    ]);
  const block = fc
    .constantFrom('|', '>', '|-', '>+')
    .map((mark): readonly Line[] => [
      [`${indent}${key}: ${mark}`],
      [`${indent}   une ligne : # [`],
      [''],
      [`${indent}   autre`],
    ]);
  return fc.oneof({ weight: 4, arbitrary: one }, none, brackets, list, block);
}

function nested(key: string): fc.Arbitrary<readonly Line[]> {
  return fc
    .constantFrom(' ', '  ', '    ')
    .chain((indent) =>
      fc
        .tuple(entry('nodeLabel', indent, [key]), entry('parents', indent, [key]), tail)
        .map(([label, parents, end]): readonly Line[] => [[`${key}:${end}`], ...label, ...parents]),
    );
}

const keys = ['title', 'statut', 'pre\u0301ce\u0301dent', 'type objet', 'tags', "l'auteur", 'ED_entrant', 'version'];
const block: fc.Arbitrary<readonly Line[]> = fc
  .tuple(
    fc
      .shuffledSubarray(keys, { minLength: 1 })
      .chain((chosen) => fc.tuple(...chosen.map((key) => fc.tuple(entry(key, '', []), filler)))),
    fc.option(nested('juggl'), { nil: [] }),
    fc.option(nested('excalibrain'), { nil: [] }),
  )
  .map(([entries, juggl, excalibrain]) => [
    ...entries.flatMap(([lines, between]): readonly Line[] =>
      between === '' ? lines : [...lines, ...between.split('\n').map((text): Line => [text])],
    ),
    ...juggl,
    ...excalibrain,
  ]);

export const body = fc.oneof(
  fc.constantFrom(
    '',
    'texte',
    '# Titre\n\n## Acteurs\n\ntexte  \n',
    '\n---\n\ta\n',
    '```yaml\n---\na: 1\n---\n```',
    '%%\nouvert',
    'e\u0301\n\n\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !text.startsWith('---')),
  fc
    .array(
      fc.constantFrom(
        '# Acteurs',
        '## Outils',
        '### Rôles',
        '##  🛠 *Services* ##',
        'texte',
        '',
        '```',
        '%%',
        '- [ ] tâche',
        '    ## code',
        '#sans',
      ),
      { maxLength: 12 },
    )
    .map((lines) => lines.join('\n')),
);

/** A note with a block that every YAML reader accepts. */
export const generatedNote: fc.Arbitrary<GeneratedNote> = fc
  .tuple(
    block,
    body,
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\uFEFF'),
    fc.constantFrom('---', '--- ', '---\t'),
    fc.boolean(),
  )
  .map(([lines, rest, eol, mark, fence, ended]) => {
    const all = ['---', ...lines.map(([text]) => text), fence];
    const text = mark + all.join(eol) + (ended || rest !== '' ? eol : '') + rest.replaceAll(/\r?\n/g, eol);
    const places = lines.flatMap(([, place], at) => (place === undefined ? [] : [{ ...place, line: at + 1 }]));
    return { text, places };
  })
  .filter(({ places }) => places.length > 0);
