// Works out the repair of a whole vault: one edit for each note, whatever is mended in it, and nothing by guess.
import { buildGraph } from '../graph/build-graph';
import type { Graph } from '../graph/graph';
import type { Note } from '../graph/note';
import { updateGraph } from '../graph/update-graph';
import type { Pack } from '../pack/pack';
import { rewrite, type Edit, textsOf } from '../text/edit';
import { checks as shelf } from './checks';
import type { Finding } from './finding';
import type { Fix } from './offer-fixes';
import type { Repair, RepairSite } from './repair';
import { repairs } from './repairs';
import { readFlaw } from './repairs/read-flaw';
import { type CheckOptions, LiveChecks } from './live-checks';
import { compareTexts } from '../text/compare-texts';

export interface RepairRequest extends Pick<RepairSite, 'read' | 'text' | 'writeEd'> {
  readonly notes: readonly Note[];
  readonly packs: readonly Pack[];
  /** Ids of the checks whose findings are mended, in every way that is sure; the safe repairs of all checks when absent. */
  readonly checks?: readonly string[];
  readonly severities?: CheckOptions['severities'] | undefined;
}

export interface RepairPlan {
  /** One for each note, the notes that are made last; each in the order of paths. */
  readonly edits: readonly Edit[];
  /** What is mended, in the order in which it was. */
  readonly fixed: readonly Fix[];
  /** Findings of the wanted checks that stay: nobody can mend them but the user. */
  readonly left: readonly Finding[];
}

/** Made twice, the second plan is empty. Linear in notes for each kind of repair; the requested notes are not changed. */
export function planRepairs(request: RepairRequest): RepairPlan {
  const workshop = new Workshop(request);
  const wanted = repairs.filter((repair) => isWanted(repair, request));
  // What is mended may let another repair be sure: a code set right tells two notes apart that shared it.
  for (let round = 0, done = -1; round < ROUNDS && done < workshop.fixed.length; round += 1) {
    done = workshop.fixed.length;
    for (const repair of wanted) workshop.run(repair);
  }
  return { edits: workshop.edits(), fixed: workshop.fixed, left: workshop.left() };
}

/** Findings of the wanted checks as the notes stand, before anything is mended. */
export function findRepairable(request: RepairRequest): readonly Finding[] {
  return new Workshop(request).left();
}

/** Two are enough for whatever was seen; no vault goes on for ever. */
const ROUNDS = 5;

function isWanted(repair: Repair, { checks }: RepairRequest): boolean {
  return checks === undefined ? repair.safe : repair.checks.some((check) => checks.includes(check));
}

/** The checks whose findings are to be mended. */
function wantedOf({ checks }: RepairRequest): readonly string[] {
  return checks ?? repairs.filter(({ safe }) => safe).flatMap((repair): readonly string[] => repair.checks);
}

/** The vault as it becomes, while one repair follows the other. */
class Workshop implements RepairSite {
  readonly fixed: Fix[] = [];
  readonly graph: Graph;
  readonly read: RepairSite['read'];
  readonly writeEd: NonNullable<RepairSite['writeEd']>;
  private readonly notes: Map<string, Note>;
  private readonly texts = new Map<string, string>();
  private readonly checks: LiveChecks;

  constructor(private readonly request: RepairRequest) {
    this.notes = new Map(request.notes.map((note) => [note.path, note]));
    this.graph = buildGraph(request.notes);
    const { packs, severities } = request;
    const wanted = new Set(wantedOf(request));
    const checks = shelf.filter(({ id }) => wanted.has(id));
    const options = { checks, severities };
    this.checks = new LiveChecks({ graph: this.graph, packs: () => packs }, options);
    this.read = request.read;
    this.writeEd = (wanted) => {
      const made = request.writeEd?.(wanted);
      return made === undefined || this.notes.has(made.path) ? undefined : made;
    };
  }

  readonly note = (path: string): Note | undefined => this.notes.get(path);
  readonly text = (path: string): string | undefined => this.texts.get(path) ?? this.request.text(path);

  /** From the last line of each note up, so that no line moves before its turn. */
  run(repair: (typeof repairs)[number]): void {
    const wanted = this.request.checks;
    const ids = repair.checks.filter((check) => wanted === undefined || wanted.includes(check));
    const findings = [...this.findings(ids)].sort((a, b) => compareTexts(a.path, b.path) || b.line - a.line);
    for (const finding of findings) {
      const flaw = readFlaw(finding, this);
      const offers = flaw === undefined ? [] : repair.offer(flaw);
      const [offer] = offers;
      if (offer?.sure !== true || offers.length > 1) continue;
      if (offer.edits.every((edit) => this.make(edit))) this.fixed.push({ ...offer, repair: repair.id, finding });
    }
  }

  edits(): readonly Edit[] {
    const known = new Set(this.request.notes.map(({ path }) => path));
    const edits = [...this.texts].map(([path, text]): Edit => {
      const before = known.has(path) ? this.request.text(path) : undefined;
      return before === undefined ? { kind: 'create', path, text } : rewrite(path, before, text);
    });
    return edits.sort((a, b) => compareTexts(b.kind, a.kind) || compareTexts(a.path, b.path));
  }

  left(): readonly Finding[] {
    return this.findings(wantedOf(this.request));
  }

  private findings(ids: readonly string[]): readonly Finding[] {
    return this.checks.findings().filter(({ check }) => ids.includes(check));
  }

  private make(edit: Edit): boolean {
    if (edit.kind === 'remove' || edit.kind === 'rename') return false;
    if (edit.kind === 'rewrite' && this.text(edit.path) !== edit.before) return false;
    const { path } = edit;
    const text = textsOf(edit).after;
    const note = this.read(path, text);
    this.texts.set(path, text);
    this.notes.set(path, note);
    const touched = new Set<number>();
    updateGraph(this.graph, [{ kind: 'put', note }], touched);
    this.checks.apply(touched);
    return true;
  }
}
