// Reads what this device keeps of the guide: anything odd counts as no choice.
import * as z from 'zod/mini';
import type { Choices } from './guide-model.svelte';

const text = z.exactOptional(z.string());
const schema = z.object({ pack: text, project: text, step: text });

export function readChoices(stored: unknown): Choices {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : {};
}
