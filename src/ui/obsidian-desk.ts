// The desk of the actions in Obsidian: panes, modals, editors, notices.
import { MarkdownView, Platform, getLanguage, moment, type App, type OpenViewState, type TFile } from 'obsidian';
import { mount } from 'svelte';
import type { Note } from '../core/graph/note';
import type { Text } from '../core/pack/pack';
import { textIn } from '../core/pack/text-in';
import type { Project } from '../core/project/find-projects';
import type { Edit } from '../core/text/edit';
import { findFrontmatter } from '../core/text/find-frontmatter';
import { detailOf } from '../core/text/detail-of';
import type {
  Cursor,
  Desk,
  EdChoice,
  EdQuestion,
  ListQuestion,
  Preview,
  Progress,
  PropertiesQuestion,
  ReasonQuestion,
  StartQuestion,
  ValueChoice,
} from '../session/desk';
import type { EdProperties } from '../session/ed-properties';
import type { Facts } from '../session/facts';
import type { LivePacks } from '../session/live-packs';
import type { StartWish } from '../session/start-wish';
import { wordsFor, type Language, type Words } from '../words';
import { FINDINGS_VIEW } from './findings/findings-parts';
import { GUIDE_VIEW } from './guide/guide-parts';
import { askList, offerItems } from './guide/list-modal';
import { editorCursor } from './insert/editor-cursor';
import Gallery from './insert/Gallery.svelte';
import { galleryEntries } from './insert/gallery-entries';
import { offerProjects } from './insert/offer-projects';
import StartForm from './project/StartForm.svelte';
import { ask } from './writing/ask-modal';
import { suggestIn } from './writing/name-suggest';
import PreviewDialog from './writing/PreviewDialog.svelte';
import { ProgressNotice } from './writing/progress-notice';
import PropertyForm from './writing/PropertyForm.svelte';
import ReasonDialog from './writing/ReasonDialog.svelte';
import { showNotice } from './writing/undo-notice';
import ValueChoices from './writing/ValueChoices.svelte';

export class ObsidianDesk implements Desk {
  readonly #app: App;
  readonly #facts: Facts;
  readonly #methods: LivePacks;
  readonly #graphView: string;
  readonly words: Words;
  readonly language: Language;

  constructor(app: App, facts: Facts, methods: LivePacks, graphView: string) {
    this.#app = app;
    this.#facts = facts;
    this.#methods = methods;
    this.#graphView = graphView;
    const { words, language } = wordsFor(getLanguage());
    this.words = words;
    this.language = language;
  }

  readonly say = (text: Text): string => textIn(text, this.language);

  async openPanel(focus = false): Promise<void> {
    const { view } = await this.#app.workspace.ensureSideLeaf(GUIDE_VIEW, 'right', { active: true, reveal: true });
    if (focus) view.containerEl.querySelector<HTMLElement>('.jalons-project')?.focus();
  }

  async openGraph(): Promise<void> {
    const { workspace } = this.#app;
    const [there] = workspace.getLeavesOfType(this.#graphView);
    const leaf = there ?? workspace.getLeaf('tab');
    // One that is open keeps its choices.
    if (there === undefined) await leaf.setViewState({ type: this.#graphView });
    await workspace.revealLeaf(leaf);
    workspace.setActiveLeaf(leaf, { focus: true });
    // The elements of a graph that has just been opened come and go until all is placed: its first choice has the focus then.
    const { containerEl } = leaf.view;
    const node = there && containerEl.querySelector<SVGElement>('.jalons-graph-node[tabindex="0"]');
    (node ?? containerEl.querySelector<HTMLElement>('.jalons-graph-toolbar button'))?.focus();
  }

  async openFindings(): Promise<void> {
    const { view } = await this.#app.workspace.ensureSideLeaf(FINDINGS_VIEW, 'right', { active: true, reveal: true });
    // The list itself takes the focus over as soon as it is there.
    const row = view.containerEl.querySelector<HTMLElement>('[data-row][tabindex="0"]');
    (row ?? view.containerEl.querySelector<HTMLElement>('.jalons-findings'))?.focus();
  }

  async openNote(path: string, line = 0, newTab = false): Promise<void> {
    const file = this.#app.vault.getFileByPath(path);
    if (file === null) {
      this.tell(this.words.insert.notOpened(path));
      return;
    }
    try {
      const state = line > 0 ? await this.#stateAt(file, line) : {};
      await this.#app.workspace.getLeaf(newTab ? 'tab' : false).openFile(file, { active: true, ...state });
    } catch (problem) {
      this.tell(this.words.insert.cannotOpen(path, detailOf(problem)));
    }
  }

  /** Properties have no lines but in source mode. */
  async #stateAt(file: TFile, line: number): Promise<OpenViewState> {
    const text = await this.#app.vault.cachedRead(file);
    const found = findFrontmatter(text);
    const inProperties = line < found.bodyLine || found.kind === 'unclosed';
    return { eState: { line: line - 1 }, ...(inProperties ? { state: { mode: 'source', source: true } } : {}) };
  }

  async openBeside(path: string, beside: string, line = 0, ownLine = 0): Promise<void> {
    const { workspace, vault } = this.#app;
    const [file, other] = [vault.getFileByPath(path), vault.getFileByPath(beside)];
    if (file === null || other === null) {
      this.tell(this.words.insert.notOpened(file === null ? path : beside));
      return;
    }
    const current = workspace.getLeaf(false);
    const there = workspace
      .getLeavesOfType('markdown')
      .find(({ view }) => view instanceof MarkdownView && view.file?.path === beside);
    // A phone shows one pane: there, the other note waits in a tab.
    const split = () =>
      Platform.isPhone ? workspace.getLeaf('tab') : workspace.createLeafBySplit(current, 'vertical');
    const leaf = there === current ? split() : current;
    // A tab of the same pane is not beside.
    const isBeside = there !== undefined && (Platform.isPhone || there.parent !== leaf.parent);
    const second = isBeside ? there : split();
    const at = (wanted: number) => (wanted > 0 ? { eState: { line: wanted - 1 } } : {});
    await leaf.openFile(file, { active: true, ...at(ownLine) });
    await second.openFile(other, { active: false, ...at(line) });
    workspace.setActiveLeaf(leaf, { focus: true });
  }

  chooseEd(question: EdQuestion): Promise<EdChoice | undefined> {
    const { words, say } = this;
    const title = question.wanted === 'complete' ? words.actions['complete-note'] : words.guide.gallery;
    return ask(this.#app, title, 'jalons-gallery-modal', (target, choose) => {
      const notes = [...this.#facts.methodNotes.values()];
      const entries = galleryEntries(this.#methods.all(), notes, say, words.insert, question.state);
      return mount(Gallery, { target, props: { words, say, entries, question, mac: Platform.isMacOS, choose } });
    });
  }

  chooseProject(projects: readonly Project[]): Promise<string | undefined> {
    const words = this.words.insert;
    return askList(this.#app, words.project, 'jalons-project-modal', offerProjects(words, projects));
  }

  chooseOne({ prompt, items }: ListQuestion): Promise<string | undefined> {
    return askList(this.#app, prompt, 'jalons-list-modal', offerItems(items));
  }

  chooseValues(choices: readonly ValueChoice[]): Promise<readonly boolean[] | undefined> {
    const words = this.words.writing.values;
    return ask(this.#app, words.title, 'jalons-values-modal', (target, answer) =>
      mount(ValueChoices, { target, props: { words, choices, answer } }),
    );
  }

  async preview(preview: Preview): Promise<boolean> {
    return (await this.#show(preview, false)) !== undefined;
  }

  previewEach(preview: Preview): Promise<readonly Edit[] | undefined> {
    return this.#show(preview, true);
  }

  #show(preview: Preview, each: boolean): Promise<readonly Edit[] | undefined> {
    const { words } = this;
    return ask(this.#app, preview.title, 'jalons-preview-modal', (target, answer) =>
      mount(PreviewDialog, { target, props: { words, preview, each, answer } }),
    );
  }

  askStart(question: StartQuestion): Promise<StartWish | undefined> {
    const { words, say } = this;
    const { adoptTitle, title } = words.projectActs.form;
    const folders = this.#app.vault
      .getAllFolders(false)
      .map(({ path }) => path)
      .sort();
    return ask(this.#app, question.adopts ? adoptTitle : title, 'jalons-start-modal', (target, answer) =>
      mount(StartForm, { target, props: { words, say, question, folders, suggest: suggestIn(this.#app), answer } }),
    );
  }

  askReason(question: ReasonQuestion): Promise<Edit | undefined> {
    const { words } = this;
    return ask(this.#app, question.title, 'jalons-preview-modal', (target, answer) =>
      mount(ReasonDialog, { target, props: { words, question, answer } }),
    );
  }

  askProperties(question: PropertiesQuestion): Promise<EdProperties | undefined> {
    const words = this.words.writing.form;
    return ask(this.#app, words.title, 'jalons-form-modal', (target, answer) =>
      mount(PropertyForm, { target, props: { words, question, suggest: suggestIn(this.#app), answer } }),
    );
  }

  progress(title: string): Progress {
    return new ProgressNotice(title, this.words.findingsView);
  }

  /** Where text is being edited; from a side pane, in the note that was edited last. */
  cursor(): Cursor | undefined {
    const { workspace } = this.#app;
    const { activeEditor } = workspace;
    const editing = activeEditor?.editor === undefined ? workspace.getMostRecentLeaf()?.view : activeEditor;
    if (editing instanceof MarkdownView && editing.getMode() !== 'source') return undefined;
    if (editing === activeEditor && activeEditor?.editor !== undefined) {
      return editorCursor(activeEditor.editor, activeEditor.file);
    }
    return editing instanceof MarkdownView ? editorCursor(editing.editor, editing.file) : undefined;
  }

  activeNote(): string | undefined {
    const file = this.#app.workspace.getActiveFile();
    return file?.extension.toLowerCase() === 'md' ? file.path : undefined;
  }

  tell(message: string, undo?: () => void): void {
    showNotice(message, undo === undefined ? undefined : { label: this.words.insert.undo, run: undo });
  }

  newNoteFolder(): string {
    const path = this.#app.workspace.getActiveFile()?.path ?? '';
    const folder = this.#app.fileManager.getNewFileParent(path).path;
    return folder === '/' ? '' : folder;
  }

  format(pattern: string): string {
    return moment.unix(Date.now() / 1000).format(pattern);
  }

  async copyAddress(params: Readonly<Record<string, string>>): Promise<void> {
    const parts = Object.entries({ vault: this.#app.vault.getName(), ...params });
    const query = parts.map(([key, text]) => `${key}=${encodeURIComponent(text)}`).join('&');
    await activeWindow.navigator.clipboard.writeText(`obsidian://jalons?${query}`);
  }

  linkTo(note: Note, from: string): string {
    const file = this.#app.vault.getFileByPath(note.path);
    return file === null ? `[[${note.name}]]` : this.#app.fileManager.generateMarkdownLink(file, from);
  }
}
