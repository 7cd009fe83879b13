// Reads an address into Jalons (`obsidian://jalons?project=…&step=…&ed=…`): anybody may have written it, so every part is checked.
import type { Ed, LoadedPack, Step } from '../core/pack/pack';
import type { ProjectRun } from '../core/project/project-run';
import { foldFull } from '../core/text/fold';
import type { Session } from './session';

/** Where an address leads, or what is wrong with it in one sentence. */
export type Address =
  | { readonly run?: ProjectRun; readonly loaded?: LoadedPack; readonly step?: Step; readonly ed?: Ed }
  | { readonly problem: string };

/** What Obsidian itself puts there or reads there. */
const known: readonly string[] = ['action', 'vault', 'project', 'step', 'ed', 'pack'];
const longest = 200;

export function readAddress(session: Session, params: Readonly<Record<string, string>>): Address {
  const words = session.desk.words.interop.link;
  const strange = Object.entries(params).find(([key, text]) => !known.includes(key) || !isText(text));
  if (strange !== undefined) return { problem: words.unclear(shown(strange[0])) };
  const { project = '', step = '', ed = '', pack = '' } = params;
  const run = project === '' ? undefined : findRun(session, project);
  if (project !== '' && run === undefined) return { problem: words.noProject(project) };
  const own = run === undefined ? undefined : session.projects.method(run);
  const loaded = pack === '' ? own : session.pack(pack);
  if (pack !== '' && loaded === undefined) return { problem: words.unclear(pack) };
  const methods = loaded === undefined ? session.packs() : [loaded];
  const wantedEd = ed === '' ? undefined : find(methods, (one) => one.eds.find(({ code }) => same(code, ed)));
  if (ed !== '' && wantedEd === undefined) return { problem: words.noEd(ed) };
  const wantedStep = step === '' ? undefined : find(methods, (one) => one.steps.find(({ id }) => same(id, step)));
  if (step !== '' && wantedStep === undefined) return { problem: words.noStep(step) };
  const method = wantedEd?.loaded ?? wantedStep?.loaded ?? loaded;
  return {
    ...(run === undefined ? {} : { run }),
    ...(method === undefined ? {} : { loaded: method }),
    ...(wantedStep === undefined ? {} : { step: wantedStep.found }),
    ...(wantedEd === undefined ? {} : { ed: wantedEd.found }),
  };
}

/** By key, by name, or by the name of its note. */
export function findRun({ projects }: Session, wanted: string): ProjectRun | undefined {
  const folded = foldFull(wanted);
  return (
    projects.run(wanted) ??
    projects.runs.find(({ name, note }) => foldFull(name) === folded || foldFull(note?.name ?? '') === folded)
  );
}

function find<Found>(
  methods: readonly LoadedPack[],
  look: (pack: LoadedPack['pack']) => Found | undefined,
): { readonly loaded: LoadedPack; readonly found: Found } | undefined {
  for (const loaded of methods) {
    const found = look(loaded.pack);
    if (found !== undefined) return { loaded, found };
  }
  return undefined;
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
}

function isText(text: string): boolean {
  return text.length <= longest && !/[\p{Cc}]/u.test(text);
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
