// What the app itself puts in the editor's right-click menu.
import type { Editor } from './editor';
import { say } from './language';
import type { Menu } from './menu';

export function fillEditorMenu(menu: Menu, editor: Editor): void {
  const copy = (): void => void navigator.clipboard.writeText(editor.getSelection());
  menu.addItem((item) =>
    item
      .setSection('clipboard')
      .setIcon('lucide-scissors')
      .setTitle(say('Couper', 'Cut'))
      .setDisabled(!editor.somethingSelected())
      .onClick(() => {
        copy();
        editor.replaceSelection('');
      }),
  );
  menu.addItem((item) =>
    item
      .setSection('clipboard')
      .setIcon('lucide-copy')
      .setTitle(say('Copier', 'Copy'))
      .setDisabled(!editor.somethingSelected())
      .onClick(copy),
  );
  menu.addItem((item) =>
    item
      .setSection('selection')
      .setIcon('lucide-box-select')
      .setTitle(say('Tout sélectionner', 'Select all'))
      .onClick(() => {
        editor.setSelection({ line: 0, ch: 0 }, editor.offsetToPos(editor.getValue().length));
        editor.focus();
      }),
  );
}
