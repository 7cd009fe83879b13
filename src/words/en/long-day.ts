// How a day is told in English.
import { longDayIn } from '../long-day';

export const longDay = longDayIn('en-GB');
