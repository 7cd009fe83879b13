// Does for the guide's components what only Obsidian can do.
import { Keymap, Menu, setIcon, type App, type HoverParent } from 'obsidian';
import type { NoteProblem } from '../../core/graph/note';
import type { Text } from '../../core/pack/pack';
import type { PackProblem } from '../../core/pack/pack-problem';
import type { Target } from '../../session/actions/action';
import type { Words } from '../../words';
import { tellPackTrouble } from '../../words/tell-pack-problem';
import { findingSentence } from '../finding-sentence';
import type { GuideHost } from './guide-host';
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

  text(text: Text): string {
    return this.#parts.session.desk.english ? (text.en ?? text.fr) : text.fr;
  }

  problem(problem: NoteProblem): string {
    return findingSentence(this.words, problem);
  }

  run(action: string, target: Target = {}): void {
    this.#parts.run(action, target);
  }

  open(path: string, event: MouseEvent | KeyboardEvent, line?: number): void {
    event.preventDefault();
    void this.#parts.session.desk.openNote(path, line, Keymap.isModEvent(event) !== false);
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
    void this.#app.workspace.openLinkText(name, '', Keymap.isModEvent(event) !== false);
  }

  packProblem(problem: PackProblem): string {
    return tellPackTrouble(problem, this.words);
  }

  isNote(path: string): boolean {
    return this.#app.vault.getFileByPath(path) !== null;
  }

  showEd(pack: string, ed: string): void {
    this.#model.showEd(pack, ed);
  }

  knowsPack(id: string): boolean {
    return this.#model.packIds.includes(id);
  }

  chooseProject(event: MouseEvent): void {
    const { project, projects } = this.#model;
    this.#showMenu(event, [{ key: '', name: this.words.guide.allProjects }, ...projects], project?.key ?? '', (key) =>
      this.#model.choose({ project: key }),
    );
  }

  choosePack(event: MouseEvent): void {
    const packs = this.#parts.session.packs().map(({ pack }) => ({
      key: pack.id,
      name: packLabel(pack, (text) => this.text(text)),
    }));
    this.#showMenu(event, packs, this.#model.loaded?.pack.id ?? '', (key) => this.#model.choosePack(key));
  }

  readAgain(): void {
    this.#parts.readAgain();
  }

  /** Under the button, also when it was pressed with the keyboard, where the event has no place. */
  #showMenu(
    event: MouseEvent,
    items: readonly { readonly key: string; readonly name: string }[],
    chosen: string,
    choose: (key: string) => void,
  ): void {
    const menu = new Menu();
    for (const { key, name } of items) {
      menu.addItem((item) =>
        item
          .setTitle(name)
          .setChecked(key === chosen)
          .onClick(() => {
            choose(key);
          }),
      );
    }
    const button = event.currentTarget;
    if (!(button instanceof Element)) return;
    const { left, bottom } = button.getBoundingClientRect();
    menu.showAtPosition({ x: left, y: bottom });
  }
}
