// Writes the present moment in the patterns of moment.js that templates use.

const tokens = /\[[^\]]*\]|YYYY|YY|MMMM|MM|M|DD|D|dddd|HH|H|mm|m|ss|s/g;

/** Gives the formatter of a moment, in local time; letters that are no pattern stay, and so does what stands between brackets. */
export function formatterOf(moment: Date, language: 'fr' | 'en'): (pattern: string) => string {
  const named = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, options).format(moment);
  const two = (number: number): string => String(number).padStart(2, '0');
  const year = String(moment.getFullYear()).padStart(4, '0');
  const month = moment.getMonth() + 1;
  const values: Readonly<Record<string, string>> = {
    YYYY: year,
    YY: year.slice(-2),
    MMMM: named({ month: 'long' }),
    MM: two(month),
    M: String(month),
    DD: two(moment.getDate()),
    D: String(moment.getDate()),
    dddd: named({ weekday: 'long' }),
    HH: two(moment.getHours()),
    H: String(moment.getHours()),
    mm: two(moment.getMinutes()),
    m: String(moment.getMinutes()),
    ss: two(moment.getSeconds()),
    s: String(moment.getSeconds()),
  };
  return (pattern) => pattern.replaceAll(tokens, (token) => values[token] ?? token.slice(1, -1));
}
