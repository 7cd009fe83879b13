// Where repairs are worked out: the texts of the notes in question, read when needed, and as they become while one repair follows the other.
import type { Finding } from '../core/check/finding';
import { type Fix, offerFixes } from '../core/check/offer-fixes';
import { listValue, textValue } from '../core/check/read-values';
import type { RepairSite, WantedEd } from '../core/check/repair';
import { isBareEd } from '../core/graph/ed-of-name';
import type { Graph } from '../core/graph/graph';
import type { Note } from '../core/graph/note';
import { projectKey } from '../core/project/find-projects';
import { rewrite, type Edit, textsOf } from '../core/text/edit';
import { folderOf } from '../core/text/folder-of';
import { safeFileName } from '../core/text/safe-file-name';
import { findEd } from './actions/find-ed';
import { planNote } from './actions/plan-note';
import { projectOf } from './actions/project-of';
import { readNow, type NoteNow } from './read-now';
import type { Session } from './session';

export class RepairBench implements RepairSite {
  readonly #session: Session;
  /** As the vault holds them; undefined for a note that is gone, or that is to be made. */
  readonly #before = new Map<string, string | undefined>();
  readonly #now = new Map<string, NoteNow>();
  /** The EDs that fixes taken so far will write: by project and code. */
  readonly #written = new Set<string>();
  readonly read: RepairSite['read'];

  constructor(session: Session) {
    this.#session = session;
    this.read = session.facts.read;
  }

  get graph(): Graph {
    return this.#session.graph.get();
  }

  readonly note = (path: string): Note | undefined => this.#now.get(path)?.note ?? this.#session.facts.notes.get(path);
  readonly text = (path: string): string | undefined => this.#now.get(path)?.text;
  /** One note for each ED of a project, whatever names are written for it. */
  readonly writeEd = (wanted: WantedEd): { readonly path: string; readonly text: string } | undefined =>
    this.#written.has(this.#edKey(wanted)) ? undefined : writeEdOf(this.#session, wanted);

  /** Every way to mend a finding, from the texts as they are now. */
  async offer(finding: Finding): Promise<readonly Fix[]> {
    const others = [textValue(finding, 'path'), ...listValue(finding, 'candidates')];
    for (const path of new Set([finding.path, ...others])) await this.open(path);
    return offerFixes(finding, this);
  }

  /** Takes all the edits of a fix in, or none. */
  take({ edits, repair, values, finding }: Fix): boolean {
    const fits = edits.every((edit) => {
      const text = this.text(edit.path);
      return edit.kind === 'rewrite'
        ? text === edit.before
        : edit.kind === 'create' && (text ?? edit.text) === edit.text;
    });
    if (!fits) return false;
    for (const edit of edits) {
      const text = textsOf(edit).after;
      this.#now.set(edit.path, { note: this.read(edit.path, text), text });
    }
    if (repair === 'create-ed') this.#written.add(this.#edKey({ code: values['ed'] ?? '', writer: finding.path }));
    return true;
  }

  #edKey({ code, writer }: Pick<WantedEd, 'code' | 'writer'>): string {
    return `${projectKey(projectOf(this.#session, writer) ?? '')}\n${code}`;
  }

  /** One edit for each note that was changed, in the order of paths. */
  edits(): readonly Edit[] {
    const paths = [...this.#now.keys()].sort();
    return paths.flatMap((path): readonly Edit[] => {
      const [before, after] = [this.#before.get(path), this.text(path)];
      if (after === undefined || before === after) return [];
      return [before === undefined ? { kind: 'create', path, text: after } : rewrite(path, before, after)];
    });
  }

  /** Reads a note, once; false when it is not there. */
  async open(path: string): Promise<boolean> {
    if (path !== '' && !this.#before.has(path)) {
      const now = await readNow(this.#session, path);
      this.#before.set(path, now?.text);
      if (now !== undefined) this.#now.set(path, now);
    }
    return this.#now.has(path);
  }
}

/** Beside the note that names it, for that note's project, under the name that is written there when a file may bear it. */
function writeEdOf(session: Session, { code, name, writer }: WantedEd): ReturnType<NonNullable<RepairSite['writeEd']>> {
  const known = findEd(session, { ed: code });
  if (known === undefined) return undefined;
  const kept = safeFileName(name).changes.length === 0 && !isBareEd(name);
  return planNote(
    session,
    {
      ...known,
      project: projectOf(session, writer) ?? '',
      folder: folderOf(writer),
      ...(kept ? { name } : {}),
    },
    new Set(),
  );
}
