// Hosts the guide in a pane of Obsidian.
import { ItemView, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import { mount, unmount } from 'svelte';
import { GUIDE_VIEW, type GuideParts } from './guide-parts';
import { GuideModel } from './guide-model.svelte';
import GuidePanel from './GuidePanel.svelte';
import { obsidianGuideHost } from './obsidian-guide-host';
import { readChoices, type Choices } from './read-choices';

/** Key of the choices in this device's storage. */
const choicesKey = 'jalons-guide';

export class GuideView extends ItemView {
  readonly #parts: GuideParts;
  #panel: Record<string, unknown> | undefined;
  #model: GuideModel | undefined;
  hoverPopover: HoverPopover | null = null;
  override navigation = false;
  override icon = 'milestone';

  constructor(leaf: WorkspaceLeaf, parts: GuideParts) {
    super(leaf);
    this.#parts = parts;
  }

  override getViewType(): string {
    return GUIDE_VIEW;
  }

  override getDisplayText(): string {
    return this.#parts.session.desk.words.guide.title;
  }

  override onOpen(): Promise<void> {
    const { session } = this.#parts;
    const keep = (choices: Choices): void => {
      this.app.saveLocalStorage(choicesKey, choices);
    };
    const model = new GuideModel(session, readChoices(this.app.loadLocalStorage(choicesKey)), keep);
    this.#model = model;
    this.register(session.facts.listen(() => model.look()));
    this.register(session.findings.listen(() => model.lookAtFindings()));
    model.lookAtFindings();
    this.registerEvent(
      this.app.workspace.on('file-open', (file) => {
        if (file !== null) model.follow(file.path);
      }),
    );
    const active = this.app.workspace.getActiveFile();
    if (active !== null) model.follow(active.path);
    this.contentEl.addClass('jalons-guide');
    const host = obsidianGuideHost(this.app, this, model, this.#parts);
    const guide = { host, model, words: host.words.guide, say: session.desk.say };
    this.#panel = mount(GuidePanel, { target: this.contentEl, props: { guide } });
    return Promise.resolve();
  }

  /** Opens a method, a step or an ED, of the project that is current. */
  show(pack: string | undefined, step: string | undefined, ed: string | undefined): void {
    const model = this.#model;
    if (model === undefined) return;
    model.look();
    if (pack !== undefined && ed !== undefined) model.showEd(ed, pack);
    else if (pack !== undefined && model.pack?.id !== pack) model.chooseMethod(pack);
    if (step !== undefined && ed === undefined) model.showStep(step);
  }

  override async onClose(): Promise<void> {
    if (this.#panel !== undefined) await unmount(this.#panel);
    this.#panel = undefined;
  }
}
