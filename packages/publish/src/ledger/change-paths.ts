/** Folder of the change log in the feed. */
const FOLDER = "changes";

/** Files of the change log inside the feed. */
export const changePaths = {
  /** Every id that was ever published, one line each. */
  ledger: `${FOLDER}/ids.ndjson`,
  /** The closed pages, one line each. */
  pages: `${FOLDER}/pages.ndjson`,
  /** What seals the two lists above. */
  seal: `${FOLDER}/log.json`,
  /** The event stream and the root of its tree of pages. */
  stream: `${FOLDER}/feed.jsonld`,
  /** The page with the events that follow the n-th, as JSON or as JSON-LD. */
  page: (after: number | "*", ending: "json" | "jsonld") => `${FOLDER}/after-${after}.${ending}`,
  /** A node of the tree above the pages, from level 1, by the first page below it. */
  index: (level: number, after: number) => `${FOLDER}/index-${level}-${after}.jsonld`,
} as const;

/** The files that never change once they are published, `*` standing for any characters; for `Cache-Control: immutable`. */
export const immutablePaths: readonly string[] = [`${FOLDER}/after-*.jsonld`, `${FOLDER}/index-*.jsonld`];

/** Whether a path of the feed is one of {@link immutablePaths}. */
export function isImmutable(path: string): boolean {
  return immutablePaths.some((pattern) => {
    const [start, end] = pattern.split("*") as [string, string];
    return path.startsWith(start) && path.endsWith(end) && !path.slice(start.length).includes("/");
  });
}
