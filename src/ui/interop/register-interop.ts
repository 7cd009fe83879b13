// The doors for other programs: Obsidian's command line, and addresses that lead to a project, a step or an ED.
import type { Plugin } from 'obsidian';
import { answerCheck, answerInsert, answerStatus, answerValidate } from '../../session/answer-cli';
import type { Facts } from '../../session/facts';
import { readAddress } from '../../session/read-address';
import type { Session } from '../../session/session';
import { GUIDE_VIEW } from '../guide/guide-parts';
import { GuideView } from '../guide/guide-view';

export function registerInterop(plugin: Plugin, session: Session): void {
  plugin.registerObsidianProtocolHandler('jalons', (params) => {
    void followAddress(plugin, session, params);
  });
  // The command line came with 1.12.2, and not on every device.
  if ('registerCliHandler' in plugin) registerCli(plugin, session);
}

function registerCli(plugin: Plugin, session: Session): void {
  const words = session.desk.words.interop.cli;
  const json = { description: words.json };
  const project = { value: '<project>', description: words.project };
  const ed = { value: '<ed>', description: words.ed, required: true };
  const commands = [
    ['jalons', words.status, { project, json }, answerStatus],
    ['jalons:status', words.status, { project, json }, answerStatus],
    ['jalons:check', words.check, { json }, answerCheck],
    ['jalons:insert', words.insert, { ed, project }, answerInsert],
    ['jalons:validate', words.validate, { ed, project }, answerValidate],
  ] as const;
  for (const [name, description, flags, answer] of commands)
    plugin.registerCliHandler(name, description, flags, (params) => answer(session, params));
}

/** Shows the place in the guide, and opens the document of an ED that the project has. An address that cannot be followed is told in one sentence. */
async function followAddress({ app }: Plugin, session: Session, params: Record<string, string>): Promise<void> {
  await whenNamed(session.facts);
  const address = readAddress(session, params);
  const { desk, projects } = session;
  if ('problem' in address) {
    desk.tell(address.problem);
    return;
  }
  const { run, loaded, step, ed } = address;
  if (run !== undefined) projects.use(run.key);
  await desk.openPanel();
  const view = app.workspace.getLeavesOfType(GUIDE_VIEW)[0]?.view;
  if (view instanceof GuideView) view.show(loaded?.pack.id, step?.id, ed?.code);
  const state = run === undefined ? undefined : projects.state(run.key);
  const path = ed === undefined ? undefined : state?.eds.find((one) => one.ed.code === ed.code)?.path;
  if (path !== undefined) await desk.openNote(path);
}

/** Until projects are known: an address may be what starts the app. */
function whenNamed(facts: Facts): Promise<void> {
  return new Promise((resolve) => {
    if (facts.reading.state !== 'names') {
      resolve();
      return;
    }
    const stop = facts.listen(() => {
      if (facts.reading.state === 'names') return;
      stop();
      resolve();
    });
  });
}
