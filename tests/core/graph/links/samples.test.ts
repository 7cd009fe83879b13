// What is read of each dialect: a folder of notes in, the recorded links out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../../src/core/graph/note';
import { readNote } from '../../../../src/core/graph/read-note';

const samples = join(import.meta.dirname, 'samples');

function show(note: Note): string {
  const eds = `${note.eds.join(' ')}${note.isEd ? ' (is)' : ''}`;
  const head = [
    note.path,
    `label: ${note.label}`,
    `class: ${note.class}`,
    `about: ${note.about} ${eds}`.trim(),
    `tags: ${note.tags.join(', ')}`,
  ];
  const links = note.links.map((link) => {
    const way = { in: '←', out: '→', none: '–' }[link.way];
    const relation = `${link.role}${link.type === undefined ? '' : ` ${link.type}`}`;
    return `${String(link.line)}: ${link.field} ${way} ${relation} ${link.kind} «${link.target}» raw «${link.raw}»`;
  });
  const problems = note.problems.map(
    ({ check, line, values }) => `${String(line)}: ! ${check} ${JSON.stringify(values)}`,
  );
  const headings = note.headings.map(({ level, line, text }) => `${String(line)}: ${'#'.repeat(level)} ${text}`);
  const tasks = note.tasks.map(
    ({ done, line, text, id }) => `${String(line)}: [${done ? 'x' : ' '}] ${text}${id === undefined ? '' : ` ^${id}`}`,
  );
  return [...head, ...links, ...problems, ...headings, ...tasks].join('\n');
}

describe('dialects', () => {
  for (const dialect of readdirSync(samples).filter((name) => !name.endsWith('.txt'))) {
    it(`reads ${dialect}`, async () => {
      const folder = join(samples, dialect);
      const notes = readdirSync(folder)
        .sort()
        .map((name) => readNote(name, readFileSync(join(folder, name), 'utf8')));
      await expect(notes.map(show).join('\n\n') + '\n').toMatchFileSnapshot(join(samples, `${dialect}.txt`));
    });
  }
});

const seeds = join(import.meta.dirname, '../../../../../shared/seeds');

describe.skipIf(!existsSync(seeds))('the documents the project was created from', () => {
  it('reads the procedure, with the ED it is about and all that it is tied to', () => {
    const name = readdirSync(seeds).find((each) => each.startsWith('000')) ?? '';
    const note = readNote(name, readFileSync(join(seeds, name), 'utf8'));
    expect([note.about, note.eds, note.isEd, note.label, note.class]).toEqual([
      'reference',
      ['446'],
      false,
      'Services et milieux de diffusion',
      'procedure',
    ]);
    expect(note.links.map(({ field, role, way, line }) => `${field} ${role} ${way} ${String(line)}`)).toEqual([
      ...[
        'excalibrain.parents parent in 19',
        'excalibrain.children parent out 21',
        'excalibrain.friends friend none 23',
      ],
      ...[
        'body mention out 26',
        'body mention out 27',
        'table mention out 62',
        'table mention out 63',
        'table mention out 64',
      ],
    ]);
  });
});
