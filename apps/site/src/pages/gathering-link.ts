import { html } from "./html.js";
import { pageHref } from "./links.js";
import type { Html, Piece } from "./markup.js";
import type { View } from "./view.js";

/**
 * Whether every subject that the page's record names has a page: only records that the feed holds and that are not withdrawn are gathered.
 * True on pages that are about no record.
 */
export function isGathered({ record, site }: View): boolean {
  return record === undefined || (!record.withdrawn && site.recordPage(record.key) !== undefined);
}

/** A name linked to the page that gathers its records; the bare name where that page may not exist. */
export function gatheringLink(view: View, path: string, name: Piece): Html {
  return isGathered(view) ? html`<a href="${pageHref(view, path)}">${name}</a>` : html`${name}`;
}
