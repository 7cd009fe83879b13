// Code blocks between fences: the same for all that goes along the lines of a text.
import { expect, test } from 'vitest';
import { findYamlBlocks } from '../../../src/core/pack/find-yaml-blocks';
import { visibleLines } from '../../../src/core/project/visible-lines';
import { fillVariables } from '../../../src/core/template/fill-variables';
import { findSections } from '../../../src/core/text/find-sections';
import { findTables } from '../../../src/core/text/find-tables';
import { hideCode } from '../../../src/core/text/hide-code';

const table = '| a | b |\n| - | - |\n| 1 | 2 |\n';

/** What each reader still sees behind these lines. */
function seenBehind(text: string): Record<string, boolean> {
  return {
    sections: findSections(`${text}\n## Titre\n`).sections.length === 1,
    tables: findTables(`${text}\n\n${table}`.split('\n')).length === 1,
    lines: !visibleLines(`${text}\n%% caché %%\n`).join('\n').includes('caché'),
    yaml: findYamlBlocks(`${text}\n\`\`\`yaml\na: 1\n\`\`\`\n`).length === 1,
    links: hideCode(`${text}\n\n[[Lien]]\n`, 0).includes('[[Lien]]'),
  };
}

const all = (is: boolean): Record<string, boolean> => ({ sections: is, tables: is, lines: is, yaml: is, links: is });

test.each([
  ['a block that is closed', '```js\nx\n```', true],
  ['one that is closed by more marks than it was opened with', '~~~\nx\n~~~~~', true],
  ['one that nothing closes', '```js\nx', false],
  ['fewer marks close nothing, nor do marks with a word', '````\nx\n```\n```` fin', false],
  ['code of its own on one line opens nothing', '``` x ``` est du code', true],
  ['tildes may have others behind them', '~~~ ` x ~~~', false],
])('%s', (_, text, isSeen) => {
  expect(seenBehind(text)).toEqual(all(isSeen));
});

test('a drawing that more marks close is over for the variables of a template', () => {
  const text = '```mermaid\na{{titre}}\n````\n{{titre}}';
  expect(fillVariables(text, () => 'X').text).toBe('```mermaid\na{{titre}}\n````\nX');
});
