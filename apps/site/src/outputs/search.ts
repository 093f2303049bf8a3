import type { BuildFacts, Output } from "@openhpa/publish";
import { loadEngine, type SearchEngine } from "../search/engine.js";
import { SEARCH, searchIndex } from "../search/search-index.js";

const PART = "search/*";

/** The search, where the machine has an engine; it is started to find out, unless the last build had it. */
export async function search({ count, territories, hadGroups }: BuildFacts): Promise<Output | undefined> {
  if (count === 0) return undefined;
  let loaded: Promise<SearchEngine | undefined> | undefined;
  const load = () => {
    loaded ??= loadEngine();
    return loaded;
  };
  if (!hadGroups(SEARCH) && (await load()) === undefined) return undefined;
  const engine = async () => {
    const found = await load();
    if (!found) throw new Error("The search engine of the last build does not start any more");
    return found;
  };
  return {
    from: "group",
    places: [
      { path: "search/index.json", type: "application/json" },
      { path: "search/facets.*.json", type: "application/json" },
      { path: "search/suggest/*/*.json", type: "application/json" },
      { path: `${PART}/*.json`, type: "application/json" },
      { path: `${PART}/*.js`, type: "text/javascript" },
      { path: `${PART}/*.pf_meta`, type: "application/octet-stream" },
      { path: `${PART}/*.pagefind`, type: "application/octet-stream" },
      { path: `${PART}/filter/*.pf_filter`, type: "application/octet-stream" },
      { path: `${PART}/fragment/*.pf_fragment`, type: "application/octet-stream" },
      { path: `${PART}/index/*.pf_index`, type: "application/octet-stream" },
    ],
    ...searchIndex({ territories, engine }),
  };
}
