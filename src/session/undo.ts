// Remembers what was written since the program started, and takes it back while the notes still hold it.
import { rewrite, type Edit } from '../core/text/edit';
import { applyEdits } from './apply-edits';
import type { EditOutcome, Refusal, Vault } from './vault';

export interface Operation {
  /** What was done, as it was told to the user. */
  readonly label: string;
  /** In the order in which they were written. */
  readonly edits: readonly Edit[];
}

export interface Undone {
  readonly operation: Operation;
  /** One for each note, the last written first; `edit` is the way back. */
  readonly outcomes: readonly EditOutcome[];
}

/** Operations that are remembered; the oldest goes first. */
const mostOperations = 100;

/** What may go well at another try; any other refusal means that the note has a new story, which is not ours to undo. */
const mayPass: readonly Refusal[] = ['failed', 'read-only'];

export class Undo {
  readonly #operations: Operation[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  /** The operation that would be undone first. */
  get last(): Operation | undefined {
    return this.#operations.at(-1);
  }

  /** Whether it is remembered: not where nothing was written. */
  record(operation: Operation): boolean {
    if (operation.edits.length === 0) return false;
    this.#operations.push(operation);
    if (this.#operations.length > mostOperations) this.#operations.shift();
    return true;
  }

  /** Takes the given operation back (the last one when absent); undefined when it is not remembered. One undo at a time. */
  async undo(vault: Vault, operation?: Operation): Promise<Undone | undefined> {
    const now = this.#turn.then(() => this.#undoNow(vault, operation));
    this.#turn = now;
    return now;
  }

  async #undoNow(vault: Vault, operation = this.last): Promise<Undone | undefined> {
    const at = this.#operations.findIndex((one) => one === operation);
    if (operation === undefined || at < 0) return undefined;
    this.#operations.splice(at, 1);
    const { outcomes } = await applyEdits(vault, operation.edits.map(invert).reverse());
    const left = outcomes.filter(({ refused }) => refused !== undefined && mayPass.includes(refused));
    if (left.length > 0) {
      this.#operations.splice(at, 0, { ...operation, edits: left.map(({ edit }) => invert(edit)).reverse() });
    }
    return { operation, outcomes };
  }
}

/** The edit that brings back what another one changed. */
export function invert(edit: Edit): Edit {
  const { path } = edit;
  switch (edit.kind) {
    case 'create':
      return { kind: 'remove', path, before: edit.text };
    case 'rewrite':
      return rewrite(path, edit.after, edit.before);
    case 'remove':
      return { kind: 'create', path, text: edit.before };
    case 'rename':
      return { kind: 'rename', path: edit.to, to: path };
  }
}
