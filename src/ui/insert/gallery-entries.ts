// What the gallery offers: every document of every method, grouped by the step or the part that makes it.
import type { Ed, LoadedPack, Pack, Text } from '../../core/pack/pack';
import { stepStates } from '../../core/project/step-states';
import type { MethodNote } from '../../core/project/method-note';
import { mostAdvanced, type Status } from '../../core/project/status';
import { foldFull } from '../../core/text/fold';

export interface GalleryEntry {
  /** Unique in the gallery. */
  readonly id: string;
  readonly loaded: LoadedPack;
  readonly ed: Ed;
  readonly title: string;
  readonly group: string;
  readonly status: Status;
  /** Folded words of its code, title, group, equivalents and sections. */
  readonly words: string;
}

export function galleryEntries(
  packs: readonly LoadedPack[],
  notes: readonly MethodNote[],
  text: (text: Text) => string,
): readonly GalleryEntry[] {
  return packs.flatMap((loaded) => entriesOf(loaded, statusesOf(notes), text));
}

function entriesOf(
  loaded: LoadedPack,
  statuses: ReadonlyMap<string, Status>,
  text: (text: Text) => string,
): readonly GalleryEntry[] {
  const { pack } = loaded;
  const entry = (ed: Ed, group: string): GalleryEntry => ({
    id: `${pack.id}:${ed.code}`,
    loaded,
    ed,
    title: text(ed.title),
    group,
    status: statuses.get(ed.code) ?? 'absent',
    words: foldFull(
      [
        ed.code,
        `ed${ed.code}`,
        text(ed.title),
        group,
        ...ed.equivalents,
        ...ed.contents.map((item) => text(item.title)),
      ].join(' '),
    ),
  });
  const made = new Map<string, GalleryEntry>();
  for (const state of stepStates(pack, [])) {
    const group = `${state.step.id} · ${text(state.step.title)}`;
    for (const { ed } of state.eds) if (!made.has(ed.code)) made.set(ed.code, entry(ed, group));
  }
  const others = pack.eds.filter(({ code }) => !made.has(code)).map((ed) => entry(ed, partOf(pack, ed, text)));
  return [...made.values(), ...inGroups(others)];
}

/** `MISA · Devis détaillé`: the method, and the phase or else the axis. */
function partOf(pack: Pack, ed: Ed, text: (text: Text) => string): string {
  const part = pack.phases.find(({ id }) => id === ed.phase) ?? pack.axes.find(({ id }) => id === ed.axis);
  const method = pack.id.toUpperCase();
  return part === undefined ? method : `${method} · ${text(part.title)}`;
}

function inGroups(entries: readonly GalleryEntry[]): readonly GalleryEntry[] {
  const groups = [...new Set(entries.map(({ group }) => group))];
  return groups.flatMap((group) => entries.filter((entry) => entry.group === group));
}

function statusesOf(notes: readonly MethodNote[]): ReadonlyMap<string, Status> {
  const found = new Map<string, Status>();
  for (const note of notes) {
    if (note.kind !== 'deliverable') continue;
    for (const code of note.eds) found.set(code, mostAdvanced([found.get(code) ?? 'absent', note.status]));
  }
  return found;
}
