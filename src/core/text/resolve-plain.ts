// Decodes a plain (unquoted) scalar exactly as the YAML 1.2 core schema does.
import type { Scalar } from './value';

const INT = /^[-+]?[0-9]+$/u;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/u;
const NOTHING = /^(?:~|null|Null|NULL)?$/u;
const TRUTH = /^(?:true|True|TRUE|(false|False|FALSE))$/u;

/** A text that is no number, truth value or nothing stands for itself. */
export function resolvePlain(text: string): Scalar {
  const first = text.charCodeAt(0);
  const numeric = first <= 0x39 && (first >= 0x30 || first === 0x2e || first === 0x2b || first === 0x2d);
  if (!numeric) {
    if (text.length > 5) return text;
    const truth = TRUTH.exec(text);
    if (truth !== null) return truth[1] === undefined;
    return NOTHING.test(text) ? null : text;
  }
  if (INT.test(text)) return Number.parseInt(text, 10);
  if (FLOAT.test(text)) return Number.parseFloat(text);
  if (/^0(?:o[0-7]+|x[0-9a-fA-F]+)$/u.test(text)) return Number(text);
  if (/^[-+]?\.(?:inf|Inf|INF)$/u.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return /^\.(?:nan|NaN|NAN)$/u.test(text) ? NaN : text;
}
