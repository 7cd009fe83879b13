// The language of the app, chosen when the simulator starts.

let current = 'fr';

export const language = {
  is: (code: string): boolean => current === code,
  choose(code: string): void {
    current = code;
  },
};

export function getLanguage(): string {
  return current;
}

/** The simulator's own words, in the two languages it speaks. */
export function say(fr: string, en: string): string {
  return current === 'fr' ? fr : en;
}
