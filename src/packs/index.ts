// The shelf of built-in methods, each as the build gives it: JSON text (parsed when the method is first used) and templates.
import cnig from './cnig/pack.yaml';
import miena from './miena/pack.yaml';
import misa from './misa/pack.yaml';

/** `file` is how problems name it. */
export const packShelf = [
  { id: 'miena', file: 'miena/pack.yaml', source: miena },
  { id: 'misa', file: 'misa/pack.yaml', source: misa },
  { id: 'cnig', file: 'cnig/pack.yaml', source: cnig },
] as const;
