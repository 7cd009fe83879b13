// Opens the plugin in the simulator, in a real Chromium, over a copy of a vault; what a test needs to act as a person does.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach } from 'vitest';
import { buildPage } from '../obsidian-sim/build-page.mjs';
import { copyVault } from '../obsidian-sim/copy-vault.mjs';
import { serve } from '../obsidian-sim/serve.mjs';
import { findChromium } from './find-chromium.mjs';

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
  /** Console errors that the test expects. */
  expectedErrors?: RegExp;
}

let browser: Promise<Browser> | undefined;
const open = new Set<Simulator>();
const switches = ['disable-gpu', 'disable-quic', 'no-first-run', 'disable-background-networking', 'disable-sync'];

function startBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-component-update', ...switches.map((name) => `--${name}`)];
  return (browser ??= chromium.launch({ executablePath: findChromium(), headless: true, args }));
}

afterEach(async () => {
  for (const simulator of [...open]) await simulator.close();
});
afterAll(async () => {
  await (await browser)?.close();
});

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
    page.on('pageerror', (problem) => this.errors.push(problem.stack ?? problem.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    open.add(this);
  }

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

  /** Stops everything; fails when the page reported an error. */
  async close(): Promise<void> {
    if (!open.delete(this)) return;
    await this.page.context().close();
    await this.stop();
    rmSync(dirname(this.vault), { recursive: true, force: true });
    const { expectedErrors } = this.options;
    const errors = this.errors.filter((text) => expectedErrors?.test(text) !== true);
    if (errors.length > 0) throw new Error(`The page reported errors:\n${errors.join('\n')}`);
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
  const server = await serve({ vault, assets, config: { lang, theme, manifest }, readOnly });
  const context = await (await startBrowser()).newContext({ viewport: { width, height }, locale: lang });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const simulator = new Simulator(page, vault, server.address, options, () => server.close());
  await simulator.load();
  return simulator;
}
