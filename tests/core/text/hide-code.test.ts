// What is code and what is text: the same as a parser of CommonMark says, and in a time that grows with the text alone.
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { hideCode } from '../../../src/core/text/hide-code';

const LINK = '[[X]]';

/** Where the links stand that are left to be seen. */
const seen = (text: string): readonly number[] => [...text.matchAll(/\[\[X\]\]/gu)].map(({ index }) => index);

type Tree = ReturnType<typeof fromMarkdown>['children'][number];

/** The same as CommonMark has it. */
function seenByParser(text: string): readonly number[] {
  const code: (readonly [number, number])[] = [];
  const visit = (node: Tree): void => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === 'code' || node.type === 'inlineCode') code.push([start, end]);
    if ('children' in node) node.children.forEach(visit);
  };
  fromMarkdown(text).children.forEach(visit);
  return seen(text).filter((at) => !code.some(([start, end]) => start <= at && at < end));
}

const margin = fc.constantFrom('', ' ', '   ', '    ', '     ', '        ', '\t', ' \t', '\t\t');
const mark = fc.constantFrom(
  '',
  '',
  '> ',
  '>',
  '- ',
  '-\t',
  '-',
  '-      ',
  '* ',
  '1. ',
  '2) ',
  '10. ',
  '> - ',
  '- 1. ',
);
const content = fc.constantFrom(
  ...[
    '',
    `texte ${LINK}`,
    `texte ${LINK}`,
    LINK,
    `\`${LINK}\``,
    `\`\` ${LINK} \``,
    `\` ${LINK}`,
    `\\\` ${LINK}`,
    `${LINK} \``,
  ],
  ...['```', '````', '``` js', '~~~', '~~~~', `# ${LINK}`, '---', '===', '***', '- - -', `_ _ ${LINK}`],
);
const line = fc.tuple(margin, mark, margin, content).map((parts) => parts.join(''));
const document = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => lines.join(end));

/**
 * Two marks do not end a paragraph: an empty one, and one that counts from another number than 1. The parser also takes an indented line for a paragraph
 * there, and one above another mark that it stands behind.
 */
const QUIRK = /(?:(?: {4}|\t)[^\n]*\n[\s>]*[-*1-9.) \t]*|[-*>.)][> \t]*)(?:2\)|10\.|(?:[-*+]|1\.)[ \t]*\r?(?:\n|$))/u;

test('code is what CommonMark calls code: fenced, indented, in back-ticks', () => {
  fc.assert(
    fc.property(document, (text) => {
      fc.pre(!QUIRK.test(text));
      const hidden = hideCode(text, 0);
      expect(hidden.length).toBe(text.length);
      expect(seen(hidden)).toEqual(seenByParser(text));
    }),
    { numRuns: 2000 },
  );
});

/** The lines on which a link is left to be seen. */
const linesSeen = (...lines: string[]): readonly number[] =>
  hideCode(lines.join('\n'), 0)
    .split('\n')
    .flatMap((text, index) => (text.includes(LINK) ? [index + 1] : []));

test.each<readonly [string, readonly string[], readonly number[]]>([
  ['an indented line below a blank one', ['texte', '', `    ${LINK}`, `\t${LINK}`, '', `    ${LINK}`, LINK], [7]],
  ['an indented line that goes on with a paragraph', ['texte', `    ${LINK}`], [2]],
  ['an indented line below a heading', ['# Titre', `    ${LINK}`], []],
  ['a paragraph in an item, and code in it', ['- a', '', `  ${LINK}`, '', `      ${LINK}`], [3]],
  [
    'items within items, by spaces and by tabs',
    ['1. a', `    - ${LINK}`, '        - b', '', `          ${LINK}`, `\t- ${LINK}`],
    [2, 5, 6],
  ],
  ['a footnote with two paragraphs', ['[^1]: a', '', `    ${LINK}`, '', LINK], [3, 5]],
  ['a callout', ['> [!note] Titre', `> ${LINK}`, '>', `>     ${LINK}`, `> ${LINK}`], [2, 5]],
  ['a fence that its item ends', ['- ```', `  ${LINK}`, LINK], [3]],
  ['back-ticks in two items', [`- un \` et ${LINK}`, `- un \` encore ${LINK}`], [1, 2]],
  ['an escaped back-tick', [`\\\`${LINK}\``, '', `un \`${LINK}\``], [1]],
  ['a comment, which holds no code', ['%%', '```', '%%', LINK, '', `    ${LINK}`], [4]],
])('%s', (_, lines, expected) => {
  expect(linesSeen(...lines)).toEqual(expected);
});
