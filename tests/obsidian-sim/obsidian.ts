// The module that plugins import as 'obsidian': the mocks for what is plain data, our own for everything that lives.
export * from 'obsidian-test-mocks/obsidian';
export { App } from './app';
export { ButtonComponent } from './button';
export { Component, Events } from './component';
export { ConfirmationButton, ConfirmationModal } from './confirmation-modal';
export {
  AbstractTextComponent,
  BaseComponent,
  ColorComponent,
  DisplayValueComponent,
  DropdownComponent,
  ExtraButtonComponent,
  MomentFormatComponent,
  ProgressBarComponent,
  SearchComponent,
  SliderComponent,
  TextAreaComponent,
  TextComponent,
  ToggleComponent,
  ValueComponent,
} from './controls';
export { Disk as DataAdapter } from './disk';
export { Editor } from './editor';
export { editorInfoField, editorLivePreviewField, editorViewField } from './editor-fields';
export { FileManager } from './file-manager';
export { EditableFileView, FileView, TextFileView } from './file-view';
export { TAbstractFile, TFile, TFolder } from './files';
export { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from './fuzzy';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
export { AbstractInputSuggest, PopoverSuggest } from './input-suggest';
export { Keymap, Scope } from './keymap';
export { getLanguage } from './language';
export {
  WorkspaceContainer,
  WorkspaceItem,
  WorkspaceParent,
  WorkspaceRibbon,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
  WorkspaceTabs,
} from './layout';
export { WorkspaceLeaf } from './leaf';
export { MarkdownRenderChild, MarkdownRenderer } from './markdown-renderer';
export { MarkdownView } from './markdown-view';
export { Menu, MenuItem, MenuSeparator } from './menu';
export { MetadataCache } from './metadata-cache';
export { Modal } from './modal';
export {
  apiVersion,
  displayTooltip,
  HoverPopover,
  Platform,
  requireApiVersion,
  resolveSubpath,
  setTooltip,
} from './more-functions';
export { normalizePath } from './normalize-path';
export { Notice } from './notice';
export { Plugin } from './plugin';
export { Setting, SettingGroup } from './setting';
export { PluginSettingTab, SettingTab } from './setting-tab';
export { FuzzySuggestModal, SuggestModal } from './suggest-modal';
export { Vault } from './vault';
export { ItemView, View } from './view';
export { Workspace } from './workspace';

// createDiv, el.empty() and the like, which the app puts on every element.
// Only where there is a page: the mocks' set-up reads the document as soon as it is imported.
if (typeof document !== 'undefined') (await import('obsidian-test-mocks/setup')).setup();
