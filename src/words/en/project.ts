// What is said of projects, their documents and what to do next, in English.
import type { DossierLabels } from '../../core/project/assemble-dossier';
import type { Evidence } from '../../core/project/evidence';
import type { NextAction, Reason } from '../../core/project/next-actions';
import type { Status } from '../../core/project/status';
import type { Words } from '../words';

const many = (count: number, one: string, several = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : several}`;

const status: Readonly<Record<Status, string>> = {
  absent: 'absent',
  draft: 'draft',
  'in-progress': 'in progress',
  'to-validate': 'to validate',
  validated: 'validated',
};

const named = (heading: string): string => (heading === '' ? 'text without heading' : heading);

const reasons = {
  overdue: ({ due }: Extract<Reason, { id: 'overdue' }>) => `It was due on ${due}.`,
  stale: ({ sources, headings }: Extract<Reason, { id: 'stale' }>) =>
    `${sources.join(', ')} ${sources.length > 1 ? 'have' : 'has'} changed since it was validated${headings.length === 0 ? '' : `: ${headings.map(named).join(' · ')}`}.`,
  complete: () => 'Every heading is filled: it remains to validate it.',
  first: () => 'No document of the project exists yet: this is where everything begins.',
  ready: ({ unblocks }: Extract<Reason, { id: 'ready' }>) =>
    unblocks.length === 0
      ? 'What it needs is there.'
      : `What it needs is there, and ${unblocks.join(', ')} ${unblocks.length > 1 ? 'wait' : 'waits'} for it.`,
  cycle: ({ cycle, label }: Extract<Reason, { id: 'cycle' }>) => `Cycle ${cycle} expects ${label}.`,
  waiting: ({ missing }: Extract<Reason, { id: 'waiting' }>) =>
    `It rests on ${missing.join(', ')}, which ${missing.length > 1 ? 'do' : 'does'} not exist yet; nothing forbids to begin.`,
  activity: ({ step }: Extract<Reason, { id: 'activity' }>) => `It comes next in step ${step}.`,
};

const evidence: { readonly [Kind in Evidence['kind']]: (one: Extract<Evidence, { kind: Kind }>) => string } = {
  'no-note': () => 'no note of the project',
  'text-unread': () => 'the text is not read yet',
  'heading-filled': ({ heading }) => `filled: ${named(heading)}`,
  'heading-empty': ({ heading }) => `empty: ${heading}`,
  'heading-missing': ({ heading }) => `heading missing: ${heading}`,
  'property-missing': ({ property }) => `property without a value: ${property}`,
  'status-written': ({ written }) => `the note says “${written}”`,
  'status-disagrees': ({ written, computed }) => `the note says “${written}”, its content says “${status[computed]}”`,
  'status-unknown': ({ written }) => `“${written}” is no known status`,
  'several-notes': ({ paths }) => `${many(paths.length, 'note')} for one document`,
};

const actions: Readonly<Record<NextAction['action'], (code: string) => string>> = {
  insert: (code) => `Write ${code}`,
  complete: (code) => `Complete ${code}`,
  validate: (code) => `Validate ${code}`,
  review: (code) => `Review ${code}`,
  'new-version': (code) => `Begin a new version of ${code}`,
  tick: (code) => `Do ${code}`,
};

export const project: Words['project'] = {
  status,
  evidence,
  reasons,
  actions,
  stale: (source: string, headings: readonly string[]) =>
    `to review: ${source} has changed since${headings.length === 0 ? '' : ` (${headings.map(named).join(' · ')})`}`,
  blockedBy: (codes: string) => `waiting for ${codes}`,
  labels: {
    purpose: (method: string) => `A project run with ${method}. Tick here or in the guide: it is the same thing.`,
    optional: 'optional',
    recurring: 'recurring',
  },
  version: {
    label: (version: number) => `(version ${String(version)})`,
    word: 'in progress',
  },
  dossier: {
    name: (name: string) => `Dossier – ${name}`,
    labels: {
      title: (name: string) => `Dossier of the project ${name}`,
      method: 'Method:',
      context: 'Context:',
      contexts: { institutionnel: 'institutional', individuel: 'individual' },
      date: 'Date:',
      progress: 'Progress:',
      validated: (done: number, total: number) => `${many(done, 'document')} of ${String(total)} validated`,
      documents: 'Documents',
      columns: ['ED', 'Title', 'Status', 'Version', 'In charge'],
      status,
      stale: (sources: string) => `to review: ${sources} has changed since`,
      figure: 'What rests on what',
      absent: 'This document is not written yet.',
      annex: 'Annex: what is missing',
      nothingMissing: 'Nothing is missing.',
      missingDocument: (name: string) => `${name} — to write`,
      emptyHeading: (name: string, headings: string) => `${name} — to fill in: ${headings}`,
    } satisfies DossierLabels,
  },
  command: {
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
      adopt: 'folder whose existing EDs become those of the project',
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
    unknownEd: (code: string, known: string) => `The project’s method has no ED “${code}”. There are: ${known}.`,
    progress: (done: number, total: number) => `${String(done)} of ${String(total)} validated`,
    activities: (done: number, total: number) => `${String(done)}/${String(total)} activities`,
    next: 'To do:',
    nothingNext: 'All is done.',
  },
};
