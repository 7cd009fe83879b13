// Composes the tokens of `yaml`'s parser into nodes with their places, and says what is wrong with them: as `yaml` does, by the core schema of YAML 1.2.
import type * as CST from './yaml-token';
import { blockHeaderLength } from './decode-block';
import { decodeScalar, isScalarToken, type ScalarToken } from './decode-scalar';
import { parseTokens } from './parse-tokens';
import { resolvePlain } from './resolve-plain';
import type { Scalar } from './value';
import type { Report, YamlError, YamlList, YamlMap, YamlNode, YamlPair } from './yaml-node';
import { emptyPlace, hasLineBreak, isBlock, readEnd, readProps, type Props, type PropsPlace } from './yaml-props';
import { resolveTagged, YamlTags } from './yaml-tags';

export interface ComposedYaml {
  /** An empty scalar where the text says nothing. */
  readonly root: YamlNode;
  /** In the order they were met; the node means little when there is one. */
  readonly errors: readonly YamlError[];
  /** Where a second document begins, which is not read. */
  readonly second: number | undefined;
}

/** Undefined when collections nest deeper than `DEEPEST`. Never throws. */
export function composeYaml(yaml: string): ComposedYaml | undefined {
  const tokens = parseTokens(yaml);
  if (tokens === undefined) return undefined;
  const composer = new Composer();
  for (const token of tokens) composer.read(token);
  return composer.finish(yaml.length);
}

/** How far the colon of a key may stand. */
const LONGEST_KEY = 1024;

class Composer {
  readonly #errors: YamlError[] = [];
  readonly #tags = new YamlTags();
  #root: YamlNode | undefined;
  #second: number | undefined;
  /** Lines that begin with `%` stand before what comes next. */
  #directed = false;
  #atRoot = true;

  readonly #report: Report = (offset, reason) => {
    this.#errors.push({ offset, reason });
  };

  read(token: CST.Token): void {
    const { type, offset } = token;
    if (this.#second !== undefined) return;
    if (type === 'directive') {
      this.#tags.readDirective(token.source, offset, this.#report);
      this.#directed = true;
    } else if (type === 'document') {
      if (this.#root === undefined) this.#root = this.#document(token);
      else this.#second = offset;
      this.#directed = false;
    } else if (type === 'error' || (type === '...' && this.#root === undefined)) {
      this.#report(offset, 'unexpected-token');
    } else if (type === '...') readEnd(token.end, offset, this.#report);
  }

  finish(length: number): ComposedYaml {
    if (this.#root === undefined && this.#directed) this.#report(length, 'missing-line');
    const nothing = { kind: 'scalar', value: null, from: 0, to: 0, end: 0 } as const;
    return { root: this.#root ?? nothing, errors: this.#errors, second: this.#second };
  }

  #document({ offset, start, value, end }: CST.Document): YamlNode {
    const props = this.#props(start, '---', value ?? end?.[0], offset, 0);
    if (props.mark && isBlock(value) && !props.breaksLine) this.#report(props.end, 'missing-line');
    const node = this.#written(value, start, props);
    readEnd(end, node.end, this.#report, true);
    if (this.#directed && !props.mark) this.#report(offset, 'missing-line');
    return node;
  }

  /** `indent`: none between brackets. */
  #props(
    tokens: readonly CST.SourceToken[] | undefined,
    mark: PropsPlace['mark'],
    next: PropsPlace['next'],
    offset: number,
    indent?: number,
    fresh = indent !== undefined,
  ): Props {
    return readProps(tokens ?? [], { mark, next, offset, indent, fresh }, this.#report);
  }

  #written(
    token: CST.Token | null | undefined,
    before: readonly CST.SourceToken[] | undefined,
    props: Props,
  ): YamlNode {
    return token ? this.#node(token, props) : this.#empty(props.end, before, props);
  }

  #node(token: CST.Token, props: Props): YamlNode {
    if (token.type === 'alias') return this.#alias(token, props);
    if (isScalarToken(token)) return this.#named(this.#scalar(token, props), props);
    if ('items' in token) return this.#named(this.#collection(token, props), props);
    this.#report(token.offset, 'unexpected-token');
    return this.#empty(token.offset, [], props);
  }

  #named(node: YamlNode, { anchor }: Props): YamlNode {
    if (anchor === undefined) return node;
    node.anchor = anchor.source.slice(1);
    if (node.anchor === '') this.#report(anchor.offset, 'bad-alias');
    return node;
  }

  /** A node that is not written, behind the tokens before it. */
  #empty(offset: number, before: readonly CST.SourceToken[] | undefined, props: Props): YamlNode {
    const at = emptyPlace(offset, before);
    const value = this.#tagged('', props) ?? null;
    return this.#named({ kind: 'scalar', value, from: at, to: at, end: props.comment ? props.end : at }, props);
  }

  #scalar(token: ScalarToken, props: Props): YamlNode {
    const text = decodeScalar(token, this.#report, this.#atRoot);
    const from = token.offset;
    const block = token.type === 'block';
    const to = from + token.source.length + (block ? blockHeaderLength(token) : 0);
    const end = block ? to : readEnd(token.end, to, this.#report);
    const value = this.#tagged(text, props);
    if (value !== undefined) return { kind: 'scalar', value, from, to, end };
    return { kind: 'scalar', value: token.type === 'scalar' ? resolvePlain(text) : text, from, to, end };
  }

  /** What a tag makes of a text; undefined without one. */
  #tagged(text: string, { tag }: Props): Scalar | undefined {
    const name = tag && this.#tags.nameOf(tag.source, tag.offset, this.#report);
    return name === undefined || name === '' ? undefined : resolveTagged(text, name);
  }

  #alias({ offset: from, source, end }: CST.FlowScalar, { anchor, tag }: Props): YamlNode {
    if (source === '*') this.#report(from, 'bad-alias');
    const to = from + source.length;
    const behind = readEnd(end, to, this.#report);
    if (anchor ?? tag) this.#report(from, 'alias-props');
    return { kind: 'alias', name: source.slice(1), from, to, end: behind };
  }

  #collection(token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection, props: Props): YamlNode {
    const { anchor, tag, lineBreak } = props;
    if (tag) this.#tags.nameOf(tag.source, tag.offset, this.#report);
    this.#atRoot = false;
    if (token.type === 'map') return this.#map(token);
    if (token.type === 'flow') return this.#flow(token);
    const last = anchor && tag && anchor.offset > tag.offset ? anchor : (tag ?? anchor);
    if (last && (!lineBreak || lineBreak.offset < last.offset)) this.#report(last.offset, 'missing-line');
    return this.#list(token);
  }

  #list({ offset: from, indent, items: tokens }: CST.BlockSequence): YamlList {
    const items: YamlNode[] = [];
    let offset = from;
    let end: number | undefined;
    for (const { start, value } of tokens) {
      const props = this.#props(start, '-', value, offset, indent);
      if (!props.mark) {
        if (!props.anchor && !props.tag && !value) {
          end = props.end;
          continue;
        }
        if (value?.type === 'list') this.#report(props.end, 'bad-indent');
        else this.#report(offset, 'missing-dash');
      }
      const node = this.#written(value, start, props);
      offset = node.end;
      items.push(node);
    }
    return { kind: 'list', items, from, to: offset, end: end ?? offset };
  }

  #map({ offset: from, indent, items }: CST.BlockMap): YamlMap {
    const pairs: YamlPair[] = [];
    let offset = from;
    let end: number | undefined;
    for (const { start, key, sep, value } of items) {
      const before = this.#props(start, '?', key ?? sep?.[0], offset, indent);
      if (before.mark ? before.mark.indent !== indent : isAside(key, indent)) this.#report(offset, 'bad-indent');
      else if (!before.mark && key?.type === 'list') this.#report(offset, 'block-as-implicit-key');
      if (!before.mark && !before.anchor && !before.tag && !sep) {
        end = before.end;
        continue;
      }
      if (!before.mark && (before.lineBreak || hasLineBreak(key)))
        this.#report(key?.offset ?? start.at(-1)?.offset ?? offset, 'multiline-implicit-key');
      const keyNode = this.#written(key, start, before);
      const fresh = !key || key.type === 'block';
      const behind = this.#props(sep, ':', value, keyNode.end, indent, fresh);
      if (!before.mark) this.#checkKey(keyNode, before, behind, value);
      const valueNode = behind.mark && this.#written(value, sep, behind);
      pairs.push({ key: keyNode, value: valueNode });
      offset = valueNode?.end ?? behind.end;
    }
    return { kind: 'map', pairs, from, to: offset, end: end ?? offset };
  }

  /** A key without `?`: on its line stand its colon, not too far, and no other key. */
  #checkKey(key: YamlNode, before: Props, { mark, breaksLine, end }: Props, value: CST.Token | undefined): void {
    if (!mark) this.#report(key.from, 'missing-colon');
    else {
      if (value?.type === 'map' && !breaksLine) this.#report(end, 'block-as-implicit-key');
      if (before.start < mark.offset - LONGEST_KEY) this.#report(key.from, 'key-over-1024-chars');
    }
  }

  #flow(token: CST.FlowCollection): YamlList | YamlMap {
    const { offset: from, start, end } = token;
    const isMap = start.source === '{';
    const items: YamlNode[] = [];
    const pairs: YamlPair[] = [];
    let offset = from + 1;
    for (const [at, item] of token.items.entries()) {
      const { key, sep, value } = item;
      const before = this.#props(item.start, '?', key ?? sep?.[0], offset);
      const written = before.mark ?? before.anchor ?? before.tag ?? sep ?? value;
      const single = !isMap && !before.mark;
      if (single && key && hasLineBreak(key)) this.#report(key.offset, 'multiline-implicit-key');
      if (at === 0 && before.comma) this.#report(before.comma.offset, 'unexpected-token');
      else if (!written && at < token.items.length - 1) this.#report(before.start, 'unexpected-token');
      else if (written && at > 0 && !before.comma) this.#report(before.start, 'missing-comma');
      if (!written) offset = before.end;
      else if (single && !sep) {
        const node = this.#flowNode(value, [], before);
        items.push(node);
        offset = node.end;
      } else {
        const { behind, ...pair } = this.#flowPair(item, before, single);
        const last = pair.value ?? pair.key;
        pairs.push(pair);
        items.push({ kind: 'map', pairs: [pair], from: pair.key.from, to: last.to, end: last.end });
        offset = pair.value?.end ?? behind;
      }
    }
    const [close, ...rest] = end;
    const closed = close?.source === (isMap ? '}' : ']');
    if (!closed) this.#report(offset, 'missing-end');
    const to = closed ? close.offset + 1 : offset;
    if (close && !closed && close.source.length !== 1) rest.unshift(close);
    const place = { from, to, end: readEnd(rest, to, this.#report) };
    return isMap ? { kind: 'map', pairs, ...place } : { kind: 'list', items, ...place };
  }

  /** An entry between braces; between brackets, `single`: all of it up to its colon stands on one line. */
  #flowPair(
    { start, key, sep, value }: CST.CollectionItem,
    before: Props,
    single: boolean,
  ): YamlPair & { readonly behind: number } {
    const keyNode = this.#flowNode(key, start, before);
    const props = this.#props(sep, ':', value, keyNode.end);
    const { mark } = props;
    if (mark && single) {
      const broken = sep?.slice(0, sep.indexOf(mark)).find(({ type }) => type === 'newline');
      if (broken) this.#report(broken.offset, 'multiline-implicit-key');
      if (before.start < mark.offset - LONGEST_KEY) this.#report(mark.offset, 'key-over-1024-chars');
    } else if (!mark && value) {
      const glued = 'source' in value && value.source.startsWith(':');
      this.#report(glued ? value.offset : props.start, glued ? 'missing-space' : 'missing-comma');
    }
    const valueNode = value || mark ? this.#flowNode(value, sep, props) : undefined;
    return { key: keyNode, value: valueNode, behind: props.end };
  }

  #flowNode(
    token: CST.Token | null | undefined,
    before: readonly CST.SourceToken[] | undefined,
    props: Props,
  ): YamlNode {
    const node = this.#written(token, before, props);
    if (isBlock(token)) this.#report(node.from, 'block-in-flow');
    return node;
  }
}

/** Whether a key begins elsewhere than the map's others. */
function isAside(key: CST.Token | null | undefined, indent: number): boolean {
  return key?.type !== 'list' && key != null && 'indent' in key && key.indent !== indent;
}
