// Where the tests are found, and the modules that the build makes for them.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { shelfModule } from '../src/build/shelf-module.mjs';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  plugins: [
    {
      name: 'shelf',
      enforce: 'pre',
      async load(id: string) {
        return id.endsWith('shelf.yaml') ? (await shelfModule(id)).code : undefined;
      },
    },
    svelte({ configFile: false }),
  ],
  resolve: {
    alias: {
      obsidian: resolve(root, 'tests/obsidian-sim/obsidian.ts'),
      // The modules for browsers; Node's own ask the environment at every token.
      yaml: resolve(root, 'node_modules/yaml/browser/index.js'),
    },
    conditions: ['browser'],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/long/**'],
          testTimeout: 60_000,
          // One room for all files: most of the time went into importing the same modules anew. No test may leave a module changed.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          isolate: false,
          globalSetup: ['tests/browser/one-chromium.mjs'],
          setupFiles: ['tests/browser/close-simulators.ts'],
        },
      },
      { extends: true, test: { name: 'long', include: ['tests/long/**/*.test.ts'], testTimeout: 1_800_000 } },
    ],
  },
});
