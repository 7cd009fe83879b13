// What the app does with notes for people and plugins: links, renaming, trash, properties.
import { getLinkpath, parseYaml, stringifyYaml } from 'obsidian-test-mocks/obsidian';
import { TFile, type TAbstractFile, type TFolder } from './files';
import type { MetadataCache } from './metadata-cache';
import { normalizePath } from './normalize-path';
import type { Vault } from './vault';

export class FileManager {
  constructor(
    private readonly vault: Vault,
    private readonly cache: MetadataCache,
    private readonly confirm: (question: string) => Promise<boolean>,
  ) {}

  getNewFileParent(sourcePath: string, newFilePath?: string): TFolder {
    void [sourcePath, newFilePath];
    return this.vault.getRoot();
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const target = file.path === sourcePath && subpath !== '' ? '' : this.cache.fileToLinktext(file, sourcePath);
    const text = `${target}${subpath}`;
    const embed = file.extension === 'md' ? '' : '!';
    return `${embed}[[${alias === '' || alias === text ? text : `${text}|${alias}`}]]`;
  }

  /** Free path for an attachment: beside nothing, at the root, with a number when the name is taken. */
  getAvailablePathForAttachment(filename: string, sourcePath?: string): Promise<string> {
    void sourcePath;
    const dot = filename.lastIndexOf('.');
    const [base, end] = dot < 0 ? [filename, ''] : [filename.slice(0, dot), filename.slice(dot)];
    let path = normalizePath(filename);
    for (let number = 1; this.vault.getAbstractFileByPath(path) !== null; number += 1)
      path = normalizePath(`${base} ${String(number)}${end}`);
    return Promise.resolve(path);
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    await this.vault.trash(file, true);
  }

  async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    const sure = await this.confirm(file.name);
    if (sure) await this.trashFile(file);
    return sure;
  }

  /** Like the app: throws on malformed YAML and whatever `change` throws, and normalises the YAML it writes. */
  async processFrontMatter(file: TFile, change: (frontmatter: Record<string, unknown>) => void): Promise<void> {
    await this.vault.process(file, (text) => {
      const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/u.exec(text);
      const parsed: unknown = match === null ? {} : parseYaml(match[1] ?? '');
      const properties: Record<string, unknown> = typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
      change(properties);
      const body = match === null ? text : text.slice(match[0].length);
      return Object.keys(properties).length === 0 ? body : `---\n${stringifyYaml(properties)}---\n${body}`;
    });
  }

  /** Renames and writes the links to the file again in every note that has one. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const sources = file instanceof TFile ? this.sourcesOf(file) : [];
    await this.vault.rename(file, newPath);
    if (!(file instanceof TFile)) return;
    for (const { source, links } of sources) await this.rewriteLinks(source, links, file);
  }

  private sourcesOf(file: TFile): { source: TFile; links: Set<string> }[] {
    return this.vault.getMarkdownFiles().flatMap((source) => {
      const cache = this.cache.getFileCache(source);
      const all = [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])];
      const links = all
        .map(({ link }) => getLinkpath(link))
        .filter((path) => path !== '' && this.cache.getFirstLinkpathDest(path, source.path) === file);
      return links.length > 0 ? [{ source, links: new Set(links) }] : [];
    });
  }

  private async rewriteLinks(source: TFile, links: ReadonlySet<string>, file: TFile): Promise<void> {
    const target = this.cache.fileToLinktext(file, source.path);
    await this.vault.process(source, (text) => {
      let result = text;
      for (const link of links)
        for (const after of [']]', '|', '#', '\\|'])
          result = result.replaceAll(`[[${link}${after}`, `[[${target}${after}`);
      return result;
    });
  }
}
