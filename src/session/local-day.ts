// The day on this device's calendar.

/** `YYYY-MM-DD`, in local time, in the same digits in every language. */
export function localDay(moment: Date = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
