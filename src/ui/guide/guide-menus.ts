// The menus of the guide: its projects, its methods, what else can be done with a document.
import type { ProjectRun } from '../../core/project/project-run';
import type { Target } from '../../session/actions/action';
import type { Words } from '../../words';
import { entry, showMenuUnder, type MenuEntry } from '../show-menu';
import type { GuideHost } from './guide-host';
import type { GuideModel } from './guide-model.svelte';
import type { GuideParts } from './guide-parts';
import { packLabel } from './pack-label';

type Menus = Pick<GuideHost, 'chooseProject' | 'choosePack' | 'offerMore'>;

export function guideMenus(model: GuideModel, { session, run }: GuideParts): Menus {
  const { desk } = session;
  const { guide, actions } = desk.words;
  const act = (action: string, title: string, icon: string, target?: Target): MenuEntry =>
    entry(title, icon, () => run(action, target));

  function ofProject({ key, note }: ProjectRun): readonly MenuEntry[] {
    const dossier = act('assemble-dossier', guide.assemble, 'book-open-text', { run: key });
    if (note === undefined) return [dossier];
    return [entry(guide.openProject, 'file-text', () => void desk.openNote(note.path)), dossier];
  }

  return {
    chooseProject(event) {
      showMenuUnder(event, [
        projectsOf(model, guide),
        model.run === undefined ? [] : ofProject(model.run),
        [act('start-project', guide.start, 'plus'), act('adopt-project', guide.adopt, 'folder-input')],
      ]);
    },
    choosePack(event) {
      const packs = session.methods.all().map(({ pack }) => ({
        title: packLabel(pack, desk.say),
        checked: pack.id === model.pack?.id,
        run: () => model.chooseMethod(pack.id),
      }));
      showMenuUnder(event, [packs]);
    },
    offerMore(event, { code, evolving }, path) {
      const own = model.targetOf(code);
      showMenuUnder(event, [
        [
          act('edit-properties', actions['edit-properties'], 'list-tree', { paths: [path] }),
          ...(evolving && model.run !== undefined
            ? [act('new-version', guide.newVersion, 'copy-plus', { ed: code, run: model.run.key })]
            : []),
        ],
        [
          act('insert-ed', guide.insertAgain, 'file-plus-2', { ...own, seen: true }),
          act('insert-ed-at-cursor', guide.insertAtCursor, 'text-cursor-input', own),
        ],
      ]);
    },
  };
}

/** Each project, and none. */
function projectsOf(model: GuideModel, words: Words['guide']): readonly MenuEntry[] {
  const { runs, loose } = model.facts;
  if (runs.length === 0) return [];
  const none = { key: undefined, name: loose === 0 ? words.noProject : words.noProjectBut(loose) };
  return [...runs, none].map(({ key, name }) => ({
    title: name,
    checked: key === model.run?.key,
    run: () => model.chooseProject(key),
  }));
}
