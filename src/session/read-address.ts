// Reads an address into Jalons (`obsidian://jalons?project=…&step=…&ed=…`): anybody may have written it, so every part is checked.
import { findTypedEd } from '../core/pack/find-typed-ed';
import type { Ed, LoadedPack, Pack, Step } from '../core/pack/pack';
import type { ProjectRun } from '../core/project/project-run';
import { foldFull } from '../core/text/fold';
import { pattern } from '../core/text/pattern';
import { findInPacks } from './find-in-packs';
import type { LiveProjects } from './live-projects';
import type { Session } from './session';

const control = pattern('[\\p{Cc}]');

/** Where an address leads, or what is wrong with it in one sentence. */
export type Address =
  | {
      readonly run: ProjectRun | undefined;
      readonly loaded: LoadedPack | undefined;
      readonly step: Step | undefined;
      readonly ed: Ed | undefined;
    }
  | { readonly problem: string };

/** What Obsidian itself puts there or reads there. */
const known: readonly string[] = ['action', 'vault', 'project', 'step', 'ed', 'pack'];
const longest = 200;

export function readAddress(session: Session, params: Readonly<Record<string, string>>): Address {
  const words = session.desk.words.interop.link;
  const entries = Object.entries(params);
  const strange = entries.find(([key]) => !known.includes(key));
  if (strange !== undefined) return { problem: words.unclear(shown(strange[0])) };
  const bad = entries.find(([key, text]) => !isText(text) || (key === 'project' && text.trim() === ''));
  if (bad !== undefined) return { problem: words.badValue(shown(bad[1]), bad[0]) };
  const { projects } = session;
  const { project = '', step = '', ed = '', pack = '' } = params;
  const given = project === '' ? undefined : findRun(projects, project);
  if (project !== '' && given === undefined) return { problem: words.noProject(project) };
  const own = projects.method(given);
  const loaded = pack === '' ? own : session.methods.find(pack);
  if (pack !== '' && loaded === undefined) return { problem: words.badValue(shown(pack), 'pack') };
  if (own !== undefined && loaded !== own) return { problem: words.otherMethod(shown(project), shown(pack)) };
  const methods = loaded === undefined ? session.methods.all() : [loaded];
  const hasEd = ({ eds }: Pack): Ed | undefined => findTypedEd(eds, ed);
  // Where no project is named, an ED is that of the project at hand, if its method has it.
  const atHand = given === undefined && ed !== '' ? projects.current() : undefined;
  const near = projects.method(atHand);
  const ofNear = findInPacks(
    methods.filter((one) => one === near),
    hasEd,
  );
  const run = given ?? (ofNear && atHand);
  const wantedEd = ofNear ?? findInPacks(methods, hasEd);
  if (ed !== '' && wantedEd === undefined) return { problem: words.noEd(ed) };
  const wantedStep = findInPacks(methods, ({ steps }) => steps.find(({ id }) => same(id, step)));
  if (step !== '' && wantedStep === undefined) return { problem: words.noStep(step) };
  return {
    run,
    loaded: wantedEd?.loaded ?? wantedStep?.loaded ?? loaded,
    step: wantedStep?.found,
    ed: wantedEd?.found,
  };
}

/** By key, by name, or by the name of its note. */
export function findRun(projects: LiveProjects, wanted: string): ProjectRun | undefined {
  const folded = foldFull(wanted);
  return (
    projects.run(wanted) ??
    projects.runs.find(({ name, note }) => foldFull(name) === folded || foldFull(note?.name ?? '') === folded)
  );
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
}

function isText(text: string): boolean {
  return text.length <= longest && !control().test(text);
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
