import { recordClasses } from "@openhpa/core";
import { schemes } from "@openhpa/vocabularies";
import { html } from "hono/html";
import type { Card } from "../card.js";
import { recordPath } from "../record-files.js";
import { conceptLabel } from "./concepts.js";
import { type Html, heading, type Piece } from "./markup.js";
import { territoriesInShort } from "./territories.js";
import type { View } from "./view.js";

/** Records on one page of a list. */
export const PAGE_SIZE = 100;

function years({ edition, earliest, latest }: Card): string | undefined {
  if (edition) return edition;
  const span = [earliest, latest].filter((day) => day !== undefined).map((day) => day.slice(0, 4));
  return span.length === 0 ? undefined : [...new Set(span)].join("–");
}

function entry(view: View, card: Card, level: number): Html {
  const kind =
    card.type === "Registry"
      ? recordClasses.Registry[view.language][0]
      : conceptLabel(view, schemes["action-kind"], card.kind ?? "action");
  const facts = [kind, years(card), card.owner, territoriesInShort(view, card.territories)].filter(Boolean);
  return html`<li>
${heading(level, html`<a href="${view.root}${recordPath(card, "html")}">${card.title}</a>`)}
<p class="muted">${facts.join(" · ")}</p>
${
  card.summary &&
  html`<p>${card.summary}</p>
`
}</li>
`;
}

/** A list of records with what one needs to choose one. */
export function recordList(view: View, cards: readonly Card[], level: number): Html {
  if (cards.length === 0) return html`<p>${view.words.index.empty}</p>`;
  return html`<ul class="records">
${cards.map((card) => entry(view, card, level))}</ul>
`;
}

/** A long list cut into pages; a list without records still has one. */
export function pagesOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  const pages: T[][] = [];
  for (let from = 0; from < items.length; from += PAGE_SIZE) pages.push(items.slice(from, from + PAGE_SIZE));
  return pages.length === 0 ? [[]] : pages;
}

/** Links to the page before and the page after. */
export function pager(view: View, page: number, pages: number, pathOf: (page: number) => string): Piece {
  if (pages === 1) return undefined;
  const { words, root } = view;
  const link = (to: number, label: string) => html`<a href="${root}${pathOf(to)}">${label}</a>`;
  return html`<nav class="pager" aria-label="${words.index.pages}"><p>${page > 1 && link(page - 1, `← ${words.index.previous}`)} <span>${words.index.page(page, pages)}</span> ${page < pages && link(page + 1, `${words.index.next} →`)}</p></nav>
`;
}
