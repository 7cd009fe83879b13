// Minifies once more what esbuild has minified: seen whole, a program has fewer names than its modules, and V8 compiles it sooner.
import swc from '@swc/core';
import { minifySync } from 'rolldown/utils';

/** No function is put where it is called: what is timed elsewhere stays as it is written. */
const compress = { ecma: 2022, passes: 3, toplevel: true, inline: 0, reduce_funcs: false, keep_fargs: true };

/** The same program in fewer signs, the same for the same text on every machine. Throws where it cannot be read. */
export function minifyAgain(code) {
  const { code: fewerNames } = swc.minifySync(code, {
    ecma: 2022,
    module: false,
    toplevel: true,
    sourceMap: false,
    compress,
    mangle: { toplevel: true },
    format: { comments: false, ecma: 2022 },
  });
  const { code: shorter, errors } = minifySync('main.cjs', fewerNames, {
    module: false,
    compress: { target: 'es2022' },
    mangle: { toplevel: true },
    codegen: true,
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return shorter;
}
