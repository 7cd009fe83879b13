// What the state of a project costs: the first time, and after one document changed, among ten thousand notes.
import { readNote } from '../../src/core/graph/read-note';
import type { Ed, LoadedPack } from '../../src/core/pack/pack';
import { readBuiltInPack } from '../../src/core/pack/parse-pack';
import type { ProjectState } from '../../src/core/project/project-state';
import { packShelf } from '../../src/packs';
import { Facts } from '../../src/session/facts';
import { LiveProjects } from '../../src/session/live-projects';

const NOTES = 10_000;
const LIMIT = 50;

const loaded = packShelf.flatMap(({ source, file }): LoadedPack[] => {
  const reading = readBuiltInPack(source, file);
  return reading.kind === 'pack' && reading.loaded.pack.id === 'misa' ? [reading.loaded] : [];
})[0];
if (loaded === undefined) throw new Error('MISA cannot be read');
const { pack } = loaded;

const paragraph = 'Le réseau de l’établissement relie douze salles, et chaque équipe dit ce qu’elle en attend. '.repeat(
  8,
);
const textOf = (ed: Ed, turn: number): string =>
  `---\ntitle: ÉD ${ed.code}\ned: "${ed.code}"\nprojet: ENA\nstatut: en cours\nrevu:\n${ed.needs.map((need) => `  - ${need.ed} v1 _:aaaaaa contexte:bbbbbb\n`).join('')}---\n\n# ÉD ${ed.code}\n\n${ed.contents.map(({ title }) => `## ${title.fr}\n\n${paragraph}\n\n| a | b |\n| - | - |\n| 1 | ${String(turn)} |\n`).join('\n')}`;

const texts = new Map<string, string>(pack.eds.map((ed) => [`ENA/${ed.code}.md`, textOf(ed, 0)]));
texts.set('ENA/ENA.md', '---\ntype: projet\nméthode: misa\n---\n');
for (let at = texts.size; at < NOTES; at += 1) {
  texts.set(
    `Notes/Note ${String(at)}.md`,
    `---\ntitle: Note ${String(at)}\ntags: [a]\ntype: idée\nauthor: X\n---\n\n# Note\n\nTexte.\n`,
  );
}
const facts = new Facts();
for (const [path, text] of texts) facts.take({ kind: 'put', note: readNote(path, text) }, text);
facts.tell({ state: 'ready' });
const projects = new LiveProjects(facts, {
  methods: { all: () => [loaded], find: (id) => (id === pack.id ? loaded : undefined) },
  today: () => '2026-03-01',
  activeNote: () => 'ENA/ENA.md',
  lastUsed: { get: () => 'ena', keep: () => undefined },
});

/** What the panel asks each time the vault has changed. */
function look(): ProjectState {
  const state = projects.state(projects.current()?.key ?? '');
  if (state === undefined) throw new Error('no project');
  return state;
}

function measure(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The median and the 95th of a hundred times. */
function spread(work: (turn: number) => void): readonly [median: number, slow: number] {
  const times = Array.from({ length: 100 }, (_, turn) => measure(() => work(turn))).sort((a, b) => a - b);
  return [times[50] ?? 0, times[95] ?? 0];
}

function change(path: string, text: string): void {
  facts.take({ kind: 'put', note: readNote(path, text) }, text);
  facts.tell();
}

const first = measure(look);
const ed = pack.eds[10];
if (ed === undefined) throw new Error('no ED');
const document = spread((turn) => {
  change(`ENA/${ed.code}.md`, textOf(ed, turn + 1));
  look();
});
const known = look();
const other = spread((turn) => {
  change('Notes/Note 900.md', `Texte ${String(turn)}.\n`);
  if (look() !== known) throw new Error('a note of no project changed a state');
});

console.log(
  `première lecture de l’état (${String(NOTES)} notes, ${String(pack.eds.length)} documents) : ${first.toFixed(1)} ms`,
);
for (const [what, [median, slow]] of [
  ['un document change', document],
  ['une autre note change', other],
] as const) {
  const holds = slow <= LIMIT;
  const figures = `${median.toFixed(1)} ms, ${slow.toFixed(1)} ms au 95e centile (au plus ${String(LIMIT)})`;
  console.log(`${what} : ${figures} ${holds ? 'tient' : 'DÉPASSE'}`);
  if (!holds) process.exitCode = 1;
}
