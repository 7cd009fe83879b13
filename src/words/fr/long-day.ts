// How a day is told in French.
import { longDayIn } from '../long-day';

export const longDay = longDayIn('fr-FR');
