// Makes a base with one row for each ED.
import { renderBase } from '../../core/interop/render-base';
import { freePath } from '../../core/text/free-path';
import { openFirst, propose } from '../carry-out';
import type { Action } from './action';

export const makeBase: Action = {
  id: 'make-base',
  icon: 'table-2',
  async run(session) {
    const { desk, vault } = session;
    const words = desk.words.interop;
    const text = renderBase(words.base, words.base.names[session.settings().propertyLanguage]);
    const first = freePath(desk.newNoteFolder(), words.base.file, () => false, '.base');
    if (vault.exists(first) && (await vault.read(first)) === text) {
      desk.tell(words.baseThere(first));
      return;
    }
    const path = freePath(desk.newNoteFolder(), words.base.file, (taken) => vault.exists(taken), '.base');
    const edits = [{ kind: 'create', path, text }] as const;
    await openFirst(session, await propose(session, words.basePreview, edits, words.baseMade(path)));
  },
};
