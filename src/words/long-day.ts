// How a day is told, each language by its own rules.
import { once } from '../core/text/once';

/** `12 mars 2026` for `2026-03-12`; what is no day, as it is. The format is made when a day is first told: making it costs more than the rest of the start. */
export function longDayIn(locale: string): (day: string) => string {
  const format = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  return (day) => {
    const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? day : format().format(date);
  };
}
