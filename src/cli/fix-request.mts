// What the repair of a folder's notes is worked out from.
import { join } from 'node:path';
import type { RepairRequest } from '../core/check/plan-repairs';
import type { WantedEd } from '../core/check/repair';
import { readSeverities } from '../core/check/severities';
import { isBareEd } from '../core/graph/ed-of-name';
import { readNote } from '../core/graph/read-note';
import type { LoadedPack } from '../core/pack/pack';
import { readMethodNote } from '../core/project/method-note';
import { safeFileName } from '../core/text/safe-file-name';
import { fillEd, nameEd } from './fill-ed.mjs';
import { readPacks } from './read-packs.mjs';
import { readText } from './read-text.mjs';
import type { ReadVault } from './read-vault.mjs';

/** Texts are read when first asked for, and once. */
export function openRepairs(vault: ReadVault): RepairRequest {
  const { root, notes, settings, keys } = vault;
  const packs = readPacks(vault).all();
  const texts = new Map<string, string | undefined>();
  const text = (path: string): string | undefined => {
    if (texts.has(path)) return texts.get(path);
    const read = readText(join(root, path));
    const found = 'text' in read ? read.text : undefined;
    texts.set(path, found);
    return found;
  };
  return {
    notes,
    packs: packs.map(({ pack }) => pack),
    severities: readSeverities(settings.checks),
    read: (path, written) => readNote(path, written, { keys }),
    text,
    writeEd: (wanted) => writeEd(packs, vault, wanted),
  };
}

/** A note for an ED: the document of the writer's own project, beside the note that names it, under the name that is written there when a file may bear it. */
export function writeEd(
  packs: readonly LoadedPack[],
  { notes, settings }: Pick<ReadVault, 'notes' | 'settings'>,
  { code, name, writer }: WantedEd,
): { readonly path: string; readonly text: string } | undefined {
  for (const loaded of packs) {
    const ed = loaded.pack.eds.find((one) => one.code === code);
    if (ed === undefined) continue;
    const note = notes.find(({ path }) => path === writer);
    const project = (note === undefined ? undefined : readMethodNote(note))?.project ?? '';
    const safe = safeFileName(name);
    const kept = safe.changes.length === 0 && !isBareEd(name);
    const title = kept ? safe.name : nameEd(ed, project, settings).name;
    // Names of notes that are not there yet would be missing names in their turn, and the next run would go on from these.
    const { text } = fillEd({ loaded, ed, project, title, notes, settings }, ({ exists }) => exists);
    const folder = writer.slice(0, writer.lastIndexOf('/') + 1);
    return { path: `${folder}${title}.md`, text };
  }
  return undefined;
}
