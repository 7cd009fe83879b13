// What the gallery offers: every document of every method, grouped by the step or the part that makes it.
import type { Ed, LoadedPack, Pack, Sheet, Step, Text } from '../../core/pack/pack';
import { projectKey } from '../../core/project/find-projects';
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
  /** Whether it is of the method that the project follows. */
  readonly own: boolean;
  /** Folded words of its code, title, group, equivalents and sections. */
  readonly words: string;
  /** Folded words of what it is for and what it asks. */
  readonly about: string;
}

/** How far the EDs of a project are, by code. */
interface Standing {
  readonly run: { readonly key: string };
  readonly pack: Pick<Pack, 'id'>;
  readonly contents: ReadonlyMap<string, { readonly status: Status }>;
}

/** How the last entry of a group is called. */
export interface GroupTitles {
  readonly allOfStep: (count: number) => string;
  readonly allOfPart: (count: number) => string;
}

/** `project`: of its method, how far each ED is there; of the others, what its own notes say. Without one, what the notes of the vault say. */
export function galleryEntries(
  packs: readonly LoadedPack[],
  notes: readonly MethodNote[],
  text: (text: Text) => string,
  titles: GroupTitles,
  project?: Standing,
): readonly GalleryEntry[] {
  const key = project?.run.key;
  const written = statusesOf(notes.filter(({ project: name = '' }) => key === undefined || projectKey(name) === key));
  return packs.flatMap((loaded) => {
    const own = project?.pack.id === loaded.pack.id;
    const statusOf = (code: string): Status | undefined =>
      own ? project?.contents.get(code)?.status : written.get(code);
    return entriesOf({ loaded, own, statusOf, text, titles });
  });
}

interface Making {
  readonly loaded: LoadedPack;
  readonly own: boolean;
  readonly statusOf: (code: string) => Status | undefined;
  readonly text: (text: Text) => string;
  readonly titles: GroupTitles;
}

function entriesOf(making: Making): readonly GalleryEntry[] {
  const { text, titles } = making;
  const { pack } = making.loaded;
  const makerOf = (code: string): Step | undefined => pack.steps.find(({ makes }) => makes.includes(code));
  const others = pack.eds.filter(({ code }) => makerOf(code) === undefined);
  const parts = [...new Set(others.map((ed) => partOf(pack, ed, text)))];
  return [
    ...pack.steps.flatMap((step) => {
      const codes = step.makes.filter((code) => makerOf(code) === step);
      const eds = codes.flatMap((code) => pack.eds.find((ed) => ed.code === code) ?? []);
      return groupOf(making, `${stepLabel(pack, step.id)} · ${text(step.title)}`, eds, titles.allOfStep);
    }),
    ...parts.flatMap((part) => {
      const eds = others.filter((ed) => partOf(pack, ed, text) === part);
      return groupOf(making, part, eds, titles.allOfPart);
    }),
  ];
}

/** Each ED, its sheets below it; several EDs together, at the end. */
function groupOf(
  { loaded, own, statusOf, text }: Making,
  group: string,
  eds: readonly Ed[],
  titleOfAll: (count: number) => string,
): readonly GalleryEntry[] {
  const under = { loaded, own, group, code: '', status: 'absent', about: '' } as const;
  const idOf = (...parts: readonly string[]): string => [loaded.pack.id, ...parts].join(':');
  const entries = eds.flatMap((ed): readonly GalleryEntry[] => {
    const { code } = ed;
    const title = text(ed.title);
    const contents = ed.contents.map((item) => text(item.title));
    const help = [ed.purpose ?? [], ed.prescribes, ed.contents.map(({ prompt }) => prompt)].flat();
    const about = foldFull(help.map(text).join(' '));
    const words = foldFull([code, `ed${code}`, title, group, ...ed.equivalents, ...contents].join(' '));
    return [
      { ...under, id: idOf(code), ed, code, title, status: statusOf(code) ?? 'absent', words, about },
      ...ed.sheets.map((sheet) => {
        const name = text(sheet.title);
        return {
          ...under,
          id: idOf(code, sheet.id),
          ed,
          sheet,
          title: name,
          words: foldFull(`${code} ${name} ${title}`),
        };
      }),
    ];
  });
  const [ed, second] = eds;
  if (ed === undefined || second === undefined) return entries;
  const title = titleOfAll(eds.length);
  return [
    ...entries,
    { ...under, id: idOf(ed.code, 'all'), ed, all: eds, title, words: foldFull(`${title} ${group}`) },
  ];
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
