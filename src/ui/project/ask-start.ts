// The window in which a project is started.
import type { App } from 'obsidian';
import { mount } from 'svelte';
import type { StartQuestion } from '../../session/desk';
import type { StartWish } from '../../session/start-wish';
import type { Words } from '../../words';
import { ask } from '../writing/ask-modal';
import { suggestIn } from '../writing/name-suggest';
import StartForm from './StartForm.svelte';

export function askStart(
  app: App,
  words: Words,
  english: boolean,
  question: StartQuestion,
): Promise<StartWish | undefined> {
  const folders = app.vault
    .getAllFolders(false)
    .map(({ path }) => path)
    .sort();
  return ask<StartWish | undefined>(app, {
    title: question.adopts ? words.projectActs.form.adoptTitle : words.projectActs.form.title,
    cls: 'jalons-start-modal',
    draw: (target, answer) =>
      mount(StartForm, { target, props: { words, english, question, folders, suggest: suggestIn(app), answer } }),
  });
}
