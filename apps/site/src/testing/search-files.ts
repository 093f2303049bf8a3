import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createSearcher, type Searcher } from "../browser/search/searcher.js";
import type { PublishedFacet, PublishedIndex } from "../search/published.js";

/** The searcher of the search page over a published folder, with what it has loaded. */
export interface MeasuredSearcher {
  readonly searcher: Searcher;
  readonly index: PublishedIndex;
  readonly facets: readonly PublishedFacet[];
  /** Bytes and files that were loaded since it was opened, the lists that every page loads included. */
  readonly loaded: () => { readonly bytes: number; readonly files: number };
}

/** Opens the code that the search page runs, reading from a folder instead of the network. */
export async function openSearcher(
  folder: string,
  language: "fr" | "en",
  pathIn: (path: string) => string = (path) => path,
): Promise<MeasuredSearcher> {
  let [bytes, files] = [0, 0];
  const read = async (path: string) => {
    const content = await readFile(join(folder, pathIn(path)));
    bytes += content.length;
    files += 1;
    return new Uint8Array(content);
  };
  const json = async <T>(path: string) => JSON.parse(new TextDecoder().decode(await read(path))) as T;
  const index = await json<PublishedIndex>("search/index.json");
  const facets = await json<readonly PublishedFacet[]>(`search/facets.${language}.json`);
  return {
    searcher: createSearcher({ index, facets, language, read }),
    index,
    facets,
    loaded: () => ({ bytes, files }),
  };
}
