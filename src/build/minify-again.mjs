// Minifies once more what esbuild has minified: rolldown finds one byte in a hundred, looking at the whole program at once.
import { minifySync } from 'rolldown/utils';

/** The same program in fewer signs, the same for the same text on every machine. Throws where it cannot be read. */
export function minifyAgain(code) {
  const { code: shorter, errors } = minifySync('main.cjs', code, {
    module: false,
    compress: { target: 'es2022' },
    mangle: { toplevel: true },
    codegen: true,
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return shorter;
}
