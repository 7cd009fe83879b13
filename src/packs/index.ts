// The shelf of built-in methods, each as the build gives it: JSON text (parsed when the method is first used) and templates.
import miena from './miena/pack.yaml';

/** `file` is how problems name it. */
export const packShelf = [{ id: 'miena', file: 'miena/pack.yaml', source: miena }] as const;
