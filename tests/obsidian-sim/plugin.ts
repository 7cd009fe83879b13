// A plugin: what it registers is taken away when it is unloaded.
import type { Extension } from '@codemirror/state';
import type { PluginManifest } from 'obsidian';
import type { App } from './app';
import type { Command } from './commands';
import { Component } from './component';
import type { WorkspaceLeaf } from './leaf';
import type { CodeProcessor, PostProcessor } from './markdown-renderer';
import type { SettingTab } from './setting-tab';
import type { View } from './view';

type CliHandler = (params: Record<string, string>) => string | Promise<string>;
type ProtocolHandler = (params: Record<string, string>) => unknown;

export abstract class Plugin extends Component {
  settings?: unknown;

  constructor(
    public app: App,
    public manifest: PluginManifest,
  ) {
    super();
  }

  onUserEnable(): void {}
  onExternalSettingsChange?(): unknown;

  private keep<T>(list: T[], item: T): void {
    list.push(item);
    this.register(() => list.splice(list.indexOf(item), 1));
  }

  private put<K, V>(map: Map<K, V>, key: K, value: V): void {
    map.set(key, value);
    this.register(() => map.delete(key));
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.app.workspace.leftRibbon.addAction(icon, title, callback);
    this.register(() => el.remove());
    return el;
  }

  addStatusBarItem(): HTMLElement {
    const el = this.app.statusBar.createDiv({ cls: `status-bar-item plugin-${this.manifest.id}` });
    this.register(() => el.remove());
    return el;
  }

  addCommand(command: Command): Command {
    const whole = {
      ...command,
      id: `${this.manifest.id}:${command.id}`,
      name: `${this.manifest.name}: ${command.name}`,
    };
    this.put(this.app.commands.commands, whole.id, whole);
    return whole;
  }

  removeCommand(commandId: string): void {
    this.app.commands.commands.delete(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(tab: SettingTab): void {
    this.keep(this.app.settingTabs, tab);
    tab.update();
  }

  registerView(type: string, make: (leaf: WorkspaceLeaf) => View): void {
    if (this.app.workspace.makers.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.app.workspace.addMaker(type, make);
    this.register(() => this.app.workspace.removeMaker(type));
  }

  registerHoverLinkSource(id: string, info: unknown): void {
    this.put(this.app.workspace.hoverSources, id, info);
  }

  registerExtensions(extensions: string[], viewType: string): void {
    void [extensions, viewType];
  }

  registerMarkdownPostProcessor(process: PostProcessor): PostProcessor {
    this.keep(this.app.postProcessors, process);
    return process;
  }

  registerMarkdownCodeBlockProcessor(language: string, process: CodeProcessor): PostProcessor {
    if (this.app.codeProcessors.has(language))
      throw new Error(`Code block postprocessor for language ${language} is already registered`);
    this.put(this.app.codeProcessors, language, process);
    return () => undefined;
  }

  registerBasesView(): boolean {
    return false;
  }

  registerEditorExtension(extension: Extension): void {
    this.keep(this.app.editorExtensions, extension);
    this.app.workspace.updateOptions();
  }

  registerEditorSuggest(suggest: unknown): void {
    this.keep(this.app.editorSuggests, suggest);
  }

  registerObsidianProtocolHandler(action: string, handler: ProtocolHandler): void {
    this.put(this.app.protocolHandlers, action, handler);
  }

  registerCliHandler(command: string, description: string, flags: unknown, handler: CliHandler): void {
    if (this.app.cliHandlers.has(command)) throw new Error(`CLI command "${command}" is already registered`);
    this.put(this.app.cliHandlers, command, { description, flags, handler });
  }

  private get dataPath(): string {
    return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
  }

  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    return (await adapter.exists(this.dataPath)) ? JSON.parse(await adapter.read(this.dataPath)) : null;
  }

  async saveData(data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    const folder = this.dataPath.slice(0, this.dataPath.lastIndexOf('/'));
    if (!(await adapter.exists(folder))) await adapter.mkdir(folder);
    await adapter.write(this.dataPath, JSON.stringify(data, null, 2));
  }
}
