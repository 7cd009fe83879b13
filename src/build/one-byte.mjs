// Writes a program without signs beyond U+00FF: V8 then keeps its text in one byte for each sign, half the memory, and compiles it sooner.

/**
 * The same program: each such sign becomes its `\uXXXX`, which means the same in a string, a template, a regular expression and a name.
 * Throws where it would not: after a backslash, and where a template is read as it is written.
 */
export function oneByte(code) {
  for (const [, template = '’'] of code.matchAll(/\bString\.raw\b(`[^`]*`)?/gu))
    if (/[^\0-\u00ff]/u.test(template)) throw new Error(`String.raw reads a template as it is written: ${template}`);
  return code.replace(/[\u0100-\uffff]/g, (sign, at) => {
    if (code[at - 1] === '\\') throw new Error(`A backslash stands before ${sign}: ${code.slice(at - 40, at + 20)}`);
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
