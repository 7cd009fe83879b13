// Resolves tags such as `!!str`, by the shorthands that `%TAG` lines give, and what they make of a text.
import { resolvePlain } from './resolve-plain';
import type { Scalar } from './value';
import type { Report } from './yaml-node';

const core = 'tag:yaml.org,2002:';

export class YamlTags {
  readonly #prefixes = new Map([['!!', core]]);

  /** Takes in a line that begins with `%`. A version is checked for its form alone: every text is read as YAML 1.2. */
  readDirective(line: string, offset: number, report: Report): void {
    const [name, ...parts] = line.trim().split(/[ \t]+/u);
    const [first = '', prefix] = parts;
    if (name === '%TAG') {
      if (parts.length !== 2) report(offset, 'bad-directive');
      if (prefix !== undefined) this.#prefixes.set(first, prefix);
    } else if (name === '%YAML') {
      if (parts.length !== 1) report(offset, 'bad-directive');
      else if (!/^[0-9]+\.[0-9]+$/u.test(first)) report(offset + 6, 'bad-directive');
    }
  }

  /** The full name of a tag; undefined where it has none. */
  nameOf(source: string, offset: number, report: Report): string | undefined {
    if (source === '!') return source;
    const fail = (): void => {
      report(offset, 'tag-resolve-failed');
    };
    if (source[1] === '<') {
      const verbatim = source.slice(2, -1);
      if (verbatim === '!' || verbatim === '!!') return void fail();
      if (!source.endsWith('>')) fail();
      return verbatim;
    }
    const at = source.lastIndexOf('!') + 1;
    const suffix = source.slice(at);
    if (suffix === '') fail();
    const prefix = this.#prefixes.get(source.slice(0, at));
    if (prefix !== undefined) {
      const decoded = decode(suffix);
      return decoded === undefined ? void fail() : prefix + decoded;
    }
    return at === 1 ? source : void fail();
  }
}

/** `%C3%A9` as it is meant; undefined where it means nothing. */
function decode(suffix: string): string | undefined {
  try {
    return decodeURIComponent(suffix);
  } catch (problem) {
    if (problem instanceof URIError) return undefined;
    throw problem;
  }
}

/** A text under a tag: what the tag's kind makes of it, else the text itself. */
export function resolveTagged(text: string, tag: string): Scalar {
  const value = resolvePlain(text);
  const kind = value === null ? 'null' : typeof value;
  if (kind === 'number') return tag === core + (/^(?:[-+]?[0-9]+$|0[ox])/u.test(text) ? 'int' : 'float') ? value : text;
  return tag === core + (kind === 'boolean' ? 'bool' : kind) ? value : text;
}
