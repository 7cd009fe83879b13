// The few words that a generated text needs beside the pack's own; words/ gives them in each language.

export interface TemplateLabels {
  /** Heading over the table of an ED that is a table. */
  readonly table: string;
  /** Heading over the graph of an ED that is a graph. */
  readonly graph: string;
  readonly principle: string;
  readonly procedure: string;
  readonly concept: string;
  readonly product: string;
  /** The line that offers a closed list: its title and its values. */
  readonly choice: (title: string, values: string) => string;
}
