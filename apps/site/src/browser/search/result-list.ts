import { el } from "@openhpa/browser";
import type { PublishedRecord } from "../../search/published.js";
import { titleOf } from "../../search/title-of.js";
import type { SearchWording } from "../../search/wording.js";
import { excerptOf } from "./excerpt.js";
import type { FacetLabels } from "./labels.js";
import type { Found } from "./searcher.js";
import { PAGE } from "./state.js";

/** The results, a page at a time. */
export interface ResultList {
  readonly root: HTMLElement;
  /** Shows so many of what was found; false when other results were asked for in the meantime. */
  show(found: Found, shown: number): Promise<boolean>;
}

export interface ResultListOptions {
  readonly words: SearchWording;
  readonly labels: FacetLabels;
  readonly language: string;
  /** Folder of the record pages in the page's language. */
  readonly folder: URL;
  /** Tells people who do not see it how much is shown. */
  readonly announce: (text: string) => void;
  /** Told how many results are shown after a step. */
  readonly onShown: (shown: number) => void;
}

/** Territories that a result names. */
const PLACES = 3;

/** Territories of a result: the départements and cantons where there are some, else the regions. */
function placesOf({ territories }: PublishedRecord, labels: FacetLabels): string {
  const near = territories.filter((code) => !code.startsWith("region:"));
  const names = (near.length > 0 ? near : territories).map((code) =>
    labels.value("territory", code).replace(/ \([^)]*\)$/u, ""),
  );
  return `${names.slice(0, PLACES).join(", ")}${names.length > PLACES ? "…" : ""}`;
}

function createExcerpt(
  record: PublishedRecord,
  forms: ReadonlySet<string>,
  language: string,
): readonly HTMLElement[] {
  const excerpt = excerptOf(record, forms, language);
  if (!excerpt) return [];
  const pieces = excerpt.pieces.map(({ text, isMarked }) =>
    isMarked ? el("mark", {}, text) : document.createTextNode(text),
  );
  const lang = excerpt.language === language ? undefined : excerpt.language;
  return [el("p", { class: "excerpt", lang }, pieces)];
}

function createResult(
  record: PublishedRecord,
  forms: ReadonlySet<string>,
  { labels, language, folder }: ResultListOptions,
): HTMLElement {
  const { title, lang } = titleOf(record, language);
  const kinds = record.kinds.map((kind) => labels.value("kind", kind));
  const facts = [...kinds, record.years, record.owner, placesOf(record, labels)].filter((fact) => fact);
  const link = el("a", { href: new URL(record.url, folder).href, lang }, title);
  return el(
    "li",
    {},
    el("h3", {}, link),
    el("p", { class: "muted" }, facts.join(" · ")),
    ...createExcerpt(record, forms, language),
  );
}

/** An empty list of results. */
export function createResultList(options: ResultListOptions): ResultList {
  const { words, announce, onShown } = options;
  const list = el("ul", { class: "records" });
  const more = el("button", { type: "button", class: "more", hidden: true });
  let found: Found | undefined;

  const load = async (
    own: Found,
    from: number,
    size: number,
  ): Promise<readonly HTMLElement[] | undefined> => {
    const records = await own.page(from, size);
    if (own !== found) return undefined;
    const left = own.records - from - records.length;
    more.hidden = left <= 0 || records.length === 0;
    more.textContent = words.more(Math.min(PAGE, left));
    const forms = new Set(own.reading.words.flatMap((word) => [...word]));
    return records.map((record) => createResult(record, forms, options));
  };
  more.addEventListener("click", async () => {
    const lines = found && (await load(found, list.children.length, PAGE));
    if (!found || !lines) return;
    list.append(...lines);
    lines[0]?.querySelector("a")?.focus();
    onShown(list.children.length);
    announce(words.moreDone(list.children.length, found.records));
  });
  return {
    root: el("div", {}, list, more),
    async show(own, shown) {
      found = own;
      const lines = await load(own, 0, shown);
      if (!lines) return false;
      list.replaceChildren(...lines);
      return true;
    },
  };
}
