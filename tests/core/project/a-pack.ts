// A small pack for tests: two steps, three EDs, one need beyond the steps.
import type { Ed, Pack, Step } from '../../../src/core/pack/pack';

export function anEd(code: string, needs: readonly string[] = [], equivalents: readonly string[] = []): Ed {
  return {
    code,
    title: { fr: `Titre ${code}`, en: `Title ${code}` },
    format: 'text',
    evolving: false,
    needs: needs.map((ed) => ({ ed })),
    externalInputs: [],
    equivalents,
    relationsComplete: true,
    contents: [],
    prescribes: [],
    recommendedSteps: [],
    sheets: [],
    advice: [],
  };
}

export function aStep(id: string, makes: readonly string[]): Step {
  return {
    id,
    title: { fr: `Étape ${id}` },
    description: { fr: `Ce que fait ${id}` },
    techniques: [],
    activities: [],
    outputs: [],
    advice: [],
    contexts: {},
    needs: [],
    makes,
    optional: false,
    recurring: false,
    roles: [],
    links: [],
  };
}

export const aPack: Pack = {
  schema: 1,
  id: 'miena',
  version: '1.0.0',
  title: { fr: 'MIENA' },
  language: 'fr',
  summary: { fr: 'Trois documents.' },
  sources: [],
  axes: [],
  phases: [],
  roles: [],
  eds: [
    anEd('I-1', [], ['misa:100', 'misa:106']),
    anEd('I-2', ['I-1', 'C-1'], ['misa:240']),
    anEd('C-1', [], ['misa:210']),
  ],
  steps: [aStep('I1', ['I-1']), aStep('I2', ['I-2'])],
  plans: [],
  lists: [],
};
