// What each key of a pack.yaml means, in one line: shown by editors, and the source of the tables of `docs/pack.md`.

export type Described =
  | 'pack'
  | 'text'
  | 'source'
  | 'part'
  | 'list'
  | 'ed'
  | 'need'
  | 'contentItem'
  | 'sheet'
  | 'step'
  | 'activity'
  | 'plan'
  | 'cycle';

type Keys = Readonly<Record<string, string>>;

const cited = {
  source: 'Where the statement comes from: a table, a page, a file (`tableau 14.5`).',
  ours: 'True for what no source says: a proposal of the pack’s author, kept apart from the facts.',
};

const title = 'The title, as the method words it. A plain text is French.';

export const keys: Readonly<Record<Described, Keys>> = {
  pack: {
    schema: 'Version of this format: 1.',
    id: 'Permanent name of the method: small letters, digits, hyphens. Other packs write `id:code`.',
    version: 'Version of the pack, in quotes.',
    title: 'The method’s name.',
    language: 'Language of the plain texts; `fr` when left out.',
    summary: 'The method in a few sentences.',
    sources: 'The works that the pack rests on.',
    axes: 'The axes that its EDs belong to.',
    phases: 'The phases that its EDs and steps belong to.',
    roles: 'Who does things.',
    eds: 'The documents that the method expects (éléments de documentation).',
    steps: 'What there is to do.',
    plans: 'Ways to spread the EDs over cycles.',
    lists: 'Closed lists of values, offered where a content item names them.',
  },
  text: { fr: 'The text in French.', en: 'The text in English; French is shown where it is missing.' },
  source: { id: 'Short name of the work.', text: 'The work, as a bibliography has it.' },
  part: { id: 'Short name that EDs, steps and activities use.', title, summary: 'One true paragraph.', ...cited },
  list: { id: 'Short name that content items use.', title, values: 'The values, in order.', ...cited },
  ed: {
    code: 'Its code without star or version: `I-3`, `446`.',
    title,
    axis: 'Id of its axis.',
    phase: 'Id of its phase.',
    format: 'What its main body is: `text`, `form`, `table` (or one card per item), `graph`.',
    formatLabel: 'The format in the method’s own words.',
    evolving: 'True when it is produced in several versions (the star).',
    needs: 'The EDs it rests on; cycles are allowed.',
    externalInputs: 'What it rests on that is no ED: interviews, documents.',
    equivalents: 'The same ED in other packs, `pack:code`; the other one must name this one back.',
    relationsComplete:
      'False where the method’s own sheet was not seen: a relation that is missing here may still exist.',
    purpose: 'What it is for, in one or two sentences.',
    contents: 'What it must hold: the headings of its template.',
    prescribes: 'What the method asks of it.',
    recommendedSteps: 'How to write it, in order.',
    sheets: 'Forms to fill beside it.',
    advice: 'Practical advice, each a sentence or two.',
    template: 'Name of its template; one is made from `contents` when left out.',
    ...cited,
  },
  need: { ed: 'Code of an ED of this pack (`I-3`), or of another (`misa:440`).', ...cited },
  contentItem: {
    id: 'Short name, unique in the ED.',
    title: 'The heading in the template.',
    prompt: 'One line that helps to write it.',
    list: 'Id of a closed list, offered here.',
    borrowedFrom:
      'The ED of another pack that this item is taken from (`misa:104`), where the method’s own are not known.',
    ...cited,
  },
  sheet: { id: 'Short name, unique in the ED.', title, template: 'Name of its template.', ...cited },
  step: {
    id: 'Permanent short name: `I3`.',
    title,
    axis: 'Id of its axis.',
    phase: 'Id of its phase.',
    description: 'What is done, in one to three sentences: the guide shows it whole.',
    objective: 'What it is for.',
    techniques: 'How it can be done.',
    activities: 'Things that can be done, finished and ticked.',
    outputs: 'What there is at the end.',
    advice: 'Practical advice, each a sentence or two.',
    contexts: 'How the step differs in an institution or for one person.',
    institutionnel: 'How the step differs in an institution.',
    individuel: 'How the step differs for one person.',
    needs: 'Codes of EDs or ids of steps that come before; `pack:code` for another pack.',
    makes: 'Codes of the EDs that it makes.',
    optional: 'True when it may be left out (💡).',
    recurring: 'True when it is done again and again (♾️).',
    roles: 'Ids of the roles that do it.',
    links: 'Pages on the Web, or notes.',
    target: 'An https address, or the name of a note.',
    loopsTo: 'Id of the step that it leads back to.',
    ...cited,
  },
  activity: {
    id: 'Permanent, unique in the pack: it becomes the block id of a task (`i3-acteurs`).',
    text: 'One thing to do, beginning with a verb.',
    optional: 'True when it counts only once ticked (💡).',
    recurring: 'True when it is never finished for good (♾️).',
    roles: 'Ids of the roles that do it.',
    eds: 'Codes of the EDs that it serves, when not all of the step: it is left out of a project that takes none of them.',
    ...cited,
  },
  plan: { id: 'Permanent short name.', title, cycles: 'The cycles, in order.', ...cited },
  cycle: {
    id: 'Short name, unique in the plan.',
    title,
    eds: 'Codes of EDs, with a version where they evolve: `I-3.1`, `212-3`.',
    ...cited,
  },
};

/** The meaning of a key; empty for one that nothing explains (a test holds that there is none). */
export function describeKeys(within: string, key: string): string {
  const shelf: Readonly<Record<string, Keys>> = keys;
  return shelf[within]?.[key] ?? '';
}
