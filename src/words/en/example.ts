// The example project: its documents are French like the method's own.
export { example } from '../fr/example';
