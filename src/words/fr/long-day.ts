// How a day is told in French.
import { longDayIn } from '../long-day';

const tell = longDayIn('fr-FR');

/** `1er mars 2026`: the first of a month is told by its rank. */
export const longDay = (day: string): string => tell(day).replace(/^1 /u, '1er ');
