// The window in which a project is started.
import type { App } from 'obsidian';
import { mount } from 'svelte';
import type { Desk, StartQuestion } from '../../session/desk';
import type { StartWish } from '../../session/start-wish';
import { ask } from '../writing/ask-modal';
import { suggestIn } from '../writing/name-suggest';
import StartForm from './StartForm.svelte';

export function askStart(
  app: App,
  { words, say }: Pick<Desk, 'words' | 'say'>,
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
      mount(StartForm, { target, props: { words, say, question, folders, suggest: suggestIn(app), answer } }),
  });
}
