import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Base address of the feed in `good-feed`. */
export const CATALOGUE_BASE = "https://donnees.example.org/prevention";

/** A node as plain data that a test may change. */
export type Draft = { [key: string]: unknown };

/** A JSON-LD catalogue as plain data that a test may change. */
export interface CatalogueDraft {
  "@context": unknown;
  "@graph": Draft[];
  [key: string]: unknown;
}

/** A feed that every portal takes: two datasets, two services, three forms of the catalogue. */
export interface GoodFeed {
  /** Content of every file by its path. */
  readonly files: ReadonlyMap<string, string>;
  /** A copy of the JSON-LD catalogue that a test may change. */
  document(): CatalogueDraft;
}

/** Files that the catalogue names and no rule opens; what is in them has the size that the catalogue announces. */
const unopened = [
  "actions.csv",
  "actions.geojson",
  "actions.jsonld",
  "actions.ndjson.gz",
  "actions.parquet",
  "actions.xlsx",
  "changes/after-0.json",
  "changes/feed.jsonld",
  "context/v1.jsonld",
  "ns.ttl",
  "schema/v1/action.schema.json",
  "schema/v1/actions.table-schema.json",
  "shapes/v1.ttl",
];

const folder = fileURLToPath(new URL("good-feed", import.meta.url));

/** Reads the feed in `good-feed`, published under `baseUrl`. */
export function goodFeed({ baseUrl = CATALOGUE_BASE }: { readonly baseUrl?: string } = {}): GoodFeed {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
  const files = new Map(unopened.map((path) => [path, `content of ${path}\n`]));
  for (const path of paths.sort())
    files.set(path, readFileSync(join(folder, path), "utf8").replaceAll(CATALOGUE_BASE, baseUrl));
  return { files, document: () => JSON.parse(files.get("catalog.jsonld") ?? "") as CatalogueDraft };
}

/** The first node of a type in a catalogue that a test changes. */
export function nodeOfType({ "@graph": graph }: CatalogueDraft, type: string): Draft {
  const node = graph.find(({ "@type": types }) => [types].flat().includes(type));
  if (!node) throw new Error(`No ${type} in the catalogue`);
  return node;
}
