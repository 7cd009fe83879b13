// A note whose table of EDs and whose block of relations do not name the same EDs.
import type { LinkSource } from '../../graph/link';
import type { Check, IndexedVault } from '../check';
import { otherEnd } from '../node-names';
import type { GraphLink, GraphNode } from '../../graph/link';

interface Named {
  readonly table: Set<string>;
  readonly block: Set<string>;
  line: number;
}

export const tableBlockDisagreement = {
  id: 'table-block-disagreement',
  severity: 'info',
  *notice(vault) {
    const named = new Map<string, Named>();
    const tabled = notesWithTable(vault);
    if (tabled.size === 0) return;
    for (const link of vault.data.links)
      for (const source of link.sources)
        if (isEither(source) && tabled.has(source.path)) add(vault, named, link, source);
    for (const [path, { table, block, line }] of named) {
      if (table.size === 0 || block.size === 0) continue;
      const own = new Set(vault.byPath.get(path)?.eds ?? []);
      const tableOnly = without(table, block, own);
      const blockOnly = without(block, table, own);
      if (tableOnly.length + blockOnly.length > 0) yield { path, line, values: { tableOnly, blockOnly } };
    }
  },
} as const satisfies Check;

function notesWithTable({ notes }: IndexedVault): ReadonlySet<string> {
  const tabled = notes.filter(({ links }) => links.some(({ field }) => field === 'table'));
  return new Set(tabled.map(({ path }) => path));
}

function isEither({ field }: LinkSource): boolean {
  return field === 'table' || field.startsWith('excalibrain.');
}

/** EDs are compared by code: the table may name one that no note is yet. */
function add(vault: IndexedVault, all: Map<string, Named>, link: GraphLink, source: LinkSource): void {
  const code = edOf(vault, otherEnd(vault.nodes, link, source));
  if (code === undefined) return;
  const { path, line, field } = source;
  const named = all.get(path) ?? { table: new Set(), block: new Set(), line: 0 };
  all.set(path, named);
  named[field === 'table' ? 'table' : 'block'].add(code);
  if (field === 'table' && (named.line === 0 || line < named.line)) named.line = line;
}

/** The ED that a node is; a procedure about an ED is none. */
function edOf({ byPath }: IndexedVault, node: GraphNode | undefined): string | undefined {
  return node?.path === undefined || byPath.get(node.path)?.isEd === true ? node?.ed[0] : undefined;
}

function without(codes: ReadonlySet<string>, others: ReadonlySet<string>, own: ReadonlySet<string>): readonly string[] {
  return [...codes].filter((code) => !others.has(code) && !own.has(code)).sort();
}
