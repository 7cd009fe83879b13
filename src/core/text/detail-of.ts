// Why something failed, in the words of the system.

/** `problem`: what was thrown. */
export function detailOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
