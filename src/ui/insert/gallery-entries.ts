// What the gallery offers: every document of every method, grouped by the step or the part that makes it.
import type { Ed, LoadedPack, Pack, Sheet, Text } from '../../core/pack/pack';
import type { MethodNote } from '../../core/project/method-note';
import { mostAdvanced, type Status } from '../../core/project/status';
import { foldFull } from '../../core/text/fold';

export interface GalleryEntry {
  /** Unique in the gallery. */
  readonly id: string;
  readonly loaded: LoadedPack;
  readonly ed: Ed;
  /** A sheet of the ED instead of the whole. */
  readonly sheet?: Sheet;
  /** All documents of the group. */
  readonly all?: readonly Ed[];
  /** Shown before the title; empty for what stands under another entry. */
  readonly code: string;
  readonly title: string;
  readonly group: string;
  readonly status: Status;
  /** Folded words of its code, title, group, equivalents and sections. */
  readonly words: string;
}

/** How far the EDs of a project are, by code. */
interface Standing {
  readonly pack: Pick<Pack, 'id'>;
  readonly contents: ReadonlyMap<string, { readonly status: Status }>;
}

/** How the last entry of a group is called. */
export interface GroupTitles {
  allOfStep(count: number): string;
  allOfPart(count: number): string;
}

/** `project`: of its method, how far each ED is there; of the others, what the notes of the vault say. */
export function galleryEntries(
  packs: readonly LoadedPack[],
  notes: readonly MethodNote[],
  text: (text: Text) => string,
  titles: GroupTitles,
  project?: Standing,
): readonly GalleryEntry[] {
  const written = statusesOf(notes);
  return packs.flatMap((loaded) => {
    const statusOf = (code: string): Status | undefined =>
      project?.pack.id === loaded.pack.id ? project.contents.get(code)?.status : written.get(code);
    return entriesOf({ loaded, statusOf, text, titles });
  });
}

interface Making {
  readonly loaded: LoadedPack;
  readonly statusOf: (code: string) => Status | undefined;
  readonly text: (text: Text) => string;
  readonly titles: GroupTitles;
}

function entriesOf(making: Making): readonly GalleryEntry[] {
  const { loaded, text, titles } = making;
  const { pack } = loaded;
  const made = new Set<string>();
  const groups: GalleryEntry[][] = [];
  for (const step of pack.steps) {
    const group = `${stepLabel(pack, step.id)} · ${text(step.title)}`;
    const codes = step.makes.filter((code) => !made.has(code));
    const eds = codes.flatMap((code) => pack.eds.find((ed) => ed.code === code) ?? []);
    for (const { code } of eds) made.add(code);
    groups.push(groupOf(making, eds, group, titles.allOfStep(eds.length)));
  }
  const others = pack.eds.filter(({ code }) => !made.has(code));
  const parts = [...new Set(others.map((ed) => partOf(pack, ed, text)))];
  for (const part of parts) {
    const eds = others.filter((ed) => partOf(pack, ed, text) === part);
    groups.push(groupOf(making, eds, part, titles.allOfPart(eds.length)));
  }
  return groups.flat();
}

function groupOf(making: Making, eds: readonly Ed[], group: string, allTitle: string): GalleryEntry[] {
  const entries = eds.flatMap((ed) => [entryOf(making, ed, group), ...sheetsOf(making, ed, group)]);
  const [first] = eds;
  if (first === undefined || eds.length < 2) return entries;
  const { loaded } = making;
  const id = `${loaded.pack.id}:${first.code}:all`;
  const words = foldFull(`${allTitle} ${group}`);
  return [...entries, { id, loaded, ed: first, all: eds, code: '', title: allTitle, group, status: 'absent', words }];
}

function entryOf({ loaded, statusOf, text }: Making, ed: Ed, group: string): GalleryEntry {
  const title = text(ed.title);
  const contents = ed.contents.map((item) => text(item.title));
  return {
    id: `${loaded.pack.id}:${ed.code}`,
    loaded,
    ed,
    code: ed.code,
    title,
    group,
    status: statusOf(ed.code) ?? 'absent',
    words: foldFull([ed.code, `ed${ed.code}`, title, group, ...ed.equivalents, ...contents].join(' ')),
  };
}

function sheetsOf({ loaded, text }: Making, ed: Ed, group: string): readonly GalleryEntry[] {
  return ed.sheets.map((sheet) => {
    const title = text(sheet.title);
    const words = foldFull(`${ed.code} ${title} ${text(ed.title)}`);
    const id = `${loaded.pack.id}:${ed.code}:${sheet.id}`;
    return { id, loaded, ed, sheet, code: '', title, group, status: 'absent', words };
  });
}

/** A step is told by its short code (`I3`); where it has none, by its method. */
function stepLabel(pack: Pack, id: string): string {
  return id.includes('-') ? pack.id.toUpperCase() : id;
}

/** `MISA · Devis détaillé`: the method, and the phase or else the axis. */
function partOf(pack: Pack, ed: Ed, text: (text: Text) => string): string {
  const part = pack.phases.find(({ id }) => id === ed.phase) ?? pack.axes.find(({ id }) => id === ed.axis);
  const method = pack.id.toUpperCase();
  return part === undefined ? method : `${method} · ${text(part.title)}`;
}

function statusesOf(notes: readonly MethodNote[]): ReadonlyMap<string, Status> {
  const found = new Map<string, Status>();
  for (const note of notes) {
    if (note.kind !== 'deliverable') continue;
    for (const code of note.eds) found.set(code, mostAdvanced([found.get(code) ?? 'absent', note.status]));
  }
  return found;
}
