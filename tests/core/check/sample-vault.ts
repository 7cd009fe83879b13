// Vaults kept as one text, and the packs and readings that checks and repairs are tried with.
import type { RepairRequest } from '../../../src/core/check/plan-repairs';
import type { Note } from '../../../src/core/graph/note';
import { readNote } from '../../../src/core/graph/read-note';
import type { LoadedPack, Pack } from '../../../src/core/pack/pack';
import { ContentCache } from '../../../src/core/project/content-cache';
import type { ProjectDocument } from '../../../src/core/project/ed-standing';
import { findMethod } from '../../../src/core/project/project-run';
import { projectState, type ProjectState } from '../../../src/core/project/project-state';
import { readProjects } from '../../../src/core/project/read-projects';
import { outlinesOf } from '../../../src/core/template/outline-of';
import { LivePacks } from '../../../src/session/live-packs';
import { packShelf } from '../../../src/packs';
import { wordsFor } from '../../../src/words';

export type Texts = ReadonlyMap<string, string>;

export const loaded: readonly LoadedPack[] = new LivePacks(packShelf).builtIn();

export const packs: readonly Pack[] = loaded.map(({ pack }) => pack);

/** What a sample says of a file that holds no readable text. */
const UNREAD: Readonly<Record<string, Note['problems'][number]>> = {
  unreadable: { check: 'file-unreadable', line: 0, values: { detail: 'EACCES: permission denied' } },
  latin1: { check: 'note-not-utf8', line: 0, values: {} },
  huge: { check: 'note-too-large', line: 0, values: { size: 6_000_000, limit: 5_242_880 } },
};

export interface SampleVault {
  readonly notes: readonly Note[];
  readonly texts: Texts;
}

/** Notes begin with `@@ path`; a word behind the path says what is wrong with the file. */
export function readSample(sample: string): SampleVault {
  const texts = new Map<string, string>();
  const notes: Note[] = [];
  for (const part of sample.split(/^@@ /mu).slice(1)) {
    const end = part.indexOf('\n');
    const [name = '', way = ''] = part.slice(0, end).split(/(?<=\.md) /u);
    const text = way === 'large' ? part.slice(end + 1).replace('trop', 'x'.repeat(300_000)) : part.slice(end + 1);
    const problem = UNREAD[way];
    if (problem === undefined) texts.set(name, text);
    const note = readNote(name, problem === undefined ? text : '');
    notes.push(problem === undefined ? note : { ...note, problems: [problem], textRead: false });
  }
  return { notes, texts };
}

export function requestFor({ notes, texts }: SampleVault): RepairRequest {
  return { notes, packs, text: (path) => texts.get(path), read: (path, text) => readNote(path, text) };
}

const cache = new ContentCache();
const outlines = new Map(loaded.map((one) => [one.pack, outlinesOf(one, wordsFor('fr').words.writing.template)]));

/** Where the projects of a vault stand on 1 March 2026. */
export function statesOf({ notes, texts }: SampleVault): readonly ProjectState[] {
  const projects = readProjects(notes);
  return projects.runs.flatMap((run) => {
    const own = projects.documents.get(run.key) ?? [];
    const codes = own.flatMap(({ eds }) => eds);
    const pack = findMethod(run, packs, codes);
    const outline = pack === undefined ? undefined : outlines.get(pack);
    if (pack === undefined || outline === undefined) return [];
    const withText = (note: Note): ProjectDocument => {
      const text = texts.get(note.path);
      return { note, ...(text === undefined ? {} : { text }) };
    };
    const documents = own.map(withText);
    const sheets = (projects.sheets.get(run.key) ?? []).map(withText);
    return [projectState({ pack, run, documents, sheets, outline, cache, today: '2026-03-01' })];
  });
}
