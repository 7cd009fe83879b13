// Search as the app's prompts do it: letters in order, whole words first, matches shown in bold.
import type { SearchMatches, SearchResult } from 'obsidian';

/** Scores are negative; the closer to zero, the better. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return (text) => {
    const lower = text.toLowerCase();
    const matches: SearchMatches = [];
    let score = 0;
    for (const word of words) {
      const found = findWord(lower, word) ?? findLetters(lower, word);
      if (found === undefined) return null;
      matches.push(...found.matches);
      score += found.score;
    }
    return { score, matches: matches.sort((a, b) => a[0] - b[0]) };
  };
}

export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return (text) => {
    const found = words.map((word) => findWord(text.toLowerCase(), word));
    if (found.includes(undefined)) return null;
    return { score: 0, matches: found.flatMap((each) => each?.matches ?? []).sort((a, b) => a[0] - b[0]) };
  };
}

function findWord(text: string, word: string): SearchResult | undefined {
  const at = text.indexOf(word);
  if (at < 0) return undefined;
  const starts = at === 0 || /[\s/_-]/u.test(text[at - 1] ?? '');
  return { score: -(starts ? 0.1 : 0.5) - at / 1000, matches: [[at, at + word.length]] };
}

function findLetters(text: string, word: string): SearchResult | undefined {
  const matches: SearchMatches = [];
  let at = -1;
  for (const letter of word) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return undefined;
    const last = matches[matches.length - 1];
    if (last?.[1] === at) last[1] = at + 1;
    else matches.push([at, at + 1]);
  }
  return { score: -matches.length - (at - (matches[0]?.[0] ?? 0)) / 100, matches };
}

export function sortSearchResults(results: { match: SearchResult }[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let done = 0;
  for (const [from, to] of matches ?? []) {
    const [start, end] = [Math.max(from + offset, done), Math.min(to + offset, text.length)];
    if (end <= start) continue;
    el.appendText(text.slice(done, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    done = end;
  }
  el.appendText(text.slice(done));
}

export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset = 0): void {
  renderMatches(el, text, result.matches, offset);
}
