// Vaults that the view is measured on: notes whose relations make a graph of the kind that methods make.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { methodLike } from '../layout/graphs.mjs';

const classes = ['document', 'procedure', 'acteur', 'concept', 'fait', ''];
const words = ['Analyse', 'Modèle', 'Orientation', 'Évaluation', 'Diffusion', 'Scénario', 'Infrastructure', 'Plan'];

const labelOf = (id) => `${words[Number(id) % words.length]} des apprentissages ${id}`;

/** A folder of `count` notes with `density` relations each, and the same graph as names. */
export function writeVault(count, density = 2) {
  const { boxes, edges } = methodLike(count, density, 1);
  const folder = mkdtempSync(join(tmpdir(), 'jalons-bench-'));
  mkdirSync(join(folder, '.obsidian'));
  const parents = new Map(boxes.map(({ id }) => [id, []]));
  for (const { from, to } of edges) parents.get(to).push(from);
  for (const { id } of boxes) {
    const list = parents.get(id).map((name) => `\n    - N${name}`);
    const text = `---\ntitle: ${labelOf(id)}\njuggl:\n  nodeClass: ${classes[Number(id) % classes.length]}\nexcalibrain:\n  parents:${list.join('') || ' []'}\n---\n\nTexte.\n`;
    const within = join(folder, `D${String(Math.floor(Number(id) / 100))}`);
    mkdirSync(within, { recursive: true });
    writeFileSync(join(within, `N${id}.md`), text);
  }
  return { folder, nodes: boxes.map(({ id }) => ({ id, label: labelOf(id) })), links: edges };
}
