// The doors to the findings: the view, and the repairs of the open note in the editor's menu.
import { MarkdownView, type Editor, type Menu, type Plugin } from 'obsidian';
import type { Finding } from '../../core/check/finding';
import { offerFixes } from '../../core/check/offer-fixes';
import { isMended } from '../../session/actions/repair-kind';
import type { Session } from '../../session/session';
import { headFindings } from '../../words/tell-finding';
import { FINDINGS_VIEW, type FindingsParts } from './findings-parts';
import { FindingsView } from './findings-view';

/** So many repairs stand in the menu of a note: those of the cursor's line first, then the nearest. */
const most = 5;

export function registerFindings(plugin: Plugin, parts: FindingsParts): void {
  plugin.registerView(FINDINGS_VIEW, (leaf) => new FindingsView(leaf, parts));
  plugin.registerEvent(
    plugin.app.workspace.on('editor-menu', (menu, editor, info) => {
      if (info.file === null || (info instanceof MarkdownView && info.getMode() !== 'source')) return;
      addRepairs(menu, editor, info.file.path, parts);
    }),
  );
}

function addRepairs(menu: Menu, editor: Editor, path: string, { session, run }: FindingsParts): void {
  const found = session.findings.ofNote(path).filter(({ check }) => isMended(check));
  if (found.length === 0) return;
  const at = editor.getCursor().line + 1;
  const near = [...found].sort((a, b) => Math.abs(a.line - at) - Math.abs(b.line - at)).slice(0, most);
  const tell = makeTeller(session, path, editor.getValue());
  for (const finding of near) {
    menu.addItem((item) =>
      item
        .setSection('jalons-repairs')
        .setTitle(session.desk.words.findingsView.repairItem(tell(finding), finding.line))
        .setIcon('wrench')
        .onClick(() => run('repair-finding', { finding })),
    );
  }
}

/** The repair of a finding as a sentence, where the text of the note alone tells it; else the kind of finding. */
function makeTeller(session: Session, path: string, text: string): (finding: Finding) => string {
  const { words } = session.desk;
  const own = session.facts.read(path, text);
  const site = {
    graph: session.graph.get(),
    note: (wanted: string) => (wanted === path ? own : session.facts.notes.get(wanted)),
    text: (wanted: string) => (wanted === path ? text : undefined),
    read: session.facts.read,
  };
  return (finding) => {
    const [fix, another] = offerFixes(finding, site);
    const one = fix?.sure === true || another === undefined ? fix : undefined;
    return one === undefined
      ? `${headFindings(words, finding.check)}…`
      : words.repairs.kinds[one.repair].tell(one.values);
  };
}
