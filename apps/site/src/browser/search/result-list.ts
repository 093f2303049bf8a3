import { el } from "@openhpa/browser";
import type { SearchWording } from "../../search/wording.js";
import type { FacetLabels } from "./labels.js";
import type { PagefindFragment } from "./pagefind.js";
import type { Found } from "./searcher.js";

/** The results, a page at a time. */
export interface ResultList {
  readonly root: HTMLElement;
  /** Shows the first page of what was found; false when other results were asked for in the meantime. */
  show(found: Found): Promise<boolean>;
  clear(): void;
}

export interface ResultListOptions {
  readonly words: SearchWording;
  readonly labels: FacetLabels;
  readonly language: string;
  /** Folder of the record pages in the page's language. */
  readonly folder: URL;
  /** Tells people who do not see it how much is shown. */
  readonly announce: (text: string) => void;
}

/** Results on a page. */
const PAGE = 20;

/** Territories that a result names. */
const PLACES = 3;

const signs: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">" };

/** An excerpt as nodes: `<mark>` is markup, everything else is text. */
function excerptNodes(excerpt: string): readonly Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/su).map((piece) => {
    const marked = /^<mark>(.*)<\/mark>$/su.exec(piece)?.[1];
    const text = (marked ?? piece).replace(/&[lg]t;/gu, (sign) => signs[sign] ?? sign);
    return marked === undefined ? document.createTextNode(text) : el("mark", {}, text);
  });
}

/** The title in the language of the page, and the language it is in when it is another. */
export function titleOf(
  { meta }: PagefindFragment,
  language: string,
): { readonly title: string; readonly lang: string | undefined } {
  const translated = meta[`title-${language}`];
  return {
    title: translated ?? meta.title ?? "",
    lang: translated !== undefined || language === "fr" ? undefined : "fr",
  };
}

/** Territories of a result: the départements and cantons where there are some, else the regions. */
function placesOf({ filters }: PagefindFragment, labels: FacetLabels): string {
  const codes = filters.territory ?? [];
  const near = codes.filter((code) => !code.startsWith("region:"));
  const names = (near.length > 0 ? near : codes).map((code) =>
    labels.value("territory", code).replace(/ \([^)]*\)$/u, ""),
  );
  return `${names.slice(0, PLACES).join(", ")}${names.length > PLACES ? "…" : ""}`;
}

function createResult(
  fragment: PagefindFragment,
  { labels, language, folder }: ResultListOptions,
): HTMLElement {
  const { title, lang } = titleOf(fragment, language);
  const { owner, years } = fragment.meta;
  const kinds = (fragment.filters.kind ?? []).map((kind) => labels.value("kind", kind));
  const facts = [...kinds, years, owner, placesOf(fragment, labels)].filter((fact) => fact);
  const link = el("a", { href: new URL(fragment.raw_url, folder).href, lang }, title);
  const excerpt = el("p", { class: "excerpt", lang: language === "fr" ? undefined : "fr" });
  excerpt.append(...excerptNodes(fragment.excerpt));
  return el("li", {}, el("h3", {}, link), el("p", { class: "muted" }, facts.join(" · ")), excerpt);
}

/** An empty list of results. */
export function createResultList(options: ResultListOptions): ResultList {
  const { words, announce } = options;
  const list = el("ul", { class: "records" });
  const more = el("button", { type: "button", class: "more", hidden: true });
  let found: Found | undefined;

  const load = async (own: Found, from: number): Promise<readonly HTMLElement[] | undefined> => {
    const fragments = await own.page(from, PAGE);
    if (own !== found) return undefined;
    const left = own.records - from - fragments.length;
    more.hidden = left <= 0 || fragments.length === 0;
    more.textContent = words.more(Math.min(PAGE, left));
    return fragments.map((fragment) => createResult(fragment, options));
  };
  more.addEventListener("click", async () => {
    const lines = found && (await load(found, list.children.length));
    if (!found || !lines) return;
    list.append(...lines);
    lines[0]?.querySelector("a")?.focus();
    announce(words.moreDone(list.children.length, found.records));
  });
  return {
    root: el("div", {}, list, more),
    async show(own) {
      found = own;
      const lines = await load(own, 0);
      if (!lines) return false;
      list.replaceChildren(...lines);
      return true;
    },
    clear() {
      found = undefined;
      list.replaceChildren();
      more.hidden = true;
    },
  };
}
