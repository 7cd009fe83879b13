// What a form asks of the window that holds it: names suggested under a field.

/** Gives what attaches suggestions to a field; `choose` is called with the name that was picked. */
export type Suggest = (
  names: readonly string[],
  choose: (name: string) => void,
) => (input: HTMLInputElement) => (() => void) | void;
