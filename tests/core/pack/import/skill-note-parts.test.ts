// The parts of a note of skills under the labels that people write, at any length.
import { expect, test } from 'vitest';
import type { Heading } from '../../../../src/core/pack/import/block';
import { cutSkillNote } from '../../../../src/core/pack/import/skill-note-parts';

const heading = (text: string, line: number): Heading => ({
  kind: 'heading',
  level: 3,
  line,
  raw: text,
  inline: { text, links: [], marked: false, bold: false, foreign: [] },
});

const sections = (...titles: string[]): string[] => {
  const { skills } = cutSkillNote(['1. Analyser', ...titles].map(heading));
  return skills.flatMap((skill) => skill.sections.map(({ name, title }) => `${name}|${title}`));
};

test('a label stands between its emoji and its colons', () => {
  expect(sections('🎯 Objectif : :', 'Techniques:', '[Autre] :')).toEqual([
    'objective|Objectif',
    'techniques|Techniques',
    'extra|[Autre]',
  ]);
});

test('a label as long as a note may be is read once', () => {
  const blanks = ' :'.repeat(250_000);
  expect(sections(`Description${blanks}x`)[0]).toHaveLength('description|Description'.length + blanks.length + 1);
  expect(sections(`Objectif${blanks}`)).toEqual(['objective|Objectif']);
});
