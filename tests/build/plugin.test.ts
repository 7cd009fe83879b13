// What the built plugin may not hold, whatever its sources and packages do; and that every build gives the same bytes.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPlugin } from '../../esbuild.config.mjs';
import { oneByte } from '../../src/build/one-byte.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'jalons-build-'));
let main = '';
let styles = '';

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(async () => {
  await buildPlugin(folder);
  main = read('main.js');
  styles = read('styles.css');
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('no text is run as code', () => {
  expect(main.match(/\beval\(|new Function\b|\bFunction\(/gu)).toBeNull();
});

test('nothing of it is for development alone', () => {
  expect(main).not.toMatch(/\[svelte\]|Svelte error|customElements/u);
});

test('it needs the app and nothing else', () => {
  const needed = new Set([...main.matchAll(/\brequire\("([^"]*)"\)/gu)].map(([, name = '']) => name));
  expect([...needed].filter((name) => !/^(?:obsidian|@codemirror\/.+)$/u.test(name))).toEqual([]);
  expect(main.match(/\bimport\(/gu)).toBeNull();
});

test('it asks nothing of the network', () => {
  expect(main.match(/\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\brequestUrl\b|[^.\w]fetch\(/gu)).toBeNull();
  const hosts = new Set([...main.matchAll(/https?:\/\/([\w.-]+)/gu)].map(([, host = '']) => host));
  // The namespaces of HTML and SVG; the errors of Svelte name the pages that explain them.
  expect([...hosts].sort()).toEqual(['svelte.dev', 'www.w3.org']);
});

test('no regular expression looks behind, where an older phone could not read it', () => {
  // The one that `yaml` makes from text, and does without where that fails.
  const guarded = /"[^"\n]*\(\?<!\[ \t\]\)\[ \t\]\+\$"/gu;
  expect(main.replace(guarded, '""').match(/.{0,40}\(\?<[=!].{0,20}/gu)).toBeNull();
});

test('it asks nothing of the engine that the oldest window of the app lacks: Chromium 106', () => {
  const later =
    /\.(?:toSorted|toReversed|toSpliced|with|union|intersection|difference|isSubsetOf|withResolvers|isWellFormed|toArray)\(|\b(?:groupBy|fromAsync|Iterator\.from|RegExp\.escape)\(|\.(?:values|keys|entries)\(\)\.(?:map|filter|some|every|find|flatMap|reduce|take|drop|forEach)\(/gu;
  expect(main.match(later)).toBeNull();
});

test('text becomes HTML in one place: the templates of components', () => {
  expect(main.match(/\b(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML/gu) ?? []).toHaveLength(1);
});

test('every sign of it fits in one byte, as V8 then keeps it; escaped, the others mean the same', () => {
  expect(main.match(/[^\0-\u00ff]/gu)).toBeNull();
  const programs = [
    '"l’œuvre – 🚀 …"',
    '`${"’"}é ’\\n`',
    '"’ –x".replace(/[’–]x?/g, "→")',
    '/^[🚀\\p{Lu}]+$/u.test("Œ🚀")',
    '(() => { const œuf = { cœur: 1 }; return œuf.cœur + Object.keys(œuf)[0]; })()',
  ];
  for (const program of programs) {
    expect(oneByte(program)).toMatch(/^[\0-\u00ff]+$/u);
    expect(runInNewContext(oneByte(program))).toEqual(runInNewContext(program));
  }
  expect(() => oneByte('/\\–/')).toThrow('backslash');
  expect(() => oneByte('String.raw`–`')).toThrow('String.raw');
  expect(() => oneByte('const raw = String.raw;')).toThrow('String.raw');
  expect(oneByte('String.raw`\\d`')).toBe('String.raw`\\d`');
});

test('a second build gives the same bytes', async () => {
  const [before, beforeStyles] = [main, styles];
  await buildPlugin(folder);
  expect(read('main.js') === before && read('styles.css') === beforeStyles).toBe(true);
});

test('the style sheet keeps to its own classes and to what the review accepts', () => {
  expect(styles.match(/!important|:has\(|https?:\/\/|#[0-9a-f]{3}(?![0-9a-f])/giu)).toBeNull();
  const rules = [...styles.replace(/\/\*[^]*?\*\//gu, '').matchAll(/([^{};]+)\{/gu)].map(([, selectors = '']) =>
    selectors.trim(),
  );
  const open = rules
    .filter((selectors) => !selectors.startsWith('@') && !/^(?:from|to|[\d.]+%)/u.test(selectors))
    .flatMap((selectors) => selectors.split(/,(?![^(]*\))/u))
    .filter((selector) => !selector.includes('.jalons-'));
  expect(open).toEqual([]);
});

test('every file names the same version', () => {
  const json = (name: string): Record<string, string> => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const { version = '', minAppVersion } = json('manifest.json');
  expect(json('package.json')['version']).toBe(version);
  expect(json('package-lock.json')['version']).toBe(version);
  expect(json('versions.json')[version]).toBe(minAppVersion);
});
