// A session over a vault in memory, with a desk that answers what the test says and remembers what it was asked.
import type { Note } from '../../src/core/graph/note';
import type { Text } from '../../src/core/pack/pack';
import type {
  Cursor,
  Desk,
  EdChoice,
  EdQuestion,
  ListQuestion,
  Preview,
  Progress,
  PropertiesQuestion,
  ReasonQuestion,
  StartQuestion,
  ValueChoice,
} from '../../src/session/desk';
import type { Edit } from '../../src/core/text/edit';
import type { EdProperties } from '../../src/session/ed-properties';
import { Facts } from '../../src/session/facts';
import { LiveFindings } from '../../src/session/live-findings';
import { LiveGraph } from '../../src/session/live-graph';
import { LivePacks } from '../../src/session/live-packs';
import { LiveProjects } from '../../src/session/live-projects';
import type { Session } from '../../src/session/session';
import { defaultSettings, type Settings } from '../../src/session/settings/settings';
import type { StartWish } from '../../src/session/start-wish';
import { Undo } from '../../src/session/undo';
import { wordsFor } from '../../src/words';
import { aPack } from '../core/project/a-pack';
import { MemoryVault } from './memory-vault';

export class FakeDesk implements Desk {
  readonly words = wordsFor('fr').words;
  readonly language = 'fr';
  readonly say = (text: Text): string => text.fr;
  readonly told: string[] = [];
  readonly opened: string[] = [];
  /** Pairs opened side by side, with the line of the second. */
  readonly beside: (readonly [string, string, number | undefined, number | undefined])[] = [];
  choice: EdChoice | undefined;
  /** Picks among the keys of a list. */
  picks: (keys: readonly string[]) => string | undefined = () => undefined;
  project: string | undefined;
  at: Cursor | undefined;
  active: string | undefined;
  asked = 0;
  question: EdQuestion | undefined;
  /** Whether the template's value is wanted; undefined to give up. */
  takes: ((choice: ValueChoice) => boolean) | undefined = () => false;
  choices: readonly ValueChoice[] = [];
  /** Whether what a preview shows is wanted. */
  applies = true;
  previews: Preview[] = [];
  /** What the form of a new project is filled in with. */
  starts: (question: StartQuestion) => StartWish | undefined = () => undefined;
  fillsIn: (question: PropertiesQuestion) => EdProperties | undefined = () => undefined;
  /** The way back of the last notice that had one. */
  undo: (() => void) | undefined;

  chooseOne = ({ items }: ListQuestion): Promise<string | undefined> =>
    Promise.resolve(this.picks(items.map(({ key }) => key)));
  openPanel = (): Promise<void> => Promise.resolve();
  openGraph = (): Promise<void> => Promise.resolve();
  openFindings = (): Promise<void> => Promise.resolve();
  copied: Readonly<Record<string, string>> = {};
  copyAddress = (params: Readonly<Record<string, string>>): Promise<void> => {
    this.copied = params;
    return Promise.resolve();
  };
  newNoteFolder = (): string => '';
  format = (): string => '2026-01-02';
  linkTo = ({ name }: Note): string => `[[${name}]]`;

  openNote(path: string): Promise<void> {
    this.opened.push(path);
    return Promise.resolve();
  }

  openBeside(path: string, beside: string, line?: number, ownLine?: number): Promise<void> {
    this.beside.push([path, beside, line, ownLine]);
    return Promise.resolve();
  }

  chooseEd(question: EdQuestion): Promise<EdChoice | undefined> {
    this.question = question;
    return Promise.resolve(this.choice);
  }

  chooseProject(): Promise<string | undefined> {
    this.asked += 1;
    return Promise.resolve(this.project);
  }

  chooseValues(choices: readonly ValueChoice[]): Promise<readonly boolean[] | undefined> {
    this.choices = choices;
    return Promise.resolve(this.takes === undefined ? undefined : choices.map(this.takes));
  }

  /** Which edits of a preview are wanted; undefined to give up. */
  picksEdits: (edits: readonly Edit[]) => readonly Edit[] | undefined = (edits) => edits;
  reason: string | undefined;
  /** Whether work goes on after so many parts. */
  goesOn: (done: number, title: string) => boolean = () => true;

  previewEach(preview: Preview): Promise<readonly Edit[] | undefined> {
    this.previews.push(preview);
    return Promise.resolve(this.picksEdits(preview.edits));
  }

  askReason({ write }: ReasonQuestion): Promise<Edit | undefined> {
    return Promise.resolve(this.reason === undefined ? undefined : write(this.reason));
  }

  progress(title: string): Progress {
    return { step: (done) => Promise.resolve(this.goesOn(done, title)), end: () => undefined };
  }

  preview(preview: Preview): Promise<boolean> {
    this.previews.push(preview);
    return Promise.resolve(this.applies);
  }

  askStart(question: StartQuestion): Promise<StartWish | undefined> {
    return Promise.resolve(this.starts(question));
  }

  askProperties(question: PropertiesQuestion): Promise<EdProperties | undefined> {
    return Promise.resolve(this.fillsIn(question));
  }

  activeNote(): string | undefined {
    return this.active;
  }

  cursor(): Cursor | undefined {
    return this.at;
  }

  tell(message: string, undo?: () => void): void {
    if (undo !== undefined) this.undo = undo;
    // Plain spaces, so that tests can be read.
    this.told.push(message.replaceAll('\u00a0', ' '));
  }
}

/** Between two slices. */
export const pause = (): Promise<void> => Promise.resolve();

/** Read once for all tests of a file. */
const methods = new LivePacks([
  { id: aPack.id, file: 'pack.yaml', source: { json: JSON.stringify(aPack), templates: {} } },
]);

export const day = '2026-03-12';

export function aSession(notes: readonly Note[] = [], settings: Partial<Settings> = {}) {
  const facts = new Facts();
  for (const note of notes) facts.take({ kind: 'put', note });
  facts.tell({ state: 'ready' });
  const desk = new FakeDesk();
  const vault = new MemoryVault(Object.fromEntries(notes.map(({ path }) => [path, ''])));
  let last: string | undefined;
  const lastUsed = {
    get: () => last,
    keep: (key: string): void => {
      last = key;
    },
  };
  const graph = new LiveGraph(facts);
  const projects = new LiveProjects(facts, { methods, today: () => day, activeNote: () => desk.active, lastUsed });
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
  return { session, facts, desk, vault };
}
