// The windows in which an operation is looked at before it is written.
import type { App } from 'obsidian';
import { mount } from 'svelte';
import type { Preview, PropertiesQuestion, ValueChoice } from '../../session/desk';
import type { EdProperties } from '../../session/ed-properties';
import type { Words } from '../../words';
import { ask } from './ask-modal';
import { NameSuggest } from './name-suggest';
import PreviewDialog from './PreviewDialog.svelte';
import PropertyForm from './PropertyForm.svelte';
import type { Suggest } from './suggest';
import ValueChoices from './ValueChoices.svelte';

export async function askPreview(app: App, { writing }: Words, preview: Preview): Promise<boolean> {
  const wanted = await ask<boolean>(app, {
    title: preview.title,
    cls: 'jalons-preview-modal',
    draw: (target, answer) => mount(PreviewDialog, { target, props: { words: writing.difference, preview, answer } }),
  });
  return wanted === true;
}

export function askValues(
  app: App,
  { writing }: Words,
  choices: readonly ValueChoice[],
): Promise<readonly boolean[] | undefined> {
  return ask<readonly boolean[]>(app, {
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
  const suggest: Suggest = (names, choose) => (input) => {
    const list = new NameSuggest(app, input, names, choose);
    return () => {
      list.close();
    };
  };
  return ask<EdProperties>(app, {
    title: writing.form.title,
    cls: 'jalons-form-modal',
    draw: (target, answer) =>
      mount(PropertyForm, { target, props: { words: writing.form, question, suggest, answer } }),
  });
}
