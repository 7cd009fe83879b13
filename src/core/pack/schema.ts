// The shape of a pack.yaml: strict, versioned, lenient only where a writer would be (a plain string is French, an empty list may be left out).
import * as z from 'zod/mini';
import { once } from '../text/once';
import { forms, type Form } from './forms';
import type { Pack } from './pack';

/** The version of the format that this program reads and writes. */
export const packSchemaVersion = 1;

const words = once(() => z.string().check(z.trim(), z.minLength(1)));

const written = (form: Form): z.ZodMiniString => z.string().check(z.regex(forms()[form]));

const id = once(() => written('id'));
const reference = once(() => written('code'));
const foreignReference = once(() => written('foreign-code'));
const templateName = once(() => written('template'));

export const textSchema = once(() =>
  z.pipe(
    z.union([words(), z.strictObject({ fr: words(), en: z.exactOptional(words()) })]),
    z.transform((text): { fr: string; en?: string } => (typeof text === 'string' ? { fr: text } : text)),
  ),
);

const cited = once(() => ({ source: z.exactOptional(words()), ours: z.exactOptional(z.boolean()) }));

const listOf = <Item extends z.ZodMiniType>(item: Item): z.ZodMiniDefault<z.ZodMiniArray<Item>> =>
  z._default(z.array(item), []);

const flag = (value: boolean): z.ZodMiniDefault<z.ZodMiniBoolean> => z._default(z.boolean(), value);

export const contentItemSchema = once(() =>
  z.strictObject({
    id: id(),
    title: textSchema(),
    prompt: textSchema(),
    list: z.exactOptional(id()),
    borrowedFrom: z.exactOptional(foreignReference()),
    ...cited(),
  }),
);

export const needSchema = once(() =>
  z.pipe(
    z.union([reference(), z.strictObject({ ed: reference(), ...cited() })]),
    z.transform((need): { ed: string; source?: string; ours?: boolean } =>
      typeof need === 'string' ? { ed: need } : need,
    ),
  ),
);

export const sheetSchema = once(() =>
  z.strictObject({ id: id(), title: textSchema(), template: templateName(), ...cited() }),
);

export const edSchema = once(() =>
  z.strictObject({
    code: id(),
    title: textSchema(),
    axis: z.exactOptional(id()),
    phase: z.exactOptional(id()),
    format: z.enum(['text', 'form', 'table', 'graph']),
    formatLabel: z.exactOptional(textSchema()),
    evolving: flag(false),
    needs: listOf(needSchema()),
    externalInputs: listOf(textSchema()),
    equivalents: listOf(foreignReference()),
    relationsComplete: flag(true),
    purpose: z.exactOptional(textSchema()),
    contents: listOf(contentItemSchema()),
    prescribes: listOf(textSchema()),
    recommendedSteps: listOf(textSchema()),
    sheets: listOf(sheetSchema()),
    advice: listOf(textSchema()),
    template: z.exactOptional(templateName()),
    ...cited(),
  }),
);

export const activitySchema = once(() =>
  z.strictObject({
    id: written('block-id'),
    text: textSchema(),
    optional: flag(false),
    recurring: flag(false),
    roles: listOf(id()),
    eds: z.exactOptional(z.array(id())),
    ...cited(),
  }),
);

export const stepSchema = once(() =>
  z.strictObject({
    id: id(),
    title: textSchema(),
    axis: z.exactOptional(id()),
    phase: z.exactOptional(id()),
    description: textSchema(),
    objective: z.exactOptional(textSchema()),
    techniques: listOf(textSchema()),
    activities: listOf(activitySchema()),
    outputs: listOf(textSchema()),
    advice: listOf(textSchema()),
    contexts: z._default(
      z.strictObject({ institutionnel: z.exactOptional(textSchema()), individuel: z.exactOptional(textSchema()) }),
      {},
    ),
    needs: listOf(reference()),
    makes: listOf(id()),
    optional: flag(false),
    recurring: flag(false),
    roles: listOf(id()),
    links: listOf(z.strictObject({ title: textSchema(), target: written('target') })),
    loopsTo: z.exactOptional(id()),
    ...cited(),
  }),
);

export const partSchema = once(() =>
  z.strictObject({ id: id(), title: textSchema(), summary: z.exactOptional(textSchema()), ...cited() }),
);

export const cycleSchema = once(() => z.strictObject({ id: id(), title: textSchema(), eds: listOf(id()), ...cited() }));

export const planSchema = once(() =>
  z.strictObject({ id: id(), title: textSchema(), cycles: listOf(cycleSchema()), ...cited() }),
);

export const closedListSchema = once(() =>
  z.strictObject({
    id: id(),
    title: textSchema(),
    values: z.array(textSchema()).check(z.minLength(1)),
    ...cited(),
  }),
);

export const sourceSchema = once(() => z.strictObject({ id: id(), text: words() }));

export const packSchema = once(() =>
  z.strictObject({
    schema: z.literal(packSchemaVersion),
    id: written('pack-id'),
    version: words(),
    title: textSchema(),
    language: z._default(written('language'), 'fr'),
    summary: textSchema(),
    sources: listOf(sourceSchema()),
    axes: listOf(partSchema()),
    phases: listOf(partSchema()),
    roles: listOf(partSchema()),
    eds: listOf(edSchema()),
    steps: listOf(stepSchema()),
    plans: listOf(planSchema()),
    lists: listOf(closedListSchema()),
  }),
);

/** Reads a decoded value; gives exactly a `Pack`, or zod's issues with their paths. */
export function parseShape(value: unknown): { readonly pack: Pack } | { readonly issues: readonly z.core.$ZodIssue[] } {
  const result = packSchema().safeParse(value);
  return result.success ? { pack: result.data } : { issues: result.error.issues };
}
