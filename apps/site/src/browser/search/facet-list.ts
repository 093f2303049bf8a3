import { el } from "@openhpa/browser";
import { normaliseLabel } from "@openhpa/vocabularies";
import { type PublishedFacet, type PublishedValue, wordsOf } from "../../search/published.js";
import type { SearchWording } from "../../search/wording.js";
import type { Counts } from "./searcher.js";
import type { SearchState } from "./state.js";

/** The facets as groups of checkboxes. */
export interface FacetList {
  readonly root: HTMLElement;
  /** The facets that one can see, or that hold a choice: the ones to count. */
  counted(state: SearchState): readonly string[];
  /** Shows what is chosen and how many records each value would give, where that was counted; the elements stay, so that the focus does. */
  update(state: SearchState, counts: Counts): void;
}

/** Values of a facet that show before one asks for all. */
const SHOWN = 8;

/** Groups that are open at first; none where a base is so large that the numbers of a group weigh more than the search. */
const OPEN = 2;
const LARGE = 30_000;

/** From this width on the facets stand beside the results. */
const WIDE = "(min-width: 56rem)";

type Choose = (facet: string, value: string, wanted: boolean) => void;

type ValueCounts = Readonly<Record<string, number>>;

interface Group {
  readonly root: HTMLDetailsElement;
  /** Without counts, those shown before stay. */
  update(chosen: readonly string[], counts: ValueCounts | undefined): void;
}

/** The lines of a group, what is chosen first, then those with the most records; those without any stay last, in the order of the file. */
function byCount<L extends { readonly value: string }>(
  lines: readonly L[],
  counts: ValueCounts,
  chosen: readonly string[],
): readonly L[] {
  const countOf = ({ value }: L) =>
    chosen.includes(value) ? Number.POSITIVE_INFINITY : (counts[value] ?? 0);
  return lines
    .map((line) => ({ line, count: countOf(line) }))
    .sort((a, b) => (a.count === b.count ? 0 : b.count - a.count))
    .map(({ line }) => line);
}

/** A field in which one looks for a value of a facet with many. */
function createValueSearch(facet: PublishedFacet, words: SearchWording, changed: () => void) {
  const label = words.filterValues(facet.label);
  const input = el("input", {
    ...{
      type: "search",
      class: "facet-search",
      autocomplete: "off",
      "aria-label": label,
      placeholder: label,
    },
  });
  input.addEventListener("input", changed);
  return {
    input,
    fits(label: string): boolean {
      const typed = wordsOf(normaliseLabel(input.value));
      const own = normaliseLabel(label);
      return typed.every((word) => own.includes(word));
    },
    isAsked: () => input.value.trim() !== "",
  };
}

function createGroup(facet: PublishedFacet, words: SearchWording, open: boolean, choose: Choose): Group {
  const lines = facet.values.map((value) => createLine(facet, value, words, choose));
  const search = createValueSearch(facet, words, () => update(last.chosen, last.counts));
  const all = el("button", { type: "button", class: "quiet", "aria-expanded": "false" });
  const list = el("ul", {}, ...lines.map(({ root }) => root));
  const chosenCount = el("span", { class: "count" });
  const root = el(
    "details",
    { class: "facet", open, "data-facet": facet.name },
    el("summary", {}, facet.label, " ", chosenCount),
    el("fieldset", {}, el("legend", { class: "visually-hidden" }, facet.label), search.input, list, all),
  );
  let showAll = false;
  const atStart: ValueCounts = Object.fromEntries(facet.values.map(({ value, count }) => [value, count]));
  let last: { readonly chosen: readonly string[]; readonly counts: ValueCounts } = {
    chosen: [],
    counts: atStart,
  };
  const update: Group["update"] = (chosen, given) => {
    const counts = given ?? last.counts;
    last = { chosen, counts };
    const live = byCount(lines, counts, chosen).filter(({ value }) => (counts[value] ?? 0) > 0);
    const fitting = live.filter(({ label }) => search.fits(label));
    const shown = new Set(
      (showAll || search.isAsked() ? fitting : fitting.slice(0, SHOWN)).map(({ value }) => value),
    );
    for (const line of lines) {
      const isChosen = chosen.includes(line.value);
      line.update(isChosen, counts[line.value] ?? 0, isChosen || shown.has(line.value));
    }
    // What has the focus would lose it by moving.
    if (!list.contains(document.activeElement))
      list.append(...byCount(lines, counts, chosen).map((line) => line.root));
    search.input.hidden = live.length <= SHOWN && !search.isAsked();
    all.hidden = live.length <= SHOWN || search.isAsked();
    all.textContent = showAll ? words.fewerValues : words.allValues(live.length);
    all.setAttribute("aria-expanded", String(showAll));
    chosenCount.textContent = chosen.length > 0 ? `(${chosen.length})` : "";
    root.hidden = live.length === 0 && chosen.length === 0;
    if (chosen.length > 0) root.open = true;
  };
  all.addEventListener("click", () => {
    showAll = !showAll;
    update(last.chosen, last.counts);
  });
  return { root, update };
}

function createLine(
  facet: PublishedFacet,
  { value, label }: PublishedValue,
  words: SearchWording,
  choose: Choose,
) {
  const box = el("input", { type: "checkbox", name: facet.name, value });
  const count = el("span", { class: "count" });
  const root = el("li", {}, el("label", {}, box, " ", el("span", {}, label), " ", count));
  box.addEventListener("change", () => choose(facet.name, value, box.checked));
  return {
    value,
    label,
    root,
    update(chosen: boolean, records: number, shown: boolean) {
      box.checked = chosen;
      count.textContent = words.number(records);
      root.hidden = !shown && document.activeElement !== box;
    },
  };
}

/** The facets that are listed, in the order of the file; `opened` is told when one more can be seen. */
export function createFacetList(
  facets: readonly PublishedFacet[],
  words: SearchWording,
  choose: Choose,
  { records, opened }: { readonly records: number; readonly opened: () => void },
): FacetList {
  const openAtFirst = records > LARGE ? 0 : OPEN;
  const groups = facets
    .filter(({ listed, values }) => listed && values.length > 0)
    .map((facet, at) => ({ name: facet.name, group: createGroup(facet, words, at < openAtFirst, choose) }));
  const panel = el(
    "details",
    { class: "search-filters" },
    el("summary", {}, words.filters),
    el("div", { class: "search-facets" }, ...groups.map(({ group }) => group.root)),
  );
  panel.open = matchMedia(WIDE).matches;
  for (const details of [panel, ...groups.map(({ group }) => group.root)])
    details.addEventListener("toggle", () => {
      if (details.open) opened();
    });
  return {
    root: panel,
    counted: ({ chosen }) =>
      groups
        .filter(({ name, group }) => (panel.open && group.root.open) || chosen.has(name))
        .map(({ name }) => name),
    update(state, counts) {
      for (const { name, group } of groups) group.update(state.chosen.get(name) ?? [], counts.get(name));
    },
  };
}
