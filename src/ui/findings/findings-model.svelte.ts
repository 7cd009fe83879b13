// What the list of findings shows, worked out from the session each time there is something new.
import type { Finding } from '../../core/check/finding';
import { projectOf } from '../../session/actions/project-of';
import type { Reading } from '../../session/facts';
import type { Session } from '../../session/session';
import { filterFindings, type FindingFilter, type FindingGroup, groupFindings, type Grouping } from './group-findings';
import { keepByKey, nothingKept, type ByKey } from './keep-by-key';

/** Findings of a group, and groups, that are drawn before the user asks for more: thousands would take long. */
const page = 30;
/** So few findings that all groups are open from the start. */
const few = 12;
const noFilter: FindingFilter = { text: '', severity: '', check: '' };

export class FindingsModel {
  readonly #session: Session;
  #all = $state.raw<readonly Finding[]>([]);
  #opened = $state.raw<ByKey<boolean>>(nothingKept);
  #limits = $state.raw<ByKey<number>>(nothingKept);
  reading = $state.raw<Reading>({ state: 'names' });
  ready = $state.raw(false);
  filter = $state.raw(noFilter);
  grouping = $state.raw<Grouping>('kind');
  /** The row that the keyboard is on: `2` for a group, `2.5` for a finding. */
  active = $state.raw('0');
  /** The finding whose details are shown, as `keyOf` tells it. */
  #detailed = $state.raw<string>();
  readonly #shown = $derived.by(() => filterFindings(this.#session.desk.words, this.#all, this.filter));
  readonly #groups = $derived.by(() =>
    groupFindings(this.#session.desk.words, this.#shown, this.grouping, (path) => projectOf(this.#session, path)),
  );

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
    const { text, severity, check } = this.filter;
    return text.trim() !== '' || severity !== '' || check !== '';
  }

  /** Takes a fresh look at the session. */
  look(): void {
    const { failure } = this.#session.findings;
    this.reading = failure === undefined ? this.#session.facts.reading : { state: 'failed', detail: failure };
    this.#all = this.#session.findings.all();
    this.ready = this.#session.findings.ready;
  }

  /** Those that are shown. */
  count(check: string): number {
    return this.#shown.filter((finding) => finding.check === check).length;
  }

  /** Changes some of what findings have to be. */
  narrow(filter: Partial<FindingFilter>): void {
    this.filter = { ...this.filter, ...filter };
  }

  clear(): void {
    this.filter = noFilter;
  }

  isOpen(key: string): boolean {
    const chosen = this.#opened.get(key);
    return chosen ?? (this.#shown.length <= few || this.#groups.length === 1 || this.#groups[0]?.key === key);
  }

  setOpen(key: string, open: boolean): void {
    this.#opened = keepByKey(this.#opened, key, open);
  }

  isDetailed(finding: Finding): boolean {
    return this.#detailed !== undefined && this.#detailed === keyOf(finding);
  }

  showDetails(finding: Finding | undefined): void {
    this.#detailed = finding === undefined ? undefined : keyOf(finding);
  }

  /** How many findings of a group are drawn; how many groups, for the empty key. */
  limit(key: string): number {
    return this.#limits.get(key) ?? page;
  }

  showMore(key: string): void {
    this.#limits = keepByKey(this.#limits, key, this.limit(key) + 4 * page);
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
}

/** The same for a finding that is noticed again. */
function keyOf(finding: Finding): string {
  const { check, path, line, values } = finding;
  const texts = Object.values(values).filter((value) => typeof value === 'string');
  return [check, path, String(line), ...texts].join('\n');
}
