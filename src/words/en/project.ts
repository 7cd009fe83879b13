// What is said of projects, their documents and what to do next, in English.
import type { DossierLabels } from '../../core/project/assemble-dossier';
import type { Evidence } from '../../core/project/evidence';
import type { NextAction, Reason } from '../../core/project/next-actions';
import type { Status } from '../../core/project/status';
import type { Words } from '../words';
import { longDay } from './long-day';
import { many } from './many';

const status: Readonly<Record<Status, string>> = {
  absent: 'absent',
  draft: 'draft',
  'in-progress': 'in progress',
  'to-validate': 'to validate',
  validated: 'validated',
};

const named = (heading: string): string => (heading === '' ? 'text without heading' : heading);

/** A heading may end with its own point. */
const ended = (sentence: string): string => (/[.…!?]$/.test(sentence) ? sentence : `${sentence}.`);

const reasons = {
  overdue: ({ due }: Extract<Reason, { id: 'overdue' }>) => `It was due on ${due}.`,
  stale: ({ sources, headings }: Extract<Reason, { id: 'stale' }>) =>
    ended(
      `${sources.join(', ')} ${sources.length > 1 ? 'have' : 'has'} changed since it was validated${headings.length === 0 ? '' : `: ${headings.map(named).join(' · ')}`}`,
    ),
  complete: () => 'Every heading is filled: it remains to validate it.',
  first: () => 'No document of the project exists yet: this is where everything begins.',
  free: ({ unblocks }: Extract<Reason, { id: 'free' }>) =>
    unblocks.length === 0
      ? 'It rests on no other document of the project.'
      : `${unblocks.join(', ')} ${unblocks.length > 1 ? 'wait' : 'waits'} for it.`,
  ready: ({ unblocks }: Extract<Reason, { id: 'ready' }>) =>
    unblocks.length === 0
      ? 'What it needs is there.'
      : `What it needs is there, and ${unblocks.join(', ')} ${unblocks.length > 1 ? 'wait' : 'waits'} for it.`,
  begun: ({ drafts, underway }: Extract<Reason, { id: 'begun' }>) =>
    `It rests on ${drafts.length === 0 ? '' : `${drafts.join(', ')}, still a mere draft`}${drafts.length === 0 || underway.length === 0 ? '' : ', and on '}${underway.length === 0 ? '' : `${underway.join(', ')}, still in progress`}.`,
  cycle: ({ cycle, label }: Extract<Reason, { id: 'cycle' }>) => `Cycle ${cycle} expects ${label}.`,
  activity: ({ step, begins }: Extract<Reason, { id: 'activity' }>) =>
    begins ? `Step ${step} begins with it.` : `It comes next in step ${step}.`,
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
  'content-changed': ({ headings }) => `changed since it was validated: ${headings.map(named).join(' · ')}`,
  'status-unknown': ({ written }) => `“${written}” is no known status (draft, in progress, to validate, validated)`,
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

const marks = { optional: 'optional', recurring: 'recurring' };

export const project: Words['project'] = {
  status,
  evidence,
  reasons,
  stepTitle: (title: string) => `“${title}”`,
  actions,
  stale: (source: string, headings: readonly string[]) =>
    `to review: ${source} has changed since${headings.length === 0 ? '' : ` (${headings.map(named).join(' · ')})`}`,
  blockedBy: (codes: string) => `waiting for ${codes}`,
  labels: {
    purpose: (method: string) => `A project run with ${method}. Tick here or in the guide: it is the same thing.`,
    ...marks,
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
      changed: 'changed since it was validated',
      stale: (sources: string) => `to review: ${sources} has changed since`,
      figure: 'What rests on what',
      empty: 'To be completed.',
      absent: 'This document is not written yet.',
      marks,
      activities: (done: number, total: number) => `${many(done, 'activity', 'activities')} of ${String(total)} done`,
      outputs: 'Expected results',
      doneOn: (day: string) => `done on ${longDay(day)}`,
      missingActivities: (step: string, count: number) => `${step} – ${many(count, 'activity', 'activities')} to do`,
      beyond: 'Beyond the scope of the project',
      annex: 'Annex: what is missing',
      nothingMissing: 'Nothing is missing.',
      missingDocument: (name: string) => `${name} – to write`,
      emptyHeading: (name: string, headings: string) => `${name} – to fill in: ${headings}`,
    } satisfies DossierLabels,
  },
};
