// Commands: which may run now, and the palette that finds them.
import type { App } from './app';
import type { Editor } from './editor';
import { language } from './language';
import type { MarkdownView } from './markdown-view';
import { FuzzySuggestModal } from './suggest-modal';

export interface Command {
  id: string;
  name: string;
  icon?: string;
  callback?: () => unknown;
  checkCallback?: (checking: boolean) => boolean | void;
  editorCallback?: (editor: Editor, view: MarkdownView) => unknown;
  editorCheckCallback?: (checking: boolean, editor: Editor, view: MarkdownView) => boolean | void;
}

export class Commands {
  readonly commands = new Map<string, Command>();

  constructor(private readonly app: App) {}

  /** Editor commands want a note in front, in source mode. */
  private run(command: Command, checking: boolean): boolean {
    const view = this.app.workspace.activeEditor;
    const editing = view?.getMode() === 'source' ? view : null;
    if (command.editorCheckCallback !== undefined)
      return editing !== null && command.editorCheckCallback(checking, editing.editor, editing) === true;
    if (command.editorCallback !== undefined) {
      if (editing !== null && !checking) command.editorCallback(editing.editor, editing);
      return editing !== null;
    }
    if (command.checkCallback !== undefined) return command.checkCallback(checking) === true;
    if (!checking) command.callback?.();
    return command.callback !== undefined;
  }

  listCommands(): Command[] {
    return [...this.commands.values()].filter((command) => this.run(command, true));
  }

  executeCommandById(id: string): boolean {
    const command = this.commands.get(id);
    if (command === undefined || !this.run(command, true)) return false;
    this.run(command, false);
    return true;
  }
}

export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder(language.is('fr') ? 'Choisissez une commande…' : 'Select a command…');
    this.emptyStateText = language.is('fr') ? 'Aucune commande trouvée.' : 'No commands found.';
    // The commands that may run are those of the note that was in front when the palette opened.
    this.available = app.commands.listCommands();
  }

  private readonly available: Command[];

  getItems(): Command[] {
    return this.available;
  }

  getItemText(command: Command): string {
    return command.name;
  }

  onChooseItem(command: Command): void {
    this.app.commands.executeCommandById(command.id);
  }
}
