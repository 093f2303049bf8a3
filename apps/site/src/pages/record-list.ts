import { recordClasses } from "@openhpa/core";
import { cardSummary, cardTitle, type ListedCard, recordPath, yearsOf } from "@openhpa/publish";
import { schemes } from "@openhpa/vocabularies";
import { conceptLabel } from "./concepts.js";
import { html, raw } from "./html.js";
import { pageHref } from "./links.js";
import { attribute, type Html, heading, type Piece, render } from "./markup.js";
import { PAGE_SCRIPT } from "./script-paths.js";
import { territoriesInShort } from "./territories.js";
import { inLanguage, type View } from "./view.js";

/** Records on one page of a list. */
export const PAGE_SIZE = 100;

function entry(view: View, card: ListedCard, level: number, remark?: Piece): Html {
  const kind =
    card.type === "Registry"
      ? recordClasses.Registry[view.language][0]
      : conceptLabel(view, schemes["action-kind"], card.kind ?? "action");
  const facts = [kind, yearsOf(card), card.owner, territoriesInShort(view, card.territories)].filter(Boolean);
  const summary = cardSummary(card, view.language);
  const year = card.latest?.slice(0, 4) ?? card.edition;
  return html`<li${year !== undefined && html` data-year="${year}"`}>
${heading(level, html`<a href="${pageHref(view, recordPath(card, "html"))}">${inLanguage(view, cardTitle(card, view.language))}</a>`)}
<p class="muted">${facts.join(" · ")}${remark && html` · ${remark}`}</p>
${
  summary &&
  html`<p${attribute("lang", summary.language === view.language ? undefined : summary.language)}>${summary.text}</p>
`
}</li>
`;
}

/** How a list shows a record. */
export type ListEntry = (view: View, card: ListedCard, level: number) => Html;

/** Entries that are remembered: 20,000 texts of about a kilobyte, the first ones; one that gave way to another would be asked for again. */
const REMEMBERED = 20_000;

/**
 * Entries that are made once for all lists of a build in which a record stands, some fifty. Nothing in an entry depends on the page but the
 * way to the root, before which its text is cut.
 */
export function rememberedEntries(): ListEntry {
  const entries = new Map<string, readonly [before: string, after: string]>();
  const made = (view: View, card: ListedCard, level: number) => {
    const text = render(entry({ ...view, root: "" }, card, level));
    const cut = text.indexOf('href="') + 'href="'.length;
    return [text.slice(0, cut), text.slice(cut)] as const;
  };
  return (view, card, level) => {
    const name = `${view.language} ${level} ${card.key}`;
    let parts = entries.get(name);
    if (!parts) {
      parts = made(view, card, level);
      if (entries.size < REMEMBERED) entries.set(name, parts);
    }
    return raw(parts[0] + view.root + parts[1]);
  };
}

/** Records in a list that one sees at a glance. */
const FEW = 5;

/** What the script that narrows and sorts a list calls its controls. */
function filterData(view: View): Html {
  const { filter, sort, byTitle, byYear, shown } = view.words.listTools;
  return html` data-filter="${filter}" data-sort="${sort}" data-by-title="${byTitle}" data-by-year="${byYear}" data-shown="${shown}"`;
}

/** The script of a page that lists so many records. */
export function listScripts(records: number): readonly string[] {
  return records > FEW ? [PAGE_SCRIPT] : [];
}

/** An entry with a word more among the facts of each record. */
export function remarkedEntries(remark: (card: ListedCard) => Piece): ListEntry {
  return (view, card, level) => entry(view, card, level, remark(card));
}

/** A list of records with what one needs to choose one. */
export function recordList(
  view: View,
  cards: readonly ListedCard[],
  level: number,
  entryOf: ListEntry = entry,
): Html {
  if (cards.length === 0)
    return html`<p>${view.words.index.empty}</p>
`;
  return html`<ul class="records"${cards.length > FEW && filterData(view)}>
${cards.map((card) => entryOf(view, card, level))}</ul>
`;
}

/** Number of pages that a list of so many records takes; a list without records still has one. */
export function pageCount(records: number): number {
  return Math.max(1, Math.ceil(records / PAGE_SIZE));
}

/** A long list cut into pages, one page in memory at a time; a list without records gives one empty page. */
export function* inPages<T>(items: Iterable<T>, size = PAGE_SIZE): Generator<readonly T[]> {
  let page: T[] = [];
  let any = false;
  for (const item of items) {
    page.push(item);
    if (page.length < size) continue;
    any = true;
    yield page;
    page = [];
  }
  if (page.length > 0 || !any) yield page;
}

/** The same for a list that is being read from disk. */
export async function* inPagesAsRead<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let page: T[] = [];
  let any = false;
  for await (const item of items) {
    page.push(item);
    if (page.length < size) continue;
    any = true;
    yield page;
    page = [];
  }
  if (page.length > 0 || !any) yield page;
}

/** Links to the page before and the page after; nothing for a list of one page. */
export function pager(view: View, page: number, pages: number, pathOf: (page: number) => string): Piece {
  if (pages === 1) return undefined;
  const { words } = view;
  const link = (to: number, label: string, rel: "prev" | "next") =>
    html`<a href="${pageHref(view, pathOf(to))}" rel="${rel}">${label}</a>`;
  return html`<nav class="pager" aria-label="${words.index.pages}"><p>${page > 1 && link(page - 1, `← ${words.index.previous}`, "prev")} <span>${words.index.page(page, pages)}</span> ${page < pages && link(page + 1, `${words.index.next} →`, "next")}</p></nav>
`;
}
