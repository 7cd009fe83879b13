// Makes the JSON Schema of a pack.yaml from the zod schema, with what each key means: for editors, at build time only.
import * as z from 'zod/mini';
import { describeKeys, type Described } from './describe-keys';
import * as schemas from './schema';

const named: Readonly<Record<Described, z.ZodMiniType>> = {
  pack: schemas.packSchema(),
  text: schemas.textSchema(),
  source: schemas.sourceSchema(),
  part: schemas.partSchema(),
  list: schemas.closedListSchema(),
  ed: schemas.edSchema(),
  need: schemas.needSchema(),
  contentItem: schemas.contentItemSchema(),
  sheet: schemas.sheetSchema(),
  step: schemas.stepSchema(),
  activity: schemas.activitySchema(),
  plan: schemas.planSchema(),
  cycle: schemas.cycleSchema(),
};

/** The text of `docs/pack.schema.json`. */
export function renderPackJsonSchema(): string {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) if (id !== 'pack') registry.add(schema, { id });
  const made: unknown = JSON.parse(
    JSON.stringify(z.toJSONSchema(schemas.packSchema(), { io: 'input', target: 'draft-7', metadata: registry })),
  );
  return `${JSON.stringify(describe(made, 'pack'), undefined, 2)}\n`;
}

/** Puts the meaning of each key beside it; `within` is the name of the definition that is being read. */
function describe(value: unknown, within: string): unknown {
  if (Array.isArray(value)) return value.map((each) => describe(each, within));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === 'definitions' && isObject(inner)) return [key, mapEntries(inner, (id, each) => describe(each, id))];
      if (key === 'properties' && isObject(inner))
        return [key, mapEntries(inner, (name, each) => explain(describe(each, within), describeKeys(within, name)))];
      return [key, describe(inner, within)];
    }),
  );
}

/** In this dialect nothing counts beside `$ref`: it goes into an `allOf` where it is explained. */
function explain(value: unknown, description: string): unknown {
  if (!isObject(value)) return value;
  return '$ref' in value ? { description, allOf: [value] } : { description, ...value };
}

function mapEntries(
  object: Readonly<Record<string, unknown>>,
  change: (key: string, value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(key, value)]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
