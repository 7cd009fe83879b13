// What the list of findings shows, worked out from the session each time there is something new.
import type { Finding, Severity } from '../../core/check/finding';
import { projectOf } from '../../session/actions/project-of';
import type { Reading } from '../../session/facts';
import type { Session } from '../../session/session';
import { filterFindings, type FindingGroup, groupFindings, type Grouping } from './group-findings';

/** Findings of a group, and groups, that are drawn before the user asks for more: thousands would take long. */
const page = 30;
/** So few findings that all groups are open from the start. */
const few = 12;

export class FindingsModel {
  readonly #session: Session;
  #all = $state.raw<readonly Finding[]>([]);
  #opened = $state.raw<Readonly<Record<string, boolean>>>({});
  #limits = $state.raw<Readonly<Record<string, number>>>({});
  reading = $state.raw<Reading>({ state: 'names' });
  ready = $state.raw(false);
  text = $state.raw('');
  severity = $state.raw<Severity | ''>('');
  check = $state.raw('');
  grouping = $state.raw<Grouping>('kind');
  /** The row that the keyboard is on: `2` for a group, `2.5` for a finding. */
  active = $state.raw('0');
  /** The finding whose details are shown, as `keyOf` tells it. */
  #detailed = $state.raw<string>();
  readonly #shown: readonly Finding[] = $derived.by(() => this.#filter());
  readonly #groups: readonly FindingGroup[] = $derived.by(() => this.#group());

  constructor(session: Session) {
    this.#session = session;
    this.look();
  }

  get all(): readonly Finding[] {
    return this.#all;
  }

  get shown(): readonly Finding[] {
    return this.#shown;
  }

  /** All groups; draw as many as `limit('')` says. */
  get groups(): readonly FindingGroup[] {
    return this.#groups;
  }

  get notes(): number {
    return this.#session.facts.notes.size;
  }

  get isFiltered(): boolean {
    return this.text.trim() !== '' || this.severity !== '' || this.check !== '';
  }

  /** Takes a fresh look at the session. */
  look(): void {
    const { failure } = this.#session.findings;
    this.reading = failure === undefined ? this.#session.facts.reading : { state: 'failed', detail: failure };
    this.#all = this.#session.findings.all();
    this.ready = this.#session.findings.ready;
  }

  count(check: string): number {
    return this.#all.filter((finding) => finding.check === check).length;
  }

  clear(): void {
    this.text = '';
    this.severity = '';
    this.check = '';
  }

  isOpen(key: string): boolean {
    const chosen = keptOf(this.#opened, key);
    return chosen ?? (this.#shown.length <= few || this.#groups.length === 1 || this.#groups[0]?.key === key);
  }

  setOpen(key: string, open: boolean): void {
    this.#opened = { ...this.#opened, [key]: open };
  }

  isDetailed(finding: Finding): boolean {
    return this.#detailed !== undefined && this.#detailed === keyOf(finding);
  }

  showDetails(finding: Finding | undefined): void {
    this.#detailed = finding === undefined ? undefined : keyOf(finding);
  }

  /** How many findings of a group are drawn; how many groups, for the empty key. */
  limit(key: string): number {
    return keptOf(this.#limits, key) ?? page;
  }

  showMore(key: string): void {
    this.#limits = { ...this.#limits, [key]: this.limit(key) + 4 * page };
  }

  /** Whether the Tab key comes to a row: the active one, or the first when that one is gone. */
  isStop(row: string): boolean {
    return row === (this.#exists(this.active) ? this.active : '0');
  }

  #exists(row: string): boolean {
    const [at = 0, inside] = row.split('.').map(Number);
    const group = at < this.limit('') ? this.#groups[at] : undefined;
    if (group === undefined) return false;
    return (
      inside === undefined ||
      (this.isOpen(group.key) && inside < Math.min(this.limit(group.key), group.findings.length))
    );
  }

  #filter(): readonly Finding[] {
    const { text, severity, check } = this;
    return filterFindings(this.#session.desk.words, this.#all, { text, severity, check });
  }

  #group(): readonly FindingGroup[] {
    return groupFindings(this.#session.desk.words, this.#shown, this.grouping, (path) =>
      projectOf(this.#session, path),
    );
  }
}

/** The same for a finding that is noticed again. */
function keyOf(finding: Finding): string {
  const { check, path, line, values } = finding;
  const texts = Object.values(values).filter((value) => typeof value === 'string');
  return [check, path, String(line), ...texts].join('\n');
}

/** A project may be called `constructor`. */
function keptOf<Kept>(all: Readonly<Record<string, Kept>>, key: string): Kept | undefined {
  return Object.hasOwn(all, key) ? all[key] : undefined;
}
