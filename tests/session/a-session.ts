// A session over a vault in memory, with a desk that answers what the test says and remembers what it was asked.
import type { Note } from '../../src/core/graph/note';
import type { LoadedPack } from '../../src/core/pack/pack';
import type { Cursor, Desk, EdChoice } from '../../src/session/desk';
import { Facts } from '../../src/session/facts';
import { LiveGraph } from '../../src/session/live-graph';
import { LivePacks } from '../../src/session/live-packs';
import type { Session } from '../../src/session/session';
import { defaultSettings, type Settings } from '../../src/session/settings/settings';
import { Undo } from '../../src/session/undo';
import { wordsFor } from '../../src/words';
import { aPack } from '../core/project/a-pack';
import { MemoryVault } from './memory-vault';

export class FakeDesk implements Desk {
  readonly words = wordsFor('fr').words;
  readonly english = false;
  readonly told: string[] = [];
  readonly opened: string[] = [];
  choice: EdChoice | undefined;
  project: string | undefined;
  at: Cursor | undefined;
  asked = 0;

  openPanel = (): Promise<void> => Promise.resolve();
  openGraph = (): Promise<void> => Promise.resolve();
  newNoteFolder = (): string => '';
  format = (): string => '2026-01-02';
  linkTo = ({ name }: Note): string => `[[${name}]]`;

  openNote(path: string): Promise<void> {
    this.opened.push(path);
    return Promise.resolve();
  }

  chooseEd(): Promise<EdChoice | undefined> {
    return Promise.resolve(this.choice);
  }

  chooseProject(): Promise<string | undefined> {
    this.asked += 1;
    return Promise.resolve(this.project);
  }

  cursor(): Cursor | undefined {
    return this.at;
  }

  tell(message: string): void {
    // Plain spaces, so that tests can be read.
    this.told.push(message.replaceAll('\u00a0', ' '));
  }
}

export const loadedPack: LoadedPack = { pack: aPack, templates: {} };

export function aSession(notes: readonly Note[] = [], settings: Partial<Settings> = {}) {
  const facts = new Facts();
  for (const note of notes) facts.take({ kind: 'put', note });
  facts.tell({ state: 'ready' });
  const desk = new FakeDesk();
  const vault = new MemoryVault(Object.fromEntries(notes.map(({ path }) => [path, ''])));
  const session: Session = {
    facts,
    graph: new LiveGraph(facts),
    vault,
    undo: new Undo(),
    desk,
    methods: new LivePacks([]),
    packs: () => [loadedPack],
    pack: (id) => (id === loadedPack.pack.id ? loadedPack : undefined),
    settings: () => ({ ...defaultSettings, ...settings }),
  };
  return { session, facts, desk, vault };
}
