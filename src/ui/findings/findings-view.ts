// The pane of Obsidian that holds the list of findings.
import { ItemView, Keymap, setIcon, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { mount, unmount } from 'svelte';
import type { Finding } from '../../core/check/finding';
import type { Fix } from '../../core/check/offer-fixes';
import { detailOf } from '../../core/text/detail-of';
import type { Target } from '../../session/actions/action';
import { keepInStep } from '../../session/keep-in-step';
import { RepairBench } from '../../session/repair-bench';
import type { Words } from '../../words';
import { showFindingMenu } from './finding-menu';
import type { FindingsHost } from './findings-host';
import { FindingsModel } from './findings-model.svelte';
import FindingsPane from './FindingsPane.svelte';
import { FINDINGS_VIEW, type FindingsParts } from './findings-parts';

export class FindingsView extends ItemView implements FindingsHost {
  readonly #parts: FindingsParts;
  readonly #model: FindingsModel;
  #pane: Record<string, unknown> | undefined;
  override navigation = false;
  override icon = 'list-checks';

  constructor(leaf: WorkspaceLeaf, parts: FindingsParts) {
    super(leaf);
    this.#parts = parts;
    this.#model = new FindingsModel(parts.session);
  }

  get words(): Words {
    return this.#parts.session.desk.words;
  }

  override getViewType(): string {
    return FINDINGS_VIEW;
  }

  override getDisplayText(): string {
    return this.words.findingsView.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), grouping: this.#model.grouping };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const grouping: unknown =
      typeof state === 'object' && state !== null && 'grouping' in state ? state.grouping : undefined;
    if (grouping === 'kind' || grouping === 'note' || grouping === 'project') this.#model.grouping = grouping;
  }

  override onOpen(): Promise<void> {
    const { facts, findings } = this.#parts.session;
    const look = (): void => {
      this.#model.look();
    };
    this.register(findings.listen(look));
    this.register(facts.listen(look));
    look();
    this.contentEl.addClass('jalons-findings');
    this.contentEl.tabIndex = -1;
    const tools = { host: this, model: this.#model, words: this.words.findingsView };
    this.#pane = mount(FindingsPane, { target: this.contentEl, props: { tools } });
    return Promise.resolve();
  }

  override async onClose(): Promise<void> {
    if (this.#pane !== undefined) await unmount(this.#pane);
    this.#pane = undefined;
  }

  readonly run = (action: string, target: Target = {}): void => {
    this.#parts.run(action, target);
  };

  readonly readAgain = (): void => {
    this.#parts.readAgain();
  };

  /** Not `icon`: that is the pane's own. */
  readonly drawIcon = (name: string) => (element: HTMLElement) => {
    setIcon(element, name);
  };

  goTo({ path, line }: Finding, event: MouseEvent | KeyboardEvent): void {
    void this.#parts.session.desk.openNote(path, line, Keymap.isModEvent(event) !== false);
  }

  async offers(finding: Finding): Promise<readonly Fix[]> {
    const { session } = this.#parts;
    try {
      const fixes = await new RepairBench(session).offer(finding);
      return fixes.map((fix) => ({ ...fix, edits: keepInStep(session, fix.edits) }));
    } catch (problem) {
      const detail = detailOf(problem);
      session.desk.tell(this.words.findingsView.noOffers(detail));
      return [];
    }
  }

  showMenu(finding: Finding, event: MouseEvent): void {
    void this.offers(finding).then((fixes) => {
      showFindingMenu(finding, fixes, event, this.#parts, this.#model.shown);
    });
  }
}
