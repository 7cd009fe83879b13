// How a day is told in French.

/** Made when a day is first told: making it costs more than the rest of the start. */
let dayFormat: Intl.DateTimeFormat | undefined;
const dayFormatter = (): Intl.DateTimeFormat =>
  (dayFormat ??= new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }));

/** `12 mars 2026` for `2026-03-12`; what is no day, as it is. */
export const longDay = (day: string): string => {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : dayFormatter().format(date);
};
