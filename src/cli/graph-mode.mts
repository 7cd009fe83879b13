// What `jalons graph` draws: the vault, a method, a project, or the differences between a method and the vault.
import type { StatusOf } from '../core/export/picture-words';
import { buildGraph } from '../core/graph/build-graph';
import { graphData } from '../core/graph/graph-data';
import type { GraphData, GraphNode } from '../core/graph/link';
import { chooseDrawn } from '../core/graph/picture/choose-drawn';
import { compareMethod } from '../core/graph/picture/compare-method';
import { makePicture, type Picture } from '../core/graph/picture/make-picture';
import { type MethodGraph, methodGraph, type Say } from '../core/graph/picture/method-graph';
import { makeMethodMap, type MethodMap } from '../core/graph/picture/method-map';
import type { LoadedPack, Pack } from '../core/pack/pack';
import { edCodesOf } from '../core/project/ed-codes';
import { edFactsOf, isMissing, statesOf, statusOnMap, type EdFacts } from '../core/project/ed-facts';
import { readMethodNote } from '../core/project/method-note';
import { projectGraph, scopesOf } from '../core/project/project-graph';
import type { ProjectState } from '../core/project/project-state';
import { readProjectStates } from './project-states.mjs';
import type { ReadVault } from './read-vault.mjs';

export type GraphMode = 'method' | 'vault' | 'project' | 'diff';

export const graphModes: readonly GraphMode[] = ['method', 'vault', 'project', 'diff'];

export interface ModeRequest {
  readonly vault: ReadVault;
  /** All methods of the vault. */
  readonly packs: readonly LoadedPack[];
  readonly pack: Pack;
  /** The project's key; empty for all. */
  readonly project: string;
  readonly say: Say;
}

export interface Drawing {
  readonly graph: MethodGraph;
  /** Made when it is asked for. */
  readonly picture: () => Picture | MethodMap;
  /** Nothing where the method alone, or the vault, is drawn. */
  readonly statusOf?: StatusOf;
  readonly isStale?: (node: GraphNode) => boolean;
}

export function drawMode(mode: GraphMode, request: ModeRequest): Drawing {
  const { vault, packs, pack, say, project } = request;
  if (mode === 'vault') return drawVault(graphData(buildGraph(vault.notes)));
  const states = mode === 'method' ? [] : readProjectStates(vault, packs);
  const documents = documentsIn(request, states);
  const method = methodGraph(pack, say);
  const graph =
    mode === 'method'
      ? method
      : mode === 'diff'
        ? compare(request, method, documents)
        : projectGraph(pack, say, documents);
  const scopes = scopesOf(statesOf(pack, project, states));
  const statusOf: StatusOf = (node) => statusOnMap(mode, node, documents.get(node.ed[0] ?? ''));
  const isStale = ({ ed }: GraphNode): boolean => mode === 'project' && documents.get(ed[0] ?? '')?.stale === true;
  return { graph, picture: () => makeMethodMap(pack, say, { all: false, graph, scopes }), statusOf, isStale };
}

/** The same choices as the view makes at first: no mentions, nothing that a chain says, no lonely notes. */
export function drawVault(graph: GraphData): Drawing {
  const choices = { mentions: false, implied: false, isolated: false };
  return { graph, picture: () => makePicture(chooseDrawn(graph, choices)) };
}

function documentsIn(
  { vault, pack, project }: ModeRequest,
  states: readonly ProjectState[],
): ReadonlyMap<string, EdFacts> {
  const notes = vault.notes.flatMap((note) => readMethodNote(note) ?? []);
  const deliverables = notes.filter(({ kind }) => kind === 'deliverable');
  return edFactsOf(pack, project, deliverables, states);
}

function compare(
  { vault, pack, project }: ModeRequest,
  method: MethodGraph,
  documents: ReadonlyMap<string, EdFacts>,
): MethodGraph {
  const notes = new Map(vault.notes.map((note) => [note.path, note]));
  const declared = graphData(buildGraph(vault.notes), { suggestions: false });
  return compareMethod(pack, method, declared, edCodesOf(notes, project), (code) => isMissing(documents.get(code)));
}
