// Texts in YAML for properties: put together from its signs without sense, and sound ones with faults in them.
import fc from 'fast-check';

const signs = [
  ...['a', 'b', 'key', '1', '-2.5', '1e3', '0x1F', '0o17', '.inf', '-.INF', '.NaN', '~', 'null', 'true', 'False', '<<'],
  ...[': ', ':', ' : ', '', '- ', '-', '? ', '?', ', ', ',', '[', ']', '{', '}', '"', "'", '""', "''", '"a"', "'b'"],
  ...['\\', '\\n', '\\x41', '\\u00e9', '\\q', '\\x', '|', '>', '|-', '>+', '|2', '>1-', '|+ # c', '|x', 'x: "', "x: '"],
  ...['&x ', '&x', '& ', '*x', '* ', '*x ', '*x:', '!', '! ', '!!str ', '!!int ', '!!float ', '!!bool ', '!!null '],
  ...['!!map ', '!!seq ', '!<tag:yaml.org,2002:int> ', '!<x', '!e!f ', '!e!', '!a%20b ', '!a%zz ', '!!%FF ', '%', '@'],
  ...['#', '# c', ' #c', '\t', ' \t', '`', ' ', '  ', '   ', '\n', '\n  ', '\n    ', '\n ', '\n\n', '\n \n', '\n\t'],
  ...['\r\n', '\r\n  ', '\r', '\n- ', '\n  - ', '\na: ', '\nb: ', '\n  c: ', '\n? ', '\n: ', '\n]', '\n}', '\n  ]'],
  ...['---', '\n---\n', '--- ', '--- |\n', '\n...\n', '...', '%YAML 1.2\n', '%YAML x\n', '%TAG\n', '%FOO bar\n'],
  ...['%TAG ! tag:yaml.org,2002:\n', '%TAG !e! tag:x,2:\n---\n', '\n%YAML 1.2\n---\n', '{{date}}', '[[X]]', '<<: *x'],
  ...['[[X]], [[Y]]', 'é', '\u00a0', '\ufeff', '😀', '\u2028', '\0', '__proto__: '],
];
const starts = [
  ...['', 'a: ', 'a:\n  ', '- ', '- - ', '[', '{', 'a: [', 'a: |\n  ', 'a: >\n', '? ', 'a: "', '"', '|\n', '---\n'],
  ...['%TAG !e! x\n---\n', 'juggl:\n  parents:\n    - '],
];
const sound = [
  'title: X\ncode: I-3\ntags: [a, "b, c", \'d\']\njuggl:\n  nodeLabel: >-\n    a\n    b\n\n    c\n  parents:\n    - "[[A]]"\n    - \'[[B]]\'  # c\nexcalibrain:\n  parents: [[A], {b: c, d}]\n',
  'a: &x\n  b: 1\n  c: [1, 2,\n    3]\nd: *x\n? e\n: f\ng: |+\n   x\n  y\n\n\nh: "a \\\n   b\\u00e9\n\n   c"\n',
  '- a: 1\n  b: 2\n-\n  - c\n  -\n- {a: 1, ? b : c, d: , "e":f}\n',
  "a: 'x\n   y\n\n  z'\r\nb: plain\r\n   more\r\n\r\n   text\r\nc: >\r\n   fold\r\n    more\r\n   ed\r\n",
];

const senseless = fc
  .tuple(fc.constantFrom(...starts), fc.array(fc.constantFrom(...signs), { maxLength: 30 }))
  .map(([start, pieces]) => start + pieces.join(''));

/** A place in a text as a share of its length; a sign that goes in there, and how many that stood there go. */
const fault = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...signs), fc.nat(4));
const faulty = fc
  .tuple(fc.constantFrom(...sound), fc.array(fault, { minLength: 1, maxLength: 4 }))
  .map(([text, faults]) =>
    faults.reduce((spoilt, [share, sign, gone]) => {
      const at = Math.floor(share * spoilt.length);
      return spoilt.slice(0, at) + sign + spoilt.slice(at + gone);
    }, text),
  );

export const yamlText = fc.oneof(senseless, faulty);
