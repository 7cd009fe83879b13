// What the state of a project costs: the first time, and after one document changed, among ten thousand notes.
import { readNote } from '../../src/core/graph/read-note';
import type { Note } from '../../src/core/graph/note';
import type { Ed, LoadedPack } from '../../src/core/pack/pack';
import { readBuiltInPack } from '../../src/core/pack/parse-pack';
import { ContentCache } from '../../src/core/project/content-cache';
import { projectState, type ProjectState } from '../../src/core/project/project-state';
import { readProjects } from '../../src/core/project/read-projects';
import { outlinesOf } from '../../src/core/template/outline-of';
import { packShelf } from '../../src/packs';
import { wordsFor } from '../../src/words';

const NOTES = 10_000;
const LIMIT = 50;

const loaded = packShelf.flatMap(({ source, file }): LoadedPack[] => {
  const reading = readBuiltInPack(source, file);
  return reading.kind === 'pack' && reading.loaded.pack.id === 'misa' ? [reading.loaded] : [];
})[0];
if (loaded === undefined) throw new Error('MISA cannot be read');
const { pack } = loaded;
const outline = outlinesOf(loaded, wordsFor('fr').words.writing.template);
const cache = new ContentCache();

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
const notes = new Map<string, Note>([...texts].map(([path, text]) => [path, readNote(path, text)]));

/** What the panel does each time the vault changes. */
function look(): ProjectState {
  const { runs, documents } = readProjects(notes.values());
  const [run] = runs;
  if (run === undefined) throw new Error('no project');
  const own = (documents.get(run.key) ?? []).map((note) => ({ note, text: texts.get(note.path) ?? '' }));
  return projectState({ pack, run, documents: own, outline, cache, today: '2026-03-01' });
}

function measure(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const first = measure(look);
const ed = pack.eds[10];
if (ed === undefined) throw new Error('no ED');
const times = Array.from({ length: 60 }, (_, turn) => {
  const path = `ENA/${ed.code}.md`;
  const text = textOf(ed, turn + 1);
  return measure(() => {
    texts.set(path, text);
    notes.set(path, readNote(path, text));
    look();
  });
}).sort((a, b) => a - b);
const [median = 0, slow = 0] = [times[30], times[57]];
console.log(
  `première lecture de l’état (${String(NOTES)} notes, ${String(pack.eds.length)} documents) : ${first.toFixed(1)} ms`,
);
console.log(
  `après un changement : ${median.toFixed(1)} ms, ${slow.toFixed(1)} ms au 95e centile (au plus ${String(LIMIT)}) ${median <= LIMIT ? 'tient' : 'DÉPASSE'}`,
);
if (median > LIMIT) process.exitCode = 1;
