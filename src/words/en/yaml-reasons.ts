// Why a text in YAML cannot be read, in English: told behind the place, of the properties of a note and of a method.
import type { UnreadableReason } from '../../core/text/yaml-node';

const marked = 'a text that begins with “&”, “*” or “!” goes between quotes';
const colon = 'a “: ” is missing between a name and its value';
const rule = 'a line “%…” or “---” is out of place';

export const yamlReasons: Readonly<Record<UnreadableReason, string>> = {
  'alias-props': marked,
  'bad-alias': marked,
  'bad-directive': rule,
  'bad-dq-escape': 'between double quotes, “\\” is written twice',
  'bad-indent': 'its indent differs from that of the lines around',
  'bad-prop-order': marked,
  'bad-scalar-start': 'a text that begins with this sign goes between quotes',
  'block-as-implicit-key': 'a text that holds “: ” goes between quotes',
  'block-in-flow': 'between brackets or braces, a comma is missing, or a dash is one too many',
  'key-no-text': 'a key must be plain text',
  'key-over-1024-chars': 'a name is too long',
  'missing-char': 'a closing quote or bracket is missing',
  'missing-colon': colon,
  'missing-comma': 'a comma is missing',
  'missing-dash': 'a dash is missing',
  'missing-end': 'a closing bracket is missing, or the indent of what it closes',
  'missing-line': rule,
  'missing-space': 'a space is missing, or quotes around a text that begins with “#”',
  'multiline-implicit-key': colon,
  'multiple-anchors': marked,
  'multiple-tags': marked,
  several: rule,
  'tab-as-indent': 'it is indented with a tab, where spaces are needed',
  'tag-resolve-failed': marked,
  'unexpected-token': 'a sign is out of place: a text that holds one goes between quotes',
};
