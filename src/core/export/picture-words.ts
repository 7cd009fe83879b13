// The words that an exported picture holds: what each relation is, and how far each document is.
import type { GraphNode, Role } from '../graph/link';
import type { PictureLink, PictureNode } from '../graph/picture/make-picture';
import type { Verdict } from '../graph/picture/verdict';
import type { Status } from '../project/status';

export interface PictureWords {
  readonly roles: Readonly<Record<Role, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
}

/** How far the document of a node is; undefined where no project is shown. */
export type StatusOf = (node: GraphNode) => Status | undefined;

/** The label of a relation: what the comparison says, else its MOT type, else its role. */
export function labelOfLink({ link, verdict }: PictureLink, words: PictureWords): string {
  return verdict === undefined || verdict === 'both' ? (link.type ?? words.roles[link.role]) : words.verdicts[verdict];
}

/** Code, label and, where a project is shown, status. */
export function labelOfNode({ node, code }: PictureNode, words: PictureWords, statusOf?: StatusOf): string {
  const status = statusOf?.(node);
  const label = code === '' ? node.label : `${code} ${node.label}`;
  return status === undefined || status === 'absent' ? label : `${label} (${words.statuses[status]})`;
}
