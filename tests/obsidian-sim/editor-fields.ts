// What an editor extension may ask of the editor it runs in.
import { StateField, type Extension } from '@codemirror/state';
import type { MarkdownView } from './markdown-view';

const still = <T>(value: T): T => value;

export const editorInfoField = StateField.define<MarkdownView | null>({ create: () => null, update: still });
export const editorViewField = editorInfoField;
/** Live Preview is not simulated: notes are edited in source mode. */
export const editorLivePreviewField = StateField.define<boolean>({ create: () => false, update: still });

export function editorFields(view: MarkdownView): Extension {
  return [editorInfoField.init(() => view), editorLivePreviewField];
}
