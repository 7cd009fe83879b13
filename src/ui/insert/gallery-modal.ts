// The gallery of documents, in a window of Obsidian.
import { Platform, type App } from 'obsidian';
import { mount } from 'svelte';
import type { LoadedPack } from '../../core/pack/pack';
import type { Desk, EdChoice, EdQuestion } from '../../session/desk';
import type { Facts } from '../../session/facts';
import { ask } from '../writing/ask-modal';
import Gallery from './Gallery.svelte';
import { galleryEntries } from './gallery-entries';

export function askGallery(
  app: App,
  desk: Pick<Desk, 'words' | 'say'>,
  facts: Facts,
  packs: readonly LoadedPack[],
  question: EdQuestion,
): Promise<EdChoice | undefined> {
  const { words, say } = desk;
  return ask<EdChoice>(app, {
    title: words.guide.gallery,
    cls: 'jalons-gallery-modal',
    draw: (target, choose) => {
      const entries = galleryEntries(packs, [...facts.methodNotes.values()], say, words.insert, question.state);
      return mount(Gallery, { target, props: { words, say, entries, question, mac: Platform.isMacOS, choose } });
    },
  });
}
