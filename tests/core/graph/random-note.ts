// Random notes: every kind of mess that vaults hold, and some that only an attacker would write.
import fc from 'fast-check';

const pieces = [
  ...[
    '---\n',
    'title: ',
    'up: ',
    'excalibrain:\n  parents:\n',
    '    - ',
    '  - ',
    '- ',
    'liens:\n',
    '  - cible: ',
    '    type_lien: ',
    '__proto__: ',
    'constructor: ',
    'toString: ',
    'ed: ',
    'tags: ',
  ],
  ...[
    '[[X]]',
    '[[A, B]]',
    '"[[A]] [[B]]"',
    '[[',
    ']]',
    '[]',
    '{}',
    '{a: b}',
    '{{Date}}',
    'null',
    '12',
    '1e400',
    '.nan',
    'true',
    '2024-01-02',
    '&a ',
    '*a',
    '!!set ',
    '|\n',
    '>-\n',
    '"',
    "'",
    '\\',
  ],
  ...[
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '  ',
    '    ',
    ':',
    ': ',
    '::',
    '%%',
    '```\n',
    '~~~\n',
    '`',
    '``',
    '<!--',
    '-->',
    '$$',
    '|',
    '\\|',
    '| a | b |\n|---|---|\n',
    '> ',
    '# ',
    '## ED entrants\n',
    '## Connexion avec les autres ÉD\n',
  ],
  ...[
    'ÉD 446',
    'ED I-3*',
    '#ED446',
    'ÉD 210 à 240',
    '(440*, ',
    '442)',
    'Composition:: ',
    '**Précédent**:: ',
    '[up:: [[X]]]',
    '- [ ] ',
    '^id',
    '](',
    '[a](b.md)',
    '<',
    '>',
    '%E0%A4%A',
    '\ud800',
    '\udfff',
    '\ud83d\ude00',
    '\u0301',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\0',
  ],
];

const lines = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

/** One piece, over and over: what makes a careless reader slow. */
const repeated = fc
  .tuple(fc.constantFrom(...pieces), fc.constantFrom(...pieces), fc.integer({ min: 1, max: 400 }))
  .map(([a, b, times]) => (a + b).repeat(times));

const body = fc.oneof({ weight: 4, arbitrary: lines }, repeated, fc.string({ unit: 'binary', maxLength: 80 }));

export const randomNote: fc.Arbitrary<string> = fc
  .tuple(body, body, fc.constantFrom('\n', '\r\n'), fc.nat(5))
  .map(([front, rest, end, shape]) =>
    shape === 0 ? rest : shape === 1 ? `---${end}${front}` : `---${end}${front}${end}---${end}${rest}`,
  );

/** A seed that changes from run to run, and that a failure repeats (fast-check prints it too). */
export function announceSeed(): number {
  const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
  process.stdout.write(`FUZZ_SEED=${String(seed)}\n`);
  return seed;
}
