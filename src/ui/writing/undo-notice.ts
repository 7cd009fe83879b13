// A notice of one line or more, with a button that takes back what was written.
import { Notice } from 'obsidian';
import { addNoticeButton } from './notice-button';

/** The notice that offers to take something back: one at a time, since they lie over the panel. */
let offered: Notice | undefined;

/** Milliseconds that a notice stays; longer when it offers something to do. */
const stays = { plain: 8000, withButton: 15000 } as const;

export function showNotice(message: string, undo?: { readonly label: string; readonly run: () => void }): void {
  const content = createFragment();
  for (const line of message.split('\n')) content.createDiv({ text: line });
  const notice = new Notice(content, undo === undefined ? stays.plain : stays.withButton);
  if (undo === undefined) return;
  offered?.hide();
  offered = notice;
  addNoticeButton(notice, undo.label, () => {
    notice.hide();
    undo.run();
  });
}
