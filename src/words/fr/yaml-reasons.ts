// Why a text in YAML cannot be read, in French: told behind the place, of the properties of a note and of a method.
import type { UnreadableReason } from '../../core/text/yaml-node';

const marked = 'un texte qui commence par «\u00a0&\u00a0», «\u00a0*\u00a0» ou «\u00a0!\u00a0» s’écrit entre guillemets';
const colon = 'il manque «\u00a0:\u00a0» entre un nom et sa valeur';
const rule = 'une ligne «\u00a0%…\u00a0» ou «\u00a0---\u00a0» n’est pas à sa place';

export const yamlReasons: Readonly<Record<UnreadableReason, string>> = {
  'alias-props': marked,
  'bad-alias': marked,
  'bad-directive': rule,
  'bad-dq-escape': 'entre guillemets doubles, «\u00a0\\\u00a0» s’écrit deux fois',
  'bad-indent': 'le retrait n’est pas le même que celui des lignes voisines',
  'bad-prop-order': marked,
  'bad-scalar-start': 'un texte qui commence par ce signe s’écrit entre guillemets',
  'block-as-implicit-key': 'un texte qui contient «\u00a0:\u00a0» s’écrit entre guillemets',
  'block-in-flow': 'entre crochets ou accolades, il manque une virgule, ou un tiret est de trop',
  'key-no-text': 'une clé est un simple texte',
  'key-over-1024-chars': 'un nom est trop long',
  'missing-char': 'il manque un guillemet ou un crochet fermant',
  'missing-colon': colon,
  'missing-comma': 'il manque une virgule',
  'missing-dash': 'il manque un tiret',
  'missing-end': 'il manque un crochet fermant, ou le retrait de ce qu’il ferme',
  'missing-line': rule,
  'missing-space': 'il manque une espace, ou des guillemets autour d’un texte qui commence par «\u00a0#\u00a0»',
  'multiline-implicit-key': colon,
  'multiple-anchors': marked,
  'multiple-tags': marked,
  several: rule,
  'tab-as-indent': 'le retrait est une tabulation, il faut des espaces',
  'tag-resolve-failed': marked,
  'unexpected-token': 'un signe n’est pas à sa place\u00a0: un texte qui en contient s’écrit entre guillemets',
};
