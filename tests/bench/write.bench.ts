// What one property edit costs, beside one parse of the same block by `yaml` in the same run.
import { parse } from 'yaml';
import type { PropertyChange } from '../../src/core/text/property-change';
import { spliceFrontmatter } from '../../src/core/text/splice-frontmatter';
import { unifiedDiff } from '../../src/core/text/unified-diff';

const yaml = `title: PROC_Préparer les services
code: PROC_Préparer les services
type_objet: procédure
but: Déterminer les services et les lieux dont la diffusion a besoin, pour chaque groupe.
author: Équipe de diffusion
created: 2026-01-01
tags:
  - MISA
  - procédure
  - diffusion
modules:
  - MISA
statut: ébauche # à relire
version: 2
projet: "Campus numérique"
juggl:
  nodeLabel: "Services et milieux"
  nodeClass: "procedure"
# relations
excalibrain:
  parents:
    - DOC_ÉD 446 Services et milieux de diffusion
  children:
    - DOC_ÉD 540 Plan des essais et des tests
  friends:
    - DOC_ÉD 442 Acteurs et ensembles matériels
liens:
  - cible: DOC_ÉD 444
    type_lien: R
aliases: [services, milieux]
`;
const note = `---\n${yaml}---\n\n# Services\n\nTexte.\n`;
const change = (path: string, value: string): readonly PropertyChange[] => [
  { kind: 'set', path: path.split('.'), value },
];

let turn = 0;
const jobs: Readonly<Record<string, () => unknown>> = {
  parse: () => parse(yaml),
  scalar: () => spliceFrontmatter(note, change('statut', `v${String(turn++)}`)),
  nested: () => spliceFrontmatter(note, change('juggl.nodeLabel', `v${String(turn++)}`)),
  item: () =>
    spliceFrontmatter(note, [{ kind: 'append', path: ['excalibrain', 'parents'], items: [`v${String(turn++)}`] }]),
  added: () => spliceFrontmatter(note, change(`clé ${String(turn++)}`, 'x')),
};

/** Rounds in turn, so that a slow moment of the machine falls on all jobs alike. */
function measure(rounds: number): Readonly<Record<string, number>> {
  const times = Object.fromEntries(Object.keys(jobs).map((name) => [name, new Float64Array(rounds)]));
  for (let round = -500; round < rounds; round++) {
    for (const [name, job] of Object.entries(jobs)) {
      const start = performance.now();
      job();
      const array = times[name];
      if (array !== undefined && round >= 0) array[round] = performance.now() - start;
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, (all.sort()[rounds >> 1] ?? 0) * 1000]));
}

function measureDiff(): void {
  const lines = Array.from({ length: 50_000 }, (_, at) => `ligne ${String(at)}\n`);
  const before = lines.join('');
  const after = lines.map((line, at) => (at % 10_000 === 5_000 ? `${line.trim()} changée\n` : line)).join('');
  const start = performance.now();
  const difference = unifiedDiff('note.md', before, after);
  const time = performance.now() - start;
  console.log(`différence, 5 lignes sur 50 000 : ${time.toFixed(1)} ms, ${String(difference.length)} caractères`);
}

const medians = measure(3000);
const floor = medians.parse ?? 1;
console.log(`yaml, lire ce bloc de ${String(yaml.trimEnd().split('\n').length)} lignes : ${floor.toFixed(0)} µs`);
for (const [name, time] of Object.entries(medians)) {
  if (name === 'parse') continue;
  const ratio = time / floor;
  const verdict = ratio <= 1.3 ? 'tient' : 'DÉPASSE';
  if (ratio > 1.3) process.exitCode = 1;
  console.log(`${name} : ${time.toFixed(0)} µs, ${ratio.toFixed(2)} × (au plus 1,30) ${verdict}`);
}
measureDiff();
