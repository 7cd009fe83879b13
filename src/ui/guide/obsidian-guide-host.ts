// Does for the guide's components what only Obsidian can do.
import { getLinkpath, Keymap, setIcon, type App, type HoverParent } from 'obsidian';
import type { PackProblem } from '../../core/pack/pack-problem';
import type { ProjectRun } from '../../core/project/project-run';
import type { EdStanding } from '../../core/project/standing';
import { foldFull } from '../../core/text/fold';
import type { Target } from '../../session/actions/action';
import type { Language, Words } from '../../words';
import { tellPackTrouble } from '../../words/tell-pack-problem';
import type { GuideHost } from './guide-host';
import { showMenuUnder, type MenuEntry } from '../show-menu';
import type { GuideModel } from './guide-model.svelte';
import { packLabel } from './pack-label';
import { GUIDE_VIEW, type GuideParts } from './guide-parts';

export class ObsidianGuideHost implements GuideHost {
  readonly #app: App;
  readonly #hoverParent: HoverParent;
  readonly #model: GuideModel;
  readonly #parts: GuideParts;

  constructor(app: App, hoverParent: HoverParent, model: GuideModel, parts: GuideParts) {
    this.#app = app;
    this.#hoverParent = hoverParent;
    this.#model = model;
    this.#parts = parts;
  }

  get words(): Words {
    return this.#parts.session.desk.words;
  }

  icon(name: string) {
    return (element: HTMLElement): void => {
      setIcon(element, name);
    };
  }

  get language(): Language {
    return this.#parts.session.desk.language;
  }

  run(action: string, target: Target = {}): void {
    this.#parts.run(action, target);
  }

  open(path: string, event: MouseEvent | KeyboardEvent, line?: number): void {
    event.preventDefault();
    void this.#parts.session.desk.openNote(path, line, Keymap.isModEvent(event) !== false);
  }

  openHeading(path: string, heading: string, event: MouseEvent): void {
    const headings = this.#parts.session.facts.notes.get(path)?.headings ?? [];
    const wanted = foldFull(heading);
    this.open(path, event, headings.find(({ text }) => foldFull(text) === wanted)?.line);
  }

  hover(path: string, event: MouseEvent): void {
    this.#app.workspace.trigger('hover-link', {
      event,
      source: GUIDE_VIEW,
      hoverParent: this.#hoverParent,
      targetEl: event.currentTarget,
      linktext: path,
      sourcePath: '',
    });
  }

  openName(name: string, event: MouseEvent): void {
    event.preventDefault();
    const { workspace, metadataCache } = this.#app;
    // Obsidian would make a note of that name.
    if (metadataCache.getFirstLinkpathDest(getLinkpath(name), '') === null)
      this.#parts.session.desk.tell(this.words.insert.notOpened(name));
    else void workspace.openLinkText(name, '', Keymap.isModEvent(event) !== false);
  }

  packProblem(problem: PackProblem): string {
    return tellPackTrouble(problem, this.words);
  }

  isNote(path: string): boolean {
    return this.#app.vault.getFileByPath(path) !== null;
  }

  chooseProject(event: MouseEvent): void {
    const { guide } = this.words;
    const { run: shown, facts } = this.#model;
    const projects = facts.runs.map(({ key, name }) => ({
      title: name,
      checked: key === shown?.key,
      run: () => this.#model.chooseProject(key),
    }));
    const none = {
      title: facts.loose === 0 ? guide.noProject : guide.noProjectBut(facts.loose),
      checked: shown === undefined,
      run: () => this.#model.chooseProject(undefined),
    };
    showMenuUnder(event, [
      projects.length === 0 ? [] : [...projects, none],
      shown === undefined ? [] : this.#ofProject(shown),
      [this.#entry('start-project', guide.start, 'plus'), this.#entry('adopt-project', guide.adopt, 'folder-input')],
    ]);
  }

  choosePack(event: MouseEvent): void {
    const packs = this.#parts.session.packs().map(({ pack }) => ({
      title: packLabel(pack, this.#parts.session.desk.say),
      checked: pack.id === this.#model.pack?.id,
      run: () => this.#model.chooseMethod(pack.id),
    }));
    showMenuUnder(event, [packs]);
  }

  offerMore(event: MouseEvent, { ed, path }: EdStanding): void {
    const { guide, actions } = this.words;
    const { run } = this.#model;
    const own = this.#model.targetOf(ed.code);
    const ofRun =
      run === undefined
        ? []
        : [this.#entry('new-version', guide.newVersion, 'copy-plus', { ed: ed.code, run: run.key })];
    const ofNote =
      path === undefined
        ? []
        : [this.#entry('edit-properties', actions['edit-properties'], 'list-tree', { paths: [path] })];
    showMenuUnder(event, [
      [...ofNote, ...(ed.evolving ? ofRun : [])],
      [
        this.#entry('insert-ed', guide.insertAgain, 'file-plus-2', { ...own, seen: true }),
        this.#entry('insert-ed-at-cursor', guide.insertAtCursor, 'text-cursor-input', own),
      ],
    ]);
  }

  readAgain(): void {
    this.#parts.readAgain();
  }

  #ofProject({ key, note }: ProjectRun): readonly MenuEntry[] {
    const { guide } = this.words;
    const open =
      note === undefined
        ? []
        : [
            {
              title: guide.openProject,
              icon: 'file-text',
              run: () => void this.#parts.session.desk.openNote(note.path),
            },
          ];
    return [...open, this.#entry('assemble-dossier', guide.assemble, 'book-open-text', { run: key })];
  }

  #entry(action: string, title: string, icon: string, target: Target = {}): MenuEntry {
    return { title, icon, run: () => this.#parts.run(action, target) };
  }
}
