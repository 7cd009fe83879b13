// Makes each section's key its own: a heading that comes again gets a number.

interface Keyed {
  readonly key: string;
  readonly hash: string;
}

/** `contexte`, `contexte~2`: sections that say something first, so that an empty heading renames none of them. */
export function numberKeys<Section extends Keyed>(sections: readonly Section[]): readonly Section[] {
  const taken = new Map<string, number>();
  const number = (section: Section): Section => {
    const times = (taken.get(section.key) ?? 0) + 1;
    taken.set(section.key, times);
    return times === 1 ? section : { ...section, key: `${section.key}~${times}` };
  };
  const written = sections.map((section) => (section.hash === '' ? section : number(section)));
  return written.map((section) => (section.hash === '' ? number(section) : section));
}
