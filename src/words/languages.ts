// The sentences of every language.
import { en } from './en';
import { fr } from './fr';

export const languages = { fr, en };
