import type { HpaRecord } from "@openhpa/core";
import { languageOf } from "@openhpa/publish/browser";
import { wordsOf } from "../words/words-of.js";
import { itemsOf, objectOf } from "./objects/index.js";
import type { Site } from "./site.js";
import type { View } from "./view.js";

/** A view for a page at this path of the feed: `en/…` is English, everything else French. */
export function viewAt(site: Site, path: string, record?: HpaRecord): View {
  const language = languageOf(path);
  const words = wordsOf(language);
  return {
    site,
    title: site.title === wordsOf("fr").siteTitle ? words.siteTitle : site.title,
    language,
    territories: site.territories,
    words,
    root: "../".repeat(path.split("/").length - 1),
    recordLanguage: record?.language,
    record,
    objects: { one: objectOf, all: itemsOf },
  };
}
