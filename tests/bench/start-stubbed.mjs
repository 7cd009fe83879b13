// Evaluates main.js as the app does, and runs its `onload` beside a stub that counts what is asked of it.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Script } from 'node:vm';

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

/** Any class, function or value of the app. */
const anything = new Proxy(class {}, { get: (target, name) => (name in target ? target[name] : class {}) });

function evaluate(script, needed = () => anything) {
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, needed);
  if (typeof module.exports.default !== 'function') throw new Error('main.js does not give the plugin.');
  return module.exports.default;
}

/** What differs stands first: V8 compares texts of one length sign by sign before it knows them for new. */
const wrap = (source, run) => `/* ${String(run)} */(function (module, exports, require) {${source}\n})`;

/** Medians of `runs`, in milliseconds. `fresh`: a comment makes every text another one, so that nothing comes from V8's cache; `cached`: it does. */
export function timeEvaluation(path, runs = 20) {
  globalThis.window ??= globalThis;
  const source = readFileSync(path, 'utf8');
  const [fresh, running, cached] = [[], [], []];
  const timed = (times, work) => {
    const start = performance.now();
    const made = work();
    times.push(performance.now() - start);
    return made;
  };
  for (let run = 0; run < runs; run += 1) {
    const script = timed(fresh, () => new Script(wrap(source, run)));
    timed(running, () => evaluate(script));
    const cachedData = script.createCachedData();
    timed(cached, () => new Script(wrap(source, run), { cachedData }));
  }
  return { fresh: median(fresh), running: median(running), cached: median(cached) };
}

/** Answers any question with another such answer, and notes the path of every call. */
function countingStub(path, calls) {
  return new Proxy(class {}, {
    get(target, name) {
      if (name === 'prototype') return target.prototype;
      if (typeof name === 'symbol' || name === 'then') return undefined;
      return name === 'loadLocalStorage' ? () => null : countingStub(`${path}.${name}`, calls);
    },
    apply(_, self, values) {
      calls.push(path);
      return values.length > 0 && path.endsWith('onLayoutReady') ? undefined : countingStub(`${path}()`, calls);
    },
    construct: () => ({}),
  });
}

/** What `onload` asks of the vault, its adapter and its cache before the layout is ready, the listening to their events apart. */
export async function callsOfOnload(path) {
  globalThis.window ??= globalThis;
  const calls = [];
  const app = countingStub('app', calls);
  class Plugin {
    app = app;
    manifest = { id: 'jalons', dir: '.obsidian/plugins/jalons' };
    loadData() {
      calls.push('loadData');
      return Promise.resolve(null);
    }
  }
  // Whatever else a plugin may do (register, add) does nothing.
  const nothing = (_, name) => (typeof name === 'string' ? () => undefined : undefined);
  Object.setPrototypeOf(Plugin.prototype, new Proxy({}, { get: nothing }));
  const obsidian = new Proxy({ Plugin, getLanguage: () => 'fr' }, { get: (own, name) => own[name] ?? class {} });
  const source = readFileSync(path, 'utf8');
  const Main = evaluate(new Script(wrap(source, 'onload')), (name) => (name === 'obsidian' ? obsidian : anything));
  await new Main(app).onload();
  const asksFiles = (call) => /^app\.(?:vault|metadataCache|fileManager)\b/u.test(call) && !/\.(?:on|off)$/u.test(call);
  return calls.filter((call) => call === 'loadData' || asksFiles(call));
}
