// What the command line says of projects, in English.
import type { projectCommand as french } from '../fr/project-command';

export const projectCommand: typeof french = {
  start: {
    parameters: '<folder>',
    summary: 'starts a project: its note, with the activities to tick',
    pack: 'method (miena, misa, cnig; miena when not said)',
    name: 'name of the project',
    context: 'institutionnel or individuel (institutional, individual)',
    axes: 'axes of the project, between commas (I, C…); the method’s own steps when not said',
    eds: 'EDs of the project, between commas',
    cycles: 'how many cycles the plan has (6, 4 or 2)',
    folder: 'folder of the project',
    ed: 'first ED to write too (I-1)',
    adopt: 'folder whose existing EDs become those of the project',
    project: 'existing project, to which --adopt gives those EDs instead of starting one',
    projectWithAdopt: '--project goes with --adopt and without --name: --project "Digital campus" --adopt Notes',
    left: (paths: readonly string[]) =>
      `Not taken up (another project’s, or an ED that has its note already): ${paths.join(', ')}`,
    noName: 'Say the name of the project: --name "Digital campus"',
    taken: (name: string, path: string) => `A project “${name}” exists already: ${path}`,
    unknownPack: (id: string, known: string) => `No method “${id}”. There are: ${known}.`,
    unknownContext: 'The context is institutionnel or individuel.',
    unknownPart: (id: string, known: string) => `The method has neither axis nor ED “${id}”. Axes: ${known}.`,
    unknownPlan: (known: string) => `The method has no plan of that many cycles. There are: ${known}.`,
    nothingToAdopt: (folder: string) => `No ED to adopt in “${folder}”.`,
  },
  tick: {
    parameters: '<folder>',
    summary: 'ticks an activity in the project’s note',
    step: 'step (I3)',
    activity: 'id of the activity (i3-acteurs, or acteurs)',
    off: 'takes the tick away',
    wrongUse: 'Say the step and the activity: --step I3 --activity i3-acteurs',
    unknownStep: (id: string, known: string) => `The project has no step “${id}”. There are: ${known}.`,
    unknownActivity: (id: string, known: string) => `The step has no activity “${id}”. There are: ${known}.`,
    noNote: (name: string) => `The project “${name}” has no note yet: jalons start <folder> --name "${name}"`,
  },
  validate: {
    parameters: '<folder>',
    summary: 'validates an ED, or marks as reviewed one whose source has changed',
    ed: 'code of the ED',
    noEd: 'Say which ED to validate: --ed I-1',
    absent: (code: string) => `${code} has no note in this project yet: jalons insert <folder> --ed ${code}`,
  },
  dossier: {
    parameters: '<folder>',
    summary: 'assembles the documents of the project into one note',
    into: 'note of the dossier',
    noMarks: (path: string) => `This note is no dossier assembled by Jalons; nothing is written: ${path}`,
  },
  project: 'name of the project or path of its note',
  noProject: 'No project in this vault. Start one: jalons start <folder> --name "…"',
  unknownProject: (name: string, known: string) => `No project “${name}”. There are: ${known}.`,
  whichProject: (known: string) => `Say which project: --project "…". There are: ${known}.`,
  /** With the remedy: a name that is new is that of a project to start. */
  unknownProjectStart: (name: string, known: string) =>
    `No project “${name}”. There are: ${known}. To start one: jalons start <folder> --name "${name}"`,
  written: (code: string, path: string) =>
    `Nothing is written: the project has a note for ${code} already, ${path}. Complete it: --into "${path}" --complete`,
  unknownEd: (code: string, known: string) => `The project’s method has no ED “${code}”. There are: ${known}.`,
  progress: (done: number, total: number) => `${String(done)} of ${String(total)} validated`,
  activities: (done: number, total: number) => `${String(done)}/${String(total)} activities`,
  next: 'To do:',
  nothingNext: 'All is done.',
};
