// Copies an address that leads back to the ED or the project at hand, for other notes and other programs.
import type { Action } from './action';

export const copyAddress: Action = {
  id: 'copy-link',
  icon: 'link',
  async run({ desk, facts, projects }) {
    const path = desk.activeNote();
    const note = path === undefined ? undefined : facts.methodNotes.get(path);
    const ed = note?.kind === 'deliverable' ? note.eds[0] : undefined;
    const run =
      (path === undefined ? undefined : projects.ofNote(path)) ?? (ed === undefined ? projects.current() : undefined);
    if (ed === undefined && run === undefined) {
      desk.tell(desk.words.interop.link.none);
      return;
    }
    await desk.copyAddress({
      ...(run === undefined ? {} : { project: run.name }),
      ...(ed === undefined ? {} : { ed }),
    });
    desk.tell(desk.words.interop.link.copied);
  },
};
