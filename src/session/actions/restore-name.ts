// Writes the name of a note in place of one that leads to none, in every note that declares it; the difference is shown first.
import { linksOf } from '../../core/graph/node-links';
import type { Finding } from '../../core/check/finding';
import { propose } from '../carry-out';
import { RepairBench } from '../repair-bench';
import { readNow } from '../read-now';
import type { Session } from '../session';
import type { Action } from './action';

/** `name`: the id of the ghost; `paths`: the note that was meant. */
export const restoreName: Action = {
  id: 'restore-name',
  icon: 'spell-check',
  can: (_, { name, paths }) => name !== undefined && paths?.length === 1,
  async run(session, { name: ghost = '', paths: [path = ''] = [] }) {
    const { desk, facts } = session;
    const words = desk.words.graph.restore;
    const target = facts.notes.get(path);
    if (target === undefined) return;
    const bench = new RepairBench(session);
    const left = new Set<string>();
    for (const finding of await findingsOf(session, ghost, path)) {
      const fix = (await bench.offer(finding)).find(({ repair }) => repair === 'exact-name');
      if (fix === undefined || !bench.take(fix)) left.add(finding.path);
    }
    const edits = bench.edits();
    if (edits.length === 0) {
      desk.tell(words.none);
      return;
    }
    const remarks = [...left].map((each) => words.left(each));
    const title = words.preview(ghost.replace(/^ghost:/u, ''), target.name);
    await propose(session, title, edits, words.done(target.name, edits.length), remarks);
  },
};

/** Where the name is declared, from the texts as they are now; from the last line of each note up, so that no line moves before its turn. */
async function findingsOf(session: Session, ghost: string, candidate: string): Promise<readonly Finding[]> {
  const sources = linksOf(session.graph.get(), ghost).flatMap((link) => link.sources);
  const findings: Finding[] = [];
  for (const path of new Set(sources.map((source) => source.path))) {
    const raws = new Set(sources.filter((source) => source.path === path).map(({ raw }) => raw));
    const links = (await readNow(session, path))?.note.links.filter(({ raw }) => raws.has(raw)) ?? [];
    for (const { line, field, raw } of links.sort((a, b) => b.line - a.line)) {
      const values = { name: raw, field, candidates: [candidate] };
      findings.push({ check: 'missing-name', severity: 'info', path, line, values });
    }
  }
  return findings;
}
