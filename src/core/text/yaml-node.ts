// What a YAML text holds, with the place of every node, and what is wrong with it.
import type { Scalar } from './value';

interface Placed {
  /** Offsets in the text, in UTF-16 code units. */
  readonly from: number;
  readonly to: number;
  /** Where what follows begins: after the comment and the line break behind the node. */
  readonly end: number;
  /** The name by which aliases may stand for it. */
  anchor?: string;
}

export interface YamlScalar extends Placed {
  readonly kind: 'scalar';
  readonly value: Scalar;
}

export interface YamlAlias extends Placed {
  readonly kind: 'alias';
  readonly name: string;
}

export interface YamlList extends Placed {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}

export interface YamlMap extends Placed {
  readonly kind: 'map';
  /** In the order they were written, with those that are written twice; a key alone has no value. */
  readonly pairs: readonly YamlPair[];
}

export interface YamlPair {
  readonly key: YamlNode;
  readonly value: YamlNode | undefined;
}

export type YamlNode = YamlScalar | YamlAlias | YamlList | YamlMap;

/**
 * What is wrong, by the codes of `yaml`; its `MISSING_CHAR` is told apart by what is missing: a closing quote (`missing-char`) or bracket
 * (`missing-end`), a colon, a comma, a dash, a space, or a line of its own.
 */
export type YamlReason =
  | 'alias-props'
  | 'bad-alias'
  | 'bad-directive'
  | 'bad-dq-escape'
  | 'bad-indent'
  | 'bad-prop-order'
  | 'bad-scalar-start'
  | 'block-as-implicit-key'
  | 'block-in-flow'
  | 'key-over-1024-chars'
  | 'missing-char'
  | 'missing-colon'
  | 'missing-comma'
  | 'missing-dash'
  | 'missing-end'
  | 'missing-line'
  | 'missing-space'
  | 'multiline-implicit-key'
  | 'multiple-anchors'
  | 'multiple-tags'
  | 'tab-as-indent'
  | 'tag-resolve-failed'
  | 'unexpected-token';

/** Why a whole text is refused: it holds two documents, or a key that is a list or a map. */
export type UnreadableReason = YamlReason | 'several' | 'key-no-text';

export interface YamlError {
  readonly reason: YamlReason;
  readonly offset: number;
}

/** Called for each error, in the order they are met. */
export type Report = (offset: number, reason: YamlReason) => void;
