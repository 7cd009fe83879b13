// What an exported picture knows beside its lines and boxes: its words, how far each document is, and what contradicts itself.
import type { GraphLink, GraphNode, Role } from '../graph/link';
import type { PictureLink, PictureNode } from '../graph/picture/make-picture';
import type { Family } from '../graph/picture/node-shape';
import type { Verdict } from '../graph/picture/verdict';
import type { Status } from '../project/status';

export interface PictureWords {
  readonly legend: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly back: string;
  readonly repaired: string;
  readonly contradiction: string;
  readonly families: Readonly<Record<Family, string>>;
  readonly ghost: string;
  readonly statuses: Readonly<Record<Status | 'stale', string>>;
}

/** How far the document of a node is; undefined where no project is shown. */
export type StatusOf = (node: GraphNode) => Status | undefined;

export interface PictureFacts {
  readonly statusOf?: StatusOf;
  /** Whether something that its document rests on changed since it was last looked at. */
  readonly isStale?: (node: GraphNode) => boolean;
  readonly contradictions?: ReadonlySet<GraphLink>;
}

/** The label of a relation: what the comparison says, else its MOT type, else its role. */
export function labelOfLink({ link, verdict }: PictureLink, words: PictureWords): string {
  return verdict === undefined || verdict === 'both' ? (link.type ?? words.roles[link.role]) : words.verdicts[verdict];
}

/** Code, label and, where a project is shown, status. A procedure is about an ED: its code stands behind, lest it be taken for the ED. */
export function labelOfNode({ node, code, family }: PictureNode, words: PictureWords, statusOf?: StatusOf): string {
  const status = statusOf?.(node);
  const label = code === '' ? node.label : family === 'procedure' ? `${node.label} (${code})` : `${code} ${node.label}`;
  return status === undefined || status === 'absent' ? label : `${label} (${words.statuses[status]})`;
}
