// The written forms that names, codes and targets of a pack must have. Each is matched in linear time.
import { once } from '../text/once';

export const forms = once(() => ({
  /** A name that stands in links, file names and block ids: letters, digits, hyphens, dots, underscores. */
  id: new RegExp('^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}$', 'u'),
  'pack-id': /^[a-z][a-z0-9-]{0,63}$/,
  /** A code of this pack (`I-3`), or of another (`misa:440`). */
  code: new RegExp('^(?:[a-z][a-z0-9-]{0,63}:)?[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}$', 'u'),
  'foreign-code': new RegExp('^[a-z][a-z0-9-]{0,63}:[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}$', 'u'),
  /** A block id of Obsidian: Latin letters, digits, hyphens. */
  'block-id': /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/,
  /** The name of a template: a note's name, never a path. */
  template: /^[^/\\:.](?:[^/\\:]{0,126}[^/\\:.])?$/,
  /** A page on the Web, or the name of a note; no other scheme. */
  target: /^(?:https?:\/\/\S+|[^:]+)$/,
  language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/,
}));

export type Form = keyof ReturnType<typeof forms>;
