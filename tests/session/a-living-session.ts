// A session with the built-in methods over a vault in memory: what is written there is read again, as in the app.
import { readNote } from '../../src/core/graph/read-note';
import { Facts } from '../../src/session/facts';
import { LiveFindings } from '../../src/session/live-findings';
import { LiveGraph } from '../../src/session/live-graph';
import { LivePacks } from '../../src/session/live-packs';
import { LiveProjects } from '../../src/session/live-projects';
import type { Session } from '../../src/session/session';
import { defaultSettings, type Settings } from '../../src/session/settings/settings';
import { Undo } from '../../src/session/undo';
import { packShelf } from '../../src/packs';
import { FakeDesk, pause } from './a-session';
import { MemoryVault } from './memory-vault';

/** Read once for all tests of a file. */
const methods = new LivePacks(packShelf);

export class LivingVault extends MemoryVault {
  readonly #facts: Facts;

  constructor(facts: Facts, notes: Readonly<Record<string, string>>) {
    super(notes);
    this.#facts = facts;
    for (const path of this.notes.keys()) this.#look(path);
    facts.tell({ state: 'ready' });
  }

  override async apply(edit: Parameters<MemoryVault['apply']>[0]): ReturnType<MemoryVault['apply']> {
    const outcome = await super.apply(edit);
    if (outcome.refused === undefined) this.look(edit.path);
    return outcome;
  }

  /** Someone writes in the note. */
  write(path: string, text: string): void {
    this.notes.set(path, text);
    this.look(path);
  }

  /** The app tells what the note holds now. */
  look(path: string): void {
    this.#look(path);
    this.#facts.tell();
  }

  #look(path: string): void {
    const text = this.notes.get(path);
    if (text === undefined) this.#facts.take({ kind: 'remove', path });
    else this.#facts.take({ kind: 'put', note: readNote(path, text) }, text);
  }
}

export function aLivingSession(files: Readonly<Record<string, string>> = {}, settings: Partial<Settings> = {}) {
  const facts = new Facts();
  const desk = new FakeDesk();
  const clock = { today: '2026-03-12' };
  let last: string | undefined;
  const projects = new LiveProjects(facts, {
    methods,
    today: () => clock.today,
    activeNote: () => desk.active,
    lastUsed: {
      get: () => last,
      keep: (key) => {
        last = key;
      },
    },
  });
  const vault = new LivingVault(facts, files);
  const graph = new LiveGraph(facts);
  const session: Session = {
    facts,
    graph,
    projects,
    findings: new LiveFindings({ facts, graph, projects, methods, severities: () => undefined, pause }),
    vault,
    undo: new Undo(),
    desk,
    methods,
    settings: () => ({ ...defaultSettings, ...settings }),
    firstUse: false,
  };
  return { session, facts, desk, vault, projects, clock };
}
