// Opens the plugin in the simulator, in a real Chromium, over a copy of a vault; what a test needs to act as a person does.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { chromium, type Browser, type ConsoleMessage, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { buildPage } from '../obsidian-sim/build-page.mjs';
import { copyVault } from '../obsidian-sim/copy-vault.mjs';
import { serve } from '../obsidian-sim/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the Chromium of all browser tests listens. */
    chromium: string;
  }
}

export const root = resolve(import.meta.dirname, '../..');
export const demoVault = join(root, 'tests/vaults/demo');

export interface InlinePlugin {
  main: string;
  styles?: string;
  manifest: Record<string, string>;
}

export interface SimulatorOptions {
  /** A folder to copy. */
  vault?: string;
  /** Notes to write instead, or over the copy. */
  files?: Readonly<Record<string, string>>;
  /** Folder of main.js, styles.css and manifest.json (the built plugin by default), or the plugin itself. */
  plugin?: string | InlinePlugin;
  lang?: 'fr' | 'en';
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** The plugin's saved settings (data.json), as after its first day unless they say otherwise; null for none. */
  data?: unknown;
  /** Every write is refused, as on a disk that cannot be written. */
  readOnly?: boolean;
  /** The test asks something of its page that cannot be taken back: no other gets it. */
  ownPage?: boolean;
  /** Console errors that the test expects. */
  expectedErrors?: RegExp;
}

let browser: Promise<Browser> | undefined;
const open = new Set<Simulator>();
/** Pages that wait for another simulator, by language: a new one costs more than all that most tests do. */
const free = new Map<string, Page>();

/** Closes what is open. `again`: whether the pages may serve another test. */
export async function closeSimulators(again: boolean): Promise<void> {
  for (const simulator of [...open]) await simulator.close(again);
}

/** Of the same site as what it follows: another site, or `about:blank`, would start a new process. */
const emptyPage = '/empty';
const empty = { type: 'text/html', content: () => '<link rel="icon" href="data:," />' };

/** A page that shows nothing. Each simulator is another origin to it: no two share a storage. */
async function takePage(lang: string): Promise<Page> {
  const waiting = free.get(lang);
  free.delete(lang);
  if (waiting !== undefined) return waiting;
  const context = await (await (browser ??= chromium.connect(inject('chromium')))).newContext({ locale: lang });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

function makeVault({ vault, files = {}, data = { version: 1 } }: SimulatorOptions): string {
  const { vault: folder } = copyVault(vault, 'Coffre');
  const stored = isRecord(data) && data['version'] === 1 ? { welcomed: true, ...data } : data;
  const saved = data === null ? {} : { '.obsidian/plugins/jalons/data.json': JSON.stringify(stored) };
  for (const [path, text] of Object.entries({ ...files, ...saved })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

export class Simulator {
  readonly errors: string[] = [];

  constructor(
    readonly page: Page,
    /** The folder on disk. */
    readonly vault: string,
    readonly address: string,
    private readonly options: SimulatorOptions,
    private readonly stop: () => Promise<void>,
  ) {
    page.on('pageerror', this.noteProblem);
    page.on('console', this.noteMessage);
    open.add(this);
  }

  private readonly noteProblem = (problem: Error): void => {
    this.errors.push(problem.stack ?? problem.message);
  };

  private readonly noteMessage = (message: ConsoleMessage): void => {
    if (message.type() === 'error') this.errors.push(message.text());
  };

  /** Loads the page and waits until the plugin is on and the metadata cache has read every note. */
  async load(): Promise<void> {
    await this.page.goto(this.address);
    await this.page.locator('body[data-ready="true"]').waitFor();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.locator('body[data-ready="true"]').waitFor();
  }

  read(path: string): string {
    return readFileSync(join(this.vault, path), 'utf8');
  }

  /** Changes a file as another program would. */
  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.vault, path)), { recursive: true });
    writeFileSync(join(this.vault, path), text);
  }

  /** Runs a command by its full id (`jalons:open-panel`); false when it may not run now. */
  command(id: string): Promise<boolean> {
    return this.page.evaluate((name) => window.app.commands.executeCommandById(name), id);
  }

  /** Opens the palette and, when given, types and chooses. */
  async palette(query?: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.page.locator('.prompt-input').waitFor();
    if (query === undefined) return;
    await this.page.keyboard.type(query);
    await this.page.locator('.suggestion-item.is-selected').waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Opens a note by a click in the explorer. */
  async openNote(path: string): Promise<void> {
    await this.page.locator(`.nav-file-title[data-path="${escape(path)}"]`).click();
    await this.page.waitForFunction((wanted) => window.app.workspace.getActiveFile()?.path === wanted, path);
    await this.page.locator('.mod-root .workspace-leaf:visible .cm-content').waitFor();
  }

  async rightClickFile(path: string): Promise<void> {
    await this.page.locator(`[data-path="${escape(path)}"]`).click({ button: 'right' });
    await this.page.locator('.menu').waitFor();
  }

  async rightClickEditor(): Promise<void> {
    await this.page.locator('.mod-root .workspace-leaf:visible .cm-line').first().click({ button: 'right' });
    await this.page.locator('.menu').waitFor();
  }

  async chooseMenuItem(title: string | RegExp): Promise<void> {
    await this.page.locator('.menu .menu-item', { hasText: title }).first().click();
  }

  /** What the notices on the screen say. */
  notices(): Promise<string[]> {
    return this.page.locator('.notice').allTextContents();
  }

  editorText(): Promise<string | undefined> {
    return this.page.evaluate(() => window.app.workspace.activeEditor?.editor.getValue());
  }

  /** Waits until the metadata cache knows everything written so far. */
  settle(): Promise<void> {
    return this.page.evaluate(() => window.app.metadataCache.settled());
  }

  /** Goes to docs/images when SCREENSHOTS=1, else to a temporary folder. Gives the file. */
  async screenshot(name: string): Promise<string> {
    const keep = process.env['SCREENSHOTS'] === '1';
    const folder = keep ? join(root, 'docs/images') : join(tmpdir(), 'simulator-screenshots');
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${name}.png`);
    await this.page.screenshot({ path, animations: 'disabled' });
    return path;
  }

  /** Stops everything; fails when the page reported an error. `again`: whether the page may serve another simulator. */
  async close(again = true): Promise<void> {
    if (!open.delete(this)) return;
    await this.leavePage(again);
    await this.stop();
    rmSync(dirname(this.vault), { recursive: true, force: true });
    const { expectedErrors } = this.options;
    const errors = this.errors.filter((text) => expectedErrors?.test(text) !== true);
    if (errors.length > 0) throw new Error(`The page reported errors:\n${errors.join('\n')}`);
  }

  /** Gives the page on as it came: empty, the mouse outside it, what the test asked of the screen taken back. */
  private async leavePage(again: boolean): Promise<void> {
    const { page } = this;
    const { lang = 'fr', ownPage = false } = this.options;
    if (!again || ownPage || free.has(lang) || page.context().pages().length > 1) return page.context().close();
    await page.mouse.move(-1, -1);
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
    await page.goto(new URL(emptyPage, this.address).href);
    page.off('pageerror', this.noteProblem);
    page.off('console', this.noteMessage);
    free.set(lang, page);
  }
}

function escape(path: string): string {
  return path.replace(/["\\]/gu, '\\$&');
}

const pages = new Map<unknown, ReturnType<typeof buildPage>>();

export async function openSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { plugin = root, lang = 'fr', theme = 'light', width = 1280, height = 800, readOnly = false } = options;
  pages.set(plugin, pages.get(plugin) ?? buildPage(plugin));
  const { assets, manifest } = await (pages.get(plugin) ?? buildPage(plugin));
  const vault = makeVault(options);
  const server = await serve({
    vault,
    assets: { ...assets, [emptyPage]: empty },
    config: { lang, theme, manifest },
    readOnly,
  });
  const page = await takePage(lang);
  await page.setViewportSize({ width, height });
  const simulator = new Simulator(page, vault, server.address, options, () => server.close());
  await simulator.load();
  return simulator;
}
