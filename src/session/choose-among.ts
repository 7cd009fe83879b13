// Asks which one of several things is meant.
import type { Desk, ListItem } from './desk';

/** `known`: the key of the one that is meant, where that is clear: nothing is asked then. Undefined when no thing has it, or when the user gave up. */
export async function chooseAmong<Thing>(
  desk: Desk,
  prompt: string,
  things: readonly Thing[],
  tell: (thing: Thing) => ListItem,
  known?: string,
): Promise<Thing | undefined> {
  const items = things.map(tell);
  const chosen = known ?? (await desk.chooseOne({ prompt, items }));
  return things[items.findIndex(({ key }) => key === chosen)];
}
