// Reads `--check id,…`: the checks that a run is about.
import { checks } from '../core/check/checks';
import { editDistance } from '../core/graph/edit-distance';
import { type Call, type Outcome, wrongUse } from './command.mjs';

const known = checks.map(({ id }): string => id);

/** The ids that are named; undefined where the option is not given. An outcome says in one sentence which one is no check. */
export function readCheckOption(call: Call): readonly string[] | Outcome | undefined {
  const option = call.options['check'];
  if (option === undefined) return undefined;
  const ids = option.split(',').map((id) => id.trim());
  const unknown = ids.find((id) => !known.includes(id));
  return unknown === undefined ? ids : unknownCheck(call, unknown);
}

/** The nearest of all checks comes first. */
export function unknownCheck(call: Call, id: string): Outcome {
  const { unknownCheck: none, nearestCheck } = call.words.commandLine.check;
  const nearest = nearestTo(id);
  const all = known.join(', ');
  return wrongUse(nearest === undefined ? none(id, all) : nearestCheck(id, nearest, all));
}

/** By letters that differ, at most a third of them; else an id that holds what was typed, the shortest. */
function nearestTo(id: string): string | undefined {
  const typed = id.toLowerCase().replaceAll(/[\s_]+/gu, '-');
  const distances = known.map((each) => {
    const limit = Math.floor(Math.max(each.length, typed.length) / 3);
    const distance = editDistance(typed, each, limit);
    return { each, distance, isNear: distance <= limit };
  });
  const [near] = distances.filter(({ isNear }) => isNear).sort((a, b) => a.distance - b.distance);
  if (near !== undefined) return near.each;
  const [holding] = known
    .filter((each) => typed.length > 2 && each.includes(typed))
    .sort((a, b) => a.length - b.length);
  return holding;
}
