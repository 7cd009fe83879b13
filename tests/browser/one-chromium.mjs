// Starts one Chromium for all files of browser tests, and closes it after the last.
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

const switches = ['disable-gpu', 'disable-quic', 'no-first-run', 'disable-background-networking', 'disable-sync'];

/** For vitest: called once before the tests, gives what is called after them. */
export async function setup({ provide }) {
  const args = ['--no-sandbox', '--disable-component-update', ...switches.map((name) => `--${name}`)];
  const server = await chromium.launchServer({ executablePath: findChromium(), headless: true, args });
  provide('chromium', server.wsEndpoint());
  return () => server.close();
}
