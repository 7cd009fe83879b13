// A button in a notice.
import type { Notice } from 'obsidian';

/** A click on it does not close the notice, as one anywhere else does. */
export function addNoticeButton({ messageEl }: Notice, text: string, act: () => void): void {
  const button = messageEl.createEl('button', { text, cls: 'jalons-notice-undo' });
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    act();
  });
}
