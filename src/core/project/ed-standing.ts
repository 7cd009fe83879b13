// Where one ED of a project stands: its note, its status and why, what it rests on, what became doubtful.
import type { Note } from '../graph/note';
import type { Ed } from '../pack/pack';
import { readEdName } from '../text/ed-code';
import type { ContentCache } from './content-cache';
import { judgeContent, type Evidence, type Judgement } from './evidence';
import { compareContent, readFingerprint, type HeadingChange } from './fingerprint';
import { isFilled } from './is-filled';
import { numberKeys } from './number-keys';
import { names, textOf, textsOf, type PropertyId } from './project-properties';
import type { ContentSection } from './read-content';
import type { Outline } from './outline';
import { readStatus } from './read-status';
import type { Status } from './status';
import { pattern } from '../text/pattern';

const letterFirst = pattern('^[\\p{L}]');

/** A note of the project with its text, as far as it was read. */
export interface ProjectDocument {
  readonly note: Note;
  readonly text?: string | undefined;
}

export interface Stale {
  /** Code of the source. */
  readonly source: string;
  /** Its note, to open beside the dependent; absent when it is gone. */
  readonly path?: string | undefined;
  readonly changes: readonly HeadingChange[];
}

/** What is known of an ED before it is seen beside the others. */
export interface EdContent {
  readonly ed: Ed;
  /** Notes of the highest version, by path; the first is the one to open. */
  readonly documents: readonly ProjectDocument[];
  /** Of the first of them; absent when there is none. */
  readonly path?: string | undefined;
  /** Parts of these that stand in notes of their own, by path: they count for no status. */
  readonly sheets?: readonly ProjectDocument[];
  /** What its template holds before anybody has written. */
  readonly outline: Outline;
  readonly version: number;
  readonly status: Status;
  readonly evidence: readonly Evidence[];
  /** Undefined while a text was not read. */
  readonly sections?: readonly ContentSection[] | undefined;
  /** `échéance`, as written; empty when none. */
  readonly due: string;
  readonly owner: string;
}

export function readEd(ed: Ed, all: readonly ProjectDocument[], outline: Outline, cache: ContentCache): EdContent {
  const version = Math.max(1, ...all.map(({ note }) => versionOf(note)));
  const documents = all.filter(({ note }) => versionOf(note) === version);
  const [first] = documents;
  const known = { ed, documents, outline, version };
  if (first === undefined)
    return { ...known, status: 'absent', evidence: [{ kind: 'no-note' }], sections: [], due: '', owner: '' };
  const { note } = first;
  const sections = joinSections(documents, cache, outline.lines);
  const judged: Judgement =
    sections === undefined
      ? { status: 'draft', evidence: [{ kind: 'text-unread' }] }
      : judgeContent(sections, outline, missingProperties(note, ed));
  const said = readWritten(note, judged.status, sections !== undefined);
  const paths = documents.map((document) => document.note.path);
  const several: readonly Evidence[] = paths.length > 1 ? [{ kind: 'several-notes', paths }] : [];
  return {
    ...known,
    path: note.path,
    status: said.status,
    evidence: [...said.evidence, ...changedSince(ed, said.status, note, sections), ...judged.evidence, ...several],
    sections,
    due: textOf(note, 'due'),
    owner: textOf(note, 'owner'),
  };
}

/** `2`, `1.0`, `I-3.2` and `240-3` are versions 2, 1, 2 and 3; without the property, that of the code (`ed: I-3.2`); 1 when nothing is said. */
export function versionOf(note: Note): number {
  const written = textOf(note, 'version');
  const coded = readEdName(written === '' ? textOf(note, 'ed') : written)[0]?.version;
  if (coded !== undefined) return Number(coded);
  const last = letterFirst().test(written) ? written.slice(written.lastIndexOf('.') + 1) : written;
  const version = Number.parseInt(last, 10);
  return Number.isSafeInteger(version) && version > 0 ? version : 1;
}

/** What a validated document says otherwise than on the day it was validated; nothing where that was not recorded. */
function changedSince(
  { code }: Ed,
  status: Status,
  note: Note,
  sections: readonly ContentSection[] | undefined,
): readonly Evidence[] {
  if (status !== 'validated' || sections === undefined) return [];
  const before = textsOf(note, 'reviewed').flatMap((line) => readFingerprint(line) ?? []);
  const headings = before
    .filter((one) => one.code === code)
    .flatMap((one) => compareContent(one, sections).map(({ heading }) => heading));
  return headings.length === 0 ? [] : [{ kind: 'content-changed', headings: [...new Set(headings)] }];
}

/** Edge by edge: only what the document itself recorded when it was reviewed is compared. */
export function staleOf(
  { ed, documents }: EdContent,
  contentOf: (code: string) => EdContent | undefined,
): readonly Stale[] {
  const lines = documents.flatMap(({ note }) => textsOf(note, 'reviewed'));
  return lines.flatMap((line) => {
    const before = readFingerprint(line);
    // What it said itself is no source.
    if (before === undefined || before.code === ed.code) return [];
    const { sections, path }: Pick<EdContent, 'sections' | 'path'> = contentOf(before.code) ?? { sections: [] };
    const changes = sections === undefined ? [] : compareContent(before, sections);
    const isSame = changes.length === 0 && path !== undefined;
    return isSame ? [] : [{ source: before.code, changes, path }];
  });
}

function joinSections(
  documents: readonly ProjectDocument[],
  cache: ContentCache,
  given: ReadonlySet<string>,
): readonly ContentSection[] | undefined {
  const all: ContentSection[] = [];
  for (const { note, text } of documents) {
    if (text === undefined) return undefined;
    for (const section of cache.read(note.path, text)) {
      // What the template alone put there is nobody's text yet.
      all.push(isFilled(section.lines, given) ? section : { ...section, hash: '' });
    }
  }
  return numberKeys(all);
}

function missingProperties(note: Note, ed: Ed): readonly string[] {
  const required: readonly PropertyId[] = ed.evolving ? ['project', 'version'] : ['project'];
  return required.filter((id) => textOf(note, id) === '').map((id) => names[id][0]);
}

/** Words that Jalons writes when it makes a note: they say that nobody has spoken yet. */
const initial = new Set(['ébauche', 'draft']);

function readWritten(
  note: Note,
  computed: Status,
  known: boolean,
): { readonly status: Status; readonly evidence: readonly Evidence[] } {
  const written = textOf(note, 'status');
  if (written === '') return { status: computed, evidence: [] };
  const status = readStatus(written);
  if (status === undefined) return { status: computed, evidence: [{ kind: 'status-unknown', written }] };
  const own = !initial.has(written.normalize('NFC').toLowerCase());
  const agrees = status === computed || (status === 'validated' && computed === 'to-validate');
  const evidence: readonly Evidence[] =
    agrees || !known
      ? [{ kind: 'status-written', written, status }]
      : [{ kind: 'status-disagrees', written, status, computed }];
  return { status: own ? status : computed, evidence };
}
