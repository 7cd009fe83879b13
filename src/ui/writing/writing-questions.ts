// The windows in which an operation is looked at before it is written.
import type { App } from 'obsidian';
import { mount } from 'svelte';
import type { Preview, PropertiesQuestion, ReasonQuestion, ValueChoice } from '../../session/desk';
import type { Edit } from '../../core/text/edit';
import type { EdProperties } from '../../session/ed-properties';
import type { Words } from '../../words';
import { ask } from './ask-modal';
import { suggestIn } from './name-suggest';
import PreviewDialog from './PreviewDialog.svelte';
import PropertyForm from './PropertyForm.svelte';
import ReasonDialog from './ReasonDialog.svelte';
import ValueChoices from './ValueChoices.svelte';

export async function askPreview(app: App, words: Words, preview: Preview): Promise<boolean> {
  return (await askEdits(app, words, preview, false)) !== undefined;
}

/** The edits that are wanted of those that are shown. */
export function askPreviewEach(app: App, words: Words, preview: Preview): Promise<readonly Edit[] | undefined> {
  return askEdits(app, words, preview, true);
}

function askEdits(app: App, words: Words, preview: Preview, each: boolean): Promise<readonly Edit[] | undefined> {
  return ask<readonly Edit[] | undefined>(app, {
    title: preview.title,
    cls: 'jalons-preview-modal',
    draw: (target, answer) => mount(PreviewDialog, { target, props: { words, preview, each, answer } }),
  });
}

export function askReason(app: App, words: Words, question: ReasonQuestion): Promise<Edit | undefined> {
  return ask<Edit | undefined>(app, {
    title: question.title,
    cls: 'jalons-preview-modal',
    draw: (target, answer) => mount(ReasonDialog, { target, props: { words, question, answer } }),
  });
}

export function askValues(
  app: App,
  { writing }: Words,
  choices: readonly ValueChoice[],
): Promise<readonly boolean[] | undefined> {
  return ask<readonly boolean[] | undefined>(app, {
    title: writing.values.title,
    cls: 'jalons-values-modal',
    draw: (target, answer) => mount(ValueChoices, { target, props: { words: writing.values, choices, answer } }),
  });
}

export function askProperties(
  app: App,
  { writing }: Words,
  question: PropertiesQuestion,
): Promise<EdProperties | undefined> {
  return ask<EdProperties | undefined>(app, {
    title: writing.form.title,
    cls: 'jalons-form-modal',
    draw: (target, answer) =>
      mount(PropertyForm, { target, props: { words: writing.form, question, suggest: suggestIn(app), answer } }),
  });
}
