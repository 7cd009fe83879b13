// What is said when a project is started and led, in English.
import type { Words } from '../words';

const many = (count: number, one: string, several = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : several}`;

export const projectActs: Words['projectActs'] = {
  actions: {
    startProject: 'Start a project',
    adoptProject: 'Adopt existing EDs into a project',
    switchProject: 'Switch project',
    tickActivity: 'Tick an activity',
    validateEd: 'Validate an ED',
    reviewEd: 'Mark an ED as reviewed',
    compareSource: 'Compare an ED to review with its source',
    newVersion: 'Begin a new version of an ED',
    assembleDossier: 'Assemble the project’s dossier',
  },
  whichProject: 'Which project?',
  whichActivity: 'Which activity?',
  which: {
    validate: 'Validate which ED?',
    review: 'Which ED is reviewed?',
    compare: 'Compare which ED?',
    version: 'A new version of which ED?',
  },
  whichSource: 'With which source?',
  noProject: 'No project in this vault. Start one: palette, “Start a project”.',
  noMethod: (name: string) => `No method can be read for “${name}”. Look at the property method of its note.`,
  noNoteOfProject: (name: string) =>
    `“${name}” has no project note, where activities are ticked. Make one with “Start a project”.`,
  nothing: {
    validate: 'No ED of this project waits to be validated.',
    review: 'No ED of this project is to review.',
    compare: 'No ED of this project is to review.',
    version: 'No ED of this project is written yet.',
  },
  noActivity: 'The steps of this project have no activity to tick.',
  ticked: (text: string) => `Ticked: ${text}`,
  unticked: (text: string) => `Not ticked any more: ${text}`,
  validated: (code: string) => `${code} is validated.`,
  alreadyValidated: (code: string) => `${code} is validated already, and nothing has changed since.`,
  reviewed: (code: string) => `${code} is marked as reviewed.`,
  alreadyReviewed: (code: string) => `${code} is reviewed already: nothing has changed since.`,
  absent: (code: string) => `${code} has no note in this project yet.`,
  previewValidate: (code: string) => `Validate ${code} as it is`,
  sourceGone: (source: string) => `${source} has no note any more: there is nothing to set beside it.`,
  previewVersion: (label: string) => `Begin version ${label}`,
  versionBegun: (label: string, kept: string) => `Version ${label} is begun; “${kept}” keeps the former one.`,
  previewDossier: 'Bring the dossier up to date',
  dossierMade: (name: string) => `The dossier is assembled in “${name}”.`,
  dossierSame: 'The dossier is up to date already.',
  inUse: (name: string) => `Project in use: ${name}`,
  progress: (done: number, total: number) => `${String(done)} of ${many(total, 'ED')} validated`,
};
