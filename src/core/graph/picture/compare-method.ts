// The differences between a method and a vault: what the method prescribes, what the notes declare, and what cannot be judged.
import type { Pack } from '../../pack/pack';
import { compareTexts } from '../../text/compare-texts';
import type { GraphData, GraphLink, GraphNode } from '../link';
import { isDirected } from '../is-directed';
import { idOfEd, type MethodGraph } from './method-graph';
import type { Verdict } from './verdict';
import { reach, stepsOf } from './trace-links';

/**
 * `prescribed`: the method as a graph. `codesOf`: the EDs that a node of the vault is; none for a note that is only about one. `isMissing`: whether an ED
 * has no document, by its code; undefined where no project tells it: then any note that is the ED counts.
 */
export function compareMethod(
  pack: Pack,
  prescribed: GraphData,
  vault: GraphData,
  codesOf: (node: GraphNode) => readonly string[],
  isMissing: (code: string) => boolean | undefined = () => undefined,
): MethodGraph {
  const translate = translator(pack);
  const edsOf = new Map(vault.nodes.map((node) => [node.id, translate(codesOf(node))]));
  const paths = pathsOf(vault.nodes, edsOf);
  const declared = declaredLinks(vault.links, edsOf);
  const awaited = new Set(
    prescribed.nodes.flatMap(({ id, ed: [code = ''] }) => ((isMissing(code) ?? !paths.has(id)) ? [id] : [])),
  );
  const verdictOf = new Map<GraphLink, Verdict>();
  const links: GraphLink[] = prescribed.links.map((link) => {
    const told = declared.get(`${link.from}\n${link.to}`);
    const known = told === undefined ? link : { ...link, sources: told.sources };
    const isAwaited = awaited.has(link.from) || awaited.has(link.to);
    verdictOf.set(known, isAwaited ? 'awaited' : told !== undefined ? 'both' : 'undeclared');
    return known;
  });
  const known = new Set(prescribed.links.map(({ from, to }) => `${from}\n${to}`));
  const incomplete = new Set(pack.eds.flatMap((ed) => (ed.relationsComplete ? [] : [idOfEd(pack, ed.code)])));
  const steps = stepsOf(prescribed.links, 'from', 'to');
  for (const [key, link] of declared) {
    if (known.has(key)) continue;
    const { from, to } = link;
    verdictOf.set(
      link,
      reach(from, steps).has(to) ? 'deduced' : incomplete.has(from) || incomplete.has(to) ? 'unseen' : 'added',
    );
    links.push(link);
  }
  const nodes = prescribed.nodes.map((node) => {
    const path = paths.get(node.id);
    return path === undefined ? node : { ...node, path };
  });
  return { nodes, links, verdicts: verdictOf };
}

/** From codes as notes write them to the ids of the pack's EDs: the code itself, else the one ED that names it as its equivalent. */
function translator(pack: Pack): (codes: readonly string[]) => readonly string[] {
  const ids = new Map<string, string | undefined>();
  for (const { code, equivalents } of pack.eds) {
    for (const equivalent of equivalents) {
      const other = equivalent.slice(equivalent.indexOf(':') + 1);
      ids.set(other, ids.has(other) ? undefined : idOfEd(pack, code));
    }
  }
  for (const { code } of pack.eds) ids.set(code, idOfEd(pack, code));
  return (codes) => codes.flatMap((code) => ids.get(code) ?? []);
}

type EdsOf = ReadonlyMap<string, readonly string[]>;

/** The note to open for each ED: a project's document before the vault's documentation, then by path. */
function pathsOf(nodes: readonly GraphNode[], edsOf: EdsOf): ReadonlyMap<string, string> {
  const rank = ({ about }: GraphNode): number => (about === 'deliverable' ? 0 : 1);
  const inOrder = [...nodes].sort((a, b) => rank(a) - rank(b) || compareTexts(a.path ?? '', b.path ?? ''));
  const paths = new Map<string, string>();
  for (const { id, path } of inOrder)
    for (const ed of edsOf.get(id) ?? []) if (path !== undefined && !paths.has(ed)) paths.set(ed, path);
  return paths;
}

/** Relations between EDs that notes declare, by their ends; several declarations of one are one. */
function declaredLinks(links: readonly GraphLink[], edsOf: EdsOf): Map<string, GraphLink> {
  const found = new Map<string, GraphLink>();
  for (const link of links) {
    if (!isDirected(link)) continue;
    for (const from of edsOf.get(link.from) ?? []) {
      for (const to of edsOf.get(link.to) ?? []) {
        if (from === to) continue;
        const key = `${from}\n${to}`;
        const sources = [...(found.get(key)?.sources ?? []), ...link.sources];
        found.set(key, { from, to, role: link.role, sources });
      }
    }
  }
  return found;
}
