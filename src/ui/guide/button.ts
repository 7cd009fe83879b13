// A button as data.

export interface Button {
  readonly label: string;
  /** What it is called where the label alone does not tell. */
  readonly name?: string;
  readonly act: (event: MouseEvent) => void;
}
