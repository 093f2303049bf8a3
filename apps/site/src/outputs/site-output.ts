import type { BuildFacts, Output, Page } from "@openhpa/publish";
import { type PageLanguage, pageLanguages } from "@openhpa/publish/browser";
import type { OverviewCollector } from "../pages/overview/overview.js";
import type { Site } from "../pages/site.js";

/** What the outputs of the pages are made with. */
export interface SiteContext {
  readonly site: Site;
  readonly facts: BuildFacts;
  readonly overview: OverviewCollector;
}

/** A row of the table of what people read. */
export type SiteOutput = (context: SiteContext) => Output;

/** A page in both languages. */
export function* inBoth(make: (language: PageLanguage) => Page): Generator<Page> {
  for (const language of pageLanguages) yield make(language);
}
