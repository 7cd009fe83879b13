// The shelf of built-in methods, in the order of shelf.yaml.
import shelf, { openShelf } from './shelf.yaml';

export const packShelf = shelf;

/** To be awaited once before a method is read. */
export const openPacks = openShelf;
