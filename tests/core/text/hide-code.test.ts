// What is code and what is text: the same as a parser of CommonMark says, and in a time that grows with the text alone.
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { hideCode } from '../../../src/core/text/hide-code';

const LINK = '[[X]]';

/** Without code and without HTML. */
function visible(text: string): string {
  const html = new Set<number>();
  let at = 0;
  return hideCode(text, 0, html)
    .split('\n')
    .map((line) => {
      const shown = html.has(at) ? ' '.repeat(line.length) : line;
      at += line.length + 1;
      return shown;
    })
    .join('\n');
}

/** Where the links stand that are left to be seen. */
const seen = (text: string): readonly number[] => [...text.matchAll(/\[\[X\]\]/gu)].map(({ index }) => index);

type Tree = ReturnType<typeof fromMarkdown>['children'][number];

/** The same as CommonMark has it. */
function seenByParser(text: string): readonly number[] {
  const code: (readonly [number, number])[] = [];
  const visit = (node: Tree, inline: boolean): void => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    // Of the HTML within a line, comments alone hide what they hold.
    const isHtml = node.type === 'html' && (!inline || node.value.startsWith('<!--'));
    if (node.type === 'code' || node.type === 'inlineCode' || isHtml) code.push([start, end]);
    if ('children' in node)
      for (const child of node.children) visit(child, node.type === 'paragraph' || node.type === 'heading' || inline);
  };
  for (const child of fromMarkdown(text).children) visit(child, false);
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
  ...[`<div>${LINK}</div>`, '<div class="a">', '</div>', `<b>${LINK}</b>`, `<b> ${LINK}`, `<pre>${LINK}`, 'x</pre>'],
  ...[
    `<!-- ${LINK} -->`,
    `<?x ${LINK}`,
    '?>',
    `<!DOCTYPE ${LINK}>`,
    `<divers> ${LINK}`,
    `< div>${LINK}`,
    `<td/>${LINK}`,
  ],
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

/** A comment within another instruction hides what it holds; to the parser it is part of that. */
const NESTED = /<\?[^?]*<!--/u;

test('code is what CommonMark calls code: fenced, indented, in back-ticks', () => {
  fc.assert(
    fc.property(document, (text) => {
      fc.pre(!QUIRK.test(text) && !NESTED.test(text));
      expect(hideCode(text, 0).length).toBe(text.length);
      expect(seen(visible(text))).toEqual(seenByParser(text));
    }),
    { numRuns: 2000 },
  );
});

/** The lines on which a link is left to be seen. */
const linesSeen = (...lines: string[]): readonly number[] =>
  visible(lines.join('\n'))
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
  ['a block of HTML, up to a blank line', [`texte ${LINK}`, '<div>', LINK, '</div>', LINK, '', LINK], [1, 7]],
  ['a tag alone on its line begins one, but ends no paragraph', ['<b a=1>', LINK, '', 'a', '<b>', LINK], [6]],
  ['HTML within a line is text around links', [`<b>${LINK}</b> et <mark>${LINK}</mark>`], [1]],
  ['a style goes on below a blank line', ['<style>', '', LINK, '</style>', LINK], [5]],
  ['a comment over blank lines, and its last line', ['<!-- a', '', LINK, `--> ${LINK}`, LINK], [5]],
  ['HTML that its item ends', ['- <div>', `  ${LINK}`, LINK], [3]],
  ['a comment, which holds no code', ['%%', '```', '%%', LINK, '', `    ${LINK}`], [4]],
])('%s', (_, lines, expected) => {
  expect(linesSeen(...lines)).toEqual(expected);
});
