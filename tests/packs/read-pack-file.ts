// Reads a built-in pack from its YAML and its templates, so that a fault has its line.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parsePack } from '../../src/core/pack/parse-pack';
import type { LoadedPack } from '../../src/core/pack/pack';

export function readPackFile(id: string): LoadedPack {
  const folder = resolve(import.meta.dirname, '../../src/packs', id);
  const templates = join(folder, 'templates');
  const names = existsSync(templates) ? readdirSync(templates).filter((name) => name.endsWith('.md')) : [];
  const reading = parsePack({
    text: readFileSync(join(folder, 'pack.yaml'), 'utf8'),
    file: `${id}/pack.yaml`,
    templates: Object.fromEntries(
      names.map((name) => [name.slice(0, -3), readFileSync(join(templates, name), 'utf8')]),
    ),
  });
  if (reading.kind === 'pack') return reading.loaded;
  throw new Error(
    reading.problems
      .map(
        ({ line, column, problem, values }) => `${id}/pack.yaml:${line}:${column} ${problem} ${JSON.stringify(values)}`,
      )
      .join('\n'),
  );
}
