// A method as a graph: its EDs and what they rest on.
import type { Pack, Text } from '../../pack/pack';
import type { GraphData, GraphLink, GraphNode } from '../link';
import type { Verdict } from './verdict';

export type Say = (text: Text) => string;

/** What the map of a method shows: EDs, and relations between them. */
export interface MethodGraph extends GraphData {
  /** What the vault and the method say of each relation. */
  readonly verdicts?: ReadonlyMap<GraphLink, Verdict> | undefined;
}

export function idOfEd(pack: Pack, code: string): string {
  return `ed:${pack.id}:${code}`;
}

/** The EDs as nodes and their needs as links, in the pack's order. */
export function methodGraph(pack: Pack, say: Say): MethodGraph {
  const codes = new Set(pack.eds.map(({ code }) => code));
  const nodes = pack.eds.map((ed): GraphNode => ({
    id: idOfEd(pack, ed.code),
    kind: 'ed',
    label: say(ed.title),
    class: 'document',
    ed: [ed.code],
    about: 'other',
  }));
  const links = pack.eds.flatMap((ed) =>
    ed.needs
      .filter((need) => codes.has(need.ed))
      .map((need): GraphLink => ({
        from: idOfEd(pack, need.ed),
        to: idOfEd(pack, ed.code),
        role: 'input',
        sources: [],
      })),
  );
  return { nodes, links };
}
