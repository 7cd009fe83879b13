// The browser page: puts the app together over the server's vault, loads the plugin as built, and follows the disk.
import * as codemirrorCommands from '@codemirror/commands';
import * as codemirrorLanguage from '@codemirror/language';
import * as codemirrorState from '@codemirror/state';
import * as codemirrorView from '@codemirror/view';
import * as obsidian from './obsidian';
import { App } from './app';
import { buildFrame } from './frame';
import { language, say } from './language';
import type { Plugin } from './plugin';
import { Server, ServerDisk, type PageConfig } from './server-disk';

declare global {
  interface Window {
    loadPlugin(module: { exports: unknown }, exports: unknown, require: (name: string) => unknown): void;
    app: App;
    /** What plugins are told of the device; a test may say otherwise. */
    platform: typeof obsidian.Platform;
  }
}

const modules: Readonly<Record<string, unknown>> = {
  obsidian,
  '@codemirror/commands': codemirrorCommands,
  '@codemirror/language': codemirrorLanguage,
  '@codemirror/state': codemirrorState,
  '@codemirror/view': codemirrorView,
};

function requireModule(name: string): unknown {
  const found = modules[name];
  if (found === undefined) throw new Error(`Cannot find module '${name}'`);
  return found;
}

type PluginClass = new (app: App, manifest: PageConfig['manifest']) => Plugin;

function loadPlugin(): PluginClass {
  const module: { exports: { default?: PluginClass } } = { exports: {} };
  window.loadPlugin(module, module.exports, requireModule);
  if (module.exports.default === undefined) throw new Error('The plugin has no default export');
  return module.exports.default;
}

async function followDisk(app: App, server: Server): Promise<void> {
  let version = 0;
  for (;;) {
    try {
      const now = await server.json<{ version: number }>('GET', 'changes', { since: String(version) });
      if (now.version !== version && version !== 0) await app.vault.refresh();
      version = now.version;
    } catch (problem) {
      // The server was stopped, or this page is being left: there is nothing more to follow.
      if (problem instanceof Error) return;
      throw problem;
    }
  }
}

async function start(): Promise<void> {
  const server = new Server(location.hash.slice(1));
  const config = await server.json<PageConfig>('GET', 'config').catch(() => undefined);
  if (config === undefined) {
    document.body.createEl('p', { cls: 'no-token', text: 'Ouvrez l’adresse complète que le terminal affiche.' });
    return;
  }
  language.choose(config.lang);
  document.documentElement.lang = config.lang;
  const app = new App(new ServerDisk(server, config.name), localStorage);
  window.app = app;
  window.platform = obsidian.Platform;
  buildFrame(app);
  app.setTheme(config.theme);
  const plugin = new (loadPlugin())(app, config.manifest);
  await app.enablePlugin(plugin);
  await app.start();
  const first = app.loadLocalStorage('enabled-once') !== true;
  app.saveLocalStorage('enabled-once', true);
  if (first) plugin.onUserEnable();
  void followDisk(app, server);
  await app.metadataCache.settled();
  document.title = `${config.name} – ${say('simulateur d’Obsidian', 'Obsidian simulator')}`;
  document.body.dataset['ready'] = 'true';
}

void start();
