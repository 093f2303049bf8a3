import type { HpaRecord } from "@openhpa/core";
import type { PageLanguage } from "@openhpa/publish/browser";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { viewAt } from "../../pages/page-view.js";
import type { Site } from "../../pages/site.js";
import type { View } from "../../pages/view.js";
import type { ContributeWords } from "../../words/contribute.js";
import type { DraftStore } from "./drafts.js";
import type { TerritoryChoices } from "./territory-choices.js";

/** What the whole page shares: the feed it belongs to, its words, its drafts, and the clock. */
export interface App {
  readonly host: HTMLElement;
  readonly site: Omit<Site, "territories">;
  /** Path of the page in the feed, which says its language and where the root is. */
  readonly path: string;
  readonly language: PageLanguage;
  readonly words: ContributeWords;
  readonly territories: TerritoryChoices;
  /** Undefined where the browser keeps nothing. */
  readonly drafts: DraftStore | undefined;
  /** Now, ISO 8601. */
  readonly now: () => string;
  /** Says something to those who do not see the page. */
  readonly announce: (text: string) => void;
}

/** The page's view of a record, with the territories that are known so far. */
export function viewOf(app: App, record?: HpaRecord): View {
  const territories: TerritoryIndex = app.territories.index();
  return viewAt({ ...app.site, territories }, app.path, record);
}

/** Today, `2026-11-21`. */
export function today(app: App): string {
  return app.now().slice(0, 10);
}
