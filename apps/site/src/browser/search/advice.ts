import { button, el, fill } from "@openhpa/browser";
import type { SearchWording } from "../../search/wording.js";
import type { FacetLabels } from "./labels.js";
import type { Found } from "./searcher.js";
import { PAGE, type SearchState } from "./state.js";

export interface AdviceOptions {
  readonly words: SearchWording;
  readonly labels: FacetLabels;
  /** Address of the page that lists records by theme, territory and year. */
  readonly browse: string;
  readonly go: (state: SearchState) => void;
}

/** What is said of how a query was understood, and what one may do where nothing was found. */
export interface Advice {
  readonly root: HTMLElement;
  update(state: SearchState, found: Found): void;
}

const withoutWord = (query: string, word: string) => query.replace(word, " ").replace(/\s+/gu, " ").trim();

/** An empty advice. */
export function createAdvice({ words, labels, browse, go }: AdviceOptions): Advice {
  const root = el("div", { class: "search-advice", hidden: true });
  const offer = (text: string, state: SearchState) =>
    button(text, () => go({ ...state, shown: PAGE }), { class: "quiet" });

  function understood(state: SearchState, found: Found): readonly HTMLElement[] {
    const { reading, records, isPartial, readForPhrase } = found;
    const { concepts, corrected, saysNothing } = reading;
    const kinds = new Map<string, Set<string>>();
    for (const { label, kind } of concepts.flatMap((one) => one.concepts)) {
      const name = label[words.language];
      kinds.set(name, (kinds.get(name) ?? new Set()).add(kind[words.language]));
    }
    const names = [...kinds].map(([name, own]) => [name, [...own].filter(Boolean).join(", ")] as const);
    const typed = concepts.map((one) => one.typed).join(" ");
    const optional = reading.parts.flatMap((part) => (part.isOptional ? [part.typed] : []));
    return [
      ...corrected.map(({ typed: asTyped, used }) => el("p", {}, words.corrected(used, asTyped))),
      ...(isPartial && records > 0 ? [el("p", {}, words.partial)] : []),
      ...(found.isByWordsAlone ? [el("p", {}, words.byWordsAlone)] : []),
      ...(optional.length > 0 && records > 0 && !isPartial ? [el("p", {}, words.optional(optional))] : []),
      ...(readForPhrase === undefined ? [] : [el("p", {}, words.readForPhrase(readForPhrase))]),
      ...(saysNothing ? [el("p", {}, words.saysNothing(state.query))] : []),
      ...(names.length > 0
        ? [
            el(
              "p",
              {},
              words.byConcept(names),
              " ",
              offer(words.wordsOnly(typed), { ...state, wordsOnly: true }),
            ),
          ]
        : []),
      ...(state.wordsOnly && (records > 0 || reading.parts.length > 0 || reading.unknown.length > 0)
        ? [el("p", {}, offer(words.withConcepts, { ...state, wordsOnly: false }))]
        : []),
    ];
  }

  function unknownWords(state: SearchState, { reading }: Found): readonly HTMLElement[] {
    return reading.unknown.flatMap(({ typed, nearest }) => {
      const others = withoutWord(state.query, typed);
      const list = [
        ...nearest.map((word) => offer(word, { ...state, query: state.query.replace(typed, word) })),
        ...(others === "" ? [] : [offer(words.without(typed), { ...state, query: others })]),
      ];
      const lines = list.map((one) => el("li", {}, one));
      return [
        el("p", {}, words.unknown(typed), nearest.length > 0 ? ` ${words.nearest}` : ""),
        ...(lines.length > 0 ? [el("ul", {}, ...lines)] : []),
      ];
    });
  }

  function loosened(state: SearchState, found: Found): readonly HTMLElement[] {
    const lines = found.loosened.map(({ word, facet, records }) => {
      if (word !== undefined)
        return offer(words.withoutWord(word, records), { ...state, query: withoutWord(state.query, word) });
      const chosen = new Map([...state.chosen].filter(([name]) => name !== facet));
      return offer(words.withoutFacet(labels.facet(facet ?? ""), records), { ...state, chosen });
    });
    const isUnknown = found.reading.unknown.length > 0;
    return [
      ...(isUnknown && lines.length === 0 ? [] : [el("p", {}, words.nothing)]),
      ...(lines.length > 0 ? [el("ul", {}, ...lines.map((line) => el("li", {}, line)))] : []),
      el("p", {}, el("a", { href: browse }, words.browse)),
    ];
  }

  return {
    root,
    update(state, found) {
      const children = [
        ...understood(state, found),
        ...unknownWords(state, found),
        ...(found.records === 0 ? loosened(state, found) : []),
      ];
      fill(root, ...children);
      root.hidden = children.length === 0;
    },
  };
}
