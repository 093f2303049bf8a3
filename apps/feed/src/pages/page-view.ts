import type { HpaRecord } from "@openhpa/core";
import { wordsOf } from "./language.js";
import { itemsOf, objectOf } from "./objects/index.js";
import type { Site } from "./site.js";
import type { View } from "./view.js";

/** A view for a page at this path of the feed. */
export function viewAt(site: Site, path: string, record?: HpaRecord): View {
  const { language, territories } = site;
  return {
    site,
    language,
    territories,
    words: wordsOf(language),
    root: "../".repeat(path.split("/").length - 1),
    recordLanguage: record?.language,
    record,
    objects: { one: objectOf, all: itemsOf },
  };
}
