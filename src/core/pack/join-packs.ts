// Puts the built-in methods and a user's own side by side: a user's pack replaces the built-in one of its id, a user's template the built-in one of its name.
import { checkPacks } from './check-packs';
import type { LoadedPack } from './pack';
import type { PackProblem } from './pack-problem';
import type { ReadPack } from './parse-pack';
import type { UserPacks } from './read-user-packs';

export interface JoinedPacks {
  /** Built-in ones in their order, then the user's by path. */
  readonly packs: readonly LoadedPack[];
  readonly problems: readonly PackProblem[];
}

export function joinPacks(builtIn: readonly ReadPack[], user: UserPacks): JoinedPacks {
  const own = new Map(user.packs.map((read) => [read.loaded.pack.id, read]));
  const shelved = builtIn.map((read) => own.get(read.loaded.pack.id) ?? replaceTemplates(read, user));
  const added = user.packs.filter((read) => !shelved.includes(read));
  const packs = [...shelved, ...added];
  return { packs: packs.map(({ loaded }) => loaded), problems: [...user.problems, ...checkPacks(packs)] };
}

/** An ED whose template the pack leaves to be made from its contents takes the user's note of its code (`G-1`). */
function replaceTemplates(read: ReadPack, user: UserPacks): ReadPack {
  const { pack, templates } = read.loaded;
  const ownOf = (name: string): string | undefined => {
    const key = [`${pack.id}/${name}`, name].find((each) => Object.hasOwn(user.templates, each));
    return key === undefined ? undefined : user.templates[key];
  };
  const added = pack.eds.flatMap(({ code, template }) =>
    template === undefined && ownOf(code) !== undefined ? code : [],
  );
  const names = [...Object.keys(templates), ...added];
  const texts = Object.fromEntries(names.map((name) => [name, ownOf(name) ?? templates[name] ?? '']));
  const eds = pack.eds.map((ed) => (added.includes(ed.code) ? { ...ed, template: ed.code } : ed));
  return { ...read, loaded: { pack: added.length === 0 ? pack : { ...pack, eds }, templates: texts } };
}
