// The shelf of built-in methods, in the order of shelf.yaml.
import shelf from './shelf.yaml';

export const packShelf = shelf;
