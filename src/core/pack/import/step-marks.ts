// Reads the marks of a step or an action (💡 optional, ♾️ recurring) and who it is for.

export interface Marks {
  /** Without its marks. */
  readonly text: string;
  readonly optional: boolean;
  readonly recurring: boolean;
}

const bulb = '💡';
const infinity = /\u{267e}\u{fe0f}?/gu;
const inWords = /\(\s{0,3}(?:facultati(?:f|ve)|optionnel(?:le)?|optional)\s{0,3}\)/giu;

/** 💡 counts at the end only; before a sentence it is an ornament. */
export function readMarks(written: string): Marks {
  const unlooped = written.replace(infinity, ' ');
  const unworded = unlooped.replace(inWords, ' ');
  const { text, bulbs } = cutBulbs(unworded.trim());
  return {
    text: text.replace(/[ \t]+(?=[ \t.,])/gu, '').trim(),
    optional: bulbs || unworded !== unlooped,
    recurring: unlooped !== written,
  };
}

/** Takes the bulbs off the end, also from before a final full stop. */
function cutBulbs(text: string): { readonly text: string; readonly bulbs: boolean } {
  const stop = /[.;,]$/u.test(text) ? text.slice(-1) : '';
  let rest = text.slice(0, text.length - stop.length).trimEnd();
  const whole = rest;
  while (rest.endsWith(bulb)) rest = rest.slice(0, -bulb.length).trimEnd();
  return rest === whole ? { text, bulbs: false } : { text: rest + stop, bulbs: true };
}

/** The page's own explanation of its marks: it speaks of the symbol, or has nothing between a colon and it. */
export function isLegend(text: string): boolean {
  const bare = text.replace(infinity, bulb);
  if (!bare.includes(bulb)) return false;
  const before = bare.slice(0, bare.indexOf(bulb)).trim();
  return before.endsWith(':') || /symbole|symbol|pictogramme|légende|signifié/iu.test(text);
}

/** `DU CÔTÉ DU PILOTE` → `Pilote`; `Le pilote peut :` → `Pilote`. */
export function readRole(text: string): string | undefined {
  const side = /^(?:du|au) c[ôo]t[ée] (?:du |de la |des |de l['’])(.{2,60})$/iu.exec(text.trim())?.[1];
  const subject =
    /^(?:le |la |les |l['’])(.{2,60}?) (?:peut|peuvent|doit|doivent|pourra|pourrait|devra|assure) ?.{0,40}:$/iu.exec(
      text.replace(/[ \u00a0\u202f]+/gu, ' ').trim(),
    )?.[1];
  const role = (side ?? subject)?.trim();
  if (role === undefined || role === '') return undefined;
  const small = role === role.toUpperCase() ? role.toLowerCase() : role;
  return small.charAt(0).toUpperCase() + small.slice(1);
}
