// The ED codes of the two methods, for the spellings that need them: ranges, lists, codes without `ÉD` before them.

/** Codes by method, in the method's order. Packs check that these lists are theirs. */
export interface KnownEds {
  readonly misa: readonly string[];
  readonly miena: readonly string[];
}

const misa = `100 102 104 106 108 210 212 214 220 222 224 230 240 242 310 320 322 330 340 410 420 430 432 434 436
  440 442 444 446 540 542 610 620 630 640`;

const miena = `G-1 G-2 G-3 G-4 G-5 G-6 C-1 C-2 C-3 C-4 C-5 P-1 P-2 P-3 P-4 P-5 P-6 P-7 M-1 M-2 M-3 M-4 M-5
  I-1 I-2 I-3 I-4 I-5 I-6`;

/** The 35 EDs of MISA 4.1 and the 29 of MIENA (Paquette, Basque et Henri 2022, tableaux 14.1 à 14.5). */
export const knownEds: KnownEds = { misa: misa.split(/\s+/u), miena: miena.split(/\s+/u) };
