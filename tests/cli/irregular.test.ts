// What vaults of irregular notes come to: each theme is a text that holds its notes, beside the nodes and links expected of them.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { textOf } from '../../src/cli/command.mjs';
import { commands } from '../../src/cli/commands.mjs';
import { runLine } from '../../src/cli/run-line.mjs';

const themes = join(import.meta.dirname, '../vaults/irregular');
const folder = mkdtempSync(join(tmpdir(), 'jalons-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const printed = z.object({
  nodes: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      label: z.string(),
      class: z.string(),
      ed: z.array(z.string()),
      about: z.string(),
    }),
  ),
  links: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      role: z.string(),
      type: z.optional(z.string()),
      sources: z.array(
        z.object({
          path: z.string(),
          line: z.number(),
          field: z.string(),
          raw: z.string(),
          match: z.string(),
          candidates: z.array(z.string()),
        }),
      ),
    }),
  ),
  findings: z.array(z.object({ check: z.string(), severity: z.string(), path: z.string(), line: z.number() })),
});

/** `\u00a0` stands for what a person does not see. */
const unescape = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const escape = (text: string): string =>
  text.replace(
    /[\u0300-\u036f\u00a0\u2011\u202f\n\t]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Writes the notes of a theme; after a name, `crlf`, `bom` and `latin1` say how its text is kept. */
const writeVault = (text: string, at: string): void => {
  for (const part of unescape(text).split(/^@@ /mu).slice(1)) {
    const end = part.indexOf('\n');
    const nameEnd = part.lastIndexOf('.md', end) + 3;
    const [name, ways] = [part.slice(0, nameEnd), part.slice(nameEnd, end)];
    const body = part.slice(end + 1);
    const lines = ways.includes('crlf') ? body.replaceAll('\n', '\r\n') : body;
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(
      join(at, name),
      ways.includes('bom') ? `\ufeff${lines}` : lines,
      ways.includes('latin1') ? 'latin1' : 'utf8',
    );
  }
};

/** One line for each node that is more than a file name, each link, each place that declares it, each note not read as meant. */
const table = (json: string): string => {
  const { nodes, links, findings } = printed.parse(JSON.parse(json));
  const lines: string[] = [];
  for (const node of nodes) {
    if (node.kind === 'ghost') continue;
    const words = [node.label, node.class, node.ed.join(' '), node.about === 'other' ? '' : node.about];
    const text = words
      .join(' | ')
      .replace(/[ |]+$/u, '')
      .replaceAll('|  |', '| |');
    if (text !== node.id.replace(/^.*\//u, '').replace(/\.md$/u, '')) lines.push(`${node.id} = ${text}`);
  }
  lines.push('');
  for (const { from, to, role, type, sources } of links) {
    lines.push(`${from} ${role === 'friend' ? '—' : '→'} ${to} ${role}${type === undefined ? '' : ` ${type}`}`);
    for (const { path, line, field, raw, match, candidates } of sources) {
      const others = candidates.length === 0 ? '' : ` ? ${candidates.join(', ')}`;
      lines.push(`  ${path}:${String(line)} ${field} «${raw}» ${match}${others}`);
    }
  }
  lines.push('');
  for (const { check, severity, path, line } of findings)
    if (/^(?:file|note|frontmatter)-/u.test(check)) lines.push(`! ${path}:${String(line)} ${check} ${severity}`);
  return `${escape(lines.join('\u0000')).replaceAll('\u0000', '\n').trim()}\n`;
};

test.each(readdirSync(themes))('%s', async (theme) => {
  const at = join(folder, theme);
  mkdirSync(at);
  writeVault(readFileSync(join(themes, theme, 'vault.txt'), 'utf8'), at);
  await expect(table(textOf(await runLine(['graph', at, '--json'], commands)))).toMatchFileSnapshot(
    join(themes, theme, 'expected.txt'),
  );
});
