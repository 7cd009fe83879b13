// Builds the draft of a pack: ids from titles, and every list that the page does not fill.
import { foldFull } from '../../text/fold';
import type { Activity, Ed, Pack, Part, Step, Text } from '../pack';

const longestId = 40;

/** `Du côté du pilote` → `du-cote-du-pilote`; empty when no Latin letter or digit is left. */
export function slug(title: string): string {
  const words = foldFull(title)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  let id = words[0]?.slice(0, longestId) ?? '';
  for (const word of words.slice(1)) {
    if (id.length + word.length >= longestId) break;
    id += `-${word}`;
  }
  return id;
}

/** Gives ids that do not come twice: the second `pilote` is `pilote-2`. */
export function idTaker(): (wanted: string, otherwise: string) => string {
  const taken = new Set<string>();
  return (wanted, otherwise) => {
    const base = wanted === '' ? otherwise : wanted;
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    return id;
  };
}

export function text(words: string): Text {
  return { fr: words.trim() };
}

/** The texts that say something. */
export function texts(words: readonly string[]): Text[] {
  return words.filter((each) => each.trim() !== '').map(text);
}

export function draftStep(step: Pick<Step, 'id' | 'title'> & Partial<Step>): Step {
  return {
    description: step.title,
    techniques: [],
    activities: [],
    outputs: [],
    advice: [],
    contexts: {},
    needs: [],
    makes: [],
    optional: false,
    recurring: false,
    roles: [],
    links: [],
    ...step,
  };
}

export function draftActivity(activity: Pick<Activity, 'id' | 'text'> & Partial<Activity>): Activity {
  return { optional: false, recurring: false, roles: [], ...activity };
}

/** An ED of which the page gives the code alone. */
export function draftEd(code: string, evolving: boolean): Ed {
  return {
    code,
    title: text(`ÉD ${code}`),
    format: 'text',
    evolving,
    needs: [],
    externalInputs: [],
    equivalents: [],
    relationsComplete: false,
    contents: [],
    prescribes: [],
    recommendedSteps: [],
    sheets: [],
    advice: [],
  };
}

export interface PackParts {
  readonly title: string;
  readonly summary: string;
  readonly path: string;
  readonly steps: readonly Step[];
  readonly roles?: readonly Part[];
  readonly eds?: readonly Ed[];
}

export function draftPack({ title, summary, path, steps, roles = [], eds = [] }: PackParts): Pack {
  const name = title.trim() === '' ? fileName(path) : title.trim();
  const id = slug(name);
  return {
    schema: 1,
    id: /^[a-z]/u.test(id) ? id : `methode-${id}`.replace(/-$/u, ''),
    version: '0.1.0',
    title: text(name),
    language: 'fr',
    summary: text(summary.trim() === '' ? name : summary),
    sources: [{ id: 'page', text: path.trim() === '' ? name : path.trim() }],
    axes: [],
    phases: [],
    roles,
    eds,
    steps,
    plans: [],
    lists: [],
  };
}

/** The name of a note without its folder and `.md`. */
function fileName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/iu, '');
  return name.trim() === '' ? 'Méthode' : name.trim();
}
