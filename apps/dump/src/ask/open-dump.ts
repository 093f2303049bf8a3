import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { compareCodePoints } from "@openhpa/core";
import { Store } from "oxigraph";
import type { Manifest } from "../data/manifest.js";
import type { DumpProblem } from "../verify/dump-problem.js";
import { verifyDump } from "../verify/verify.js";
import { filesToLoad } from "./loaded-files.js";
import { parseResults, type QueryAnswer, type QueryError } from "./query-answer.js";
import { outlineQuery } from "./query-outline.js";
import { readEngineError, refuseUpdate, withPrefixes } from "./query-text.js";

/** Formats in which the engine writes the answer to a query. */
export type ResultsFormat = "json" | "csv" | "tsv";

/** A query's answer, or why there is none. */
export type QueryResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: QueryError };

/** A dump in an embedded SPARQL engine. The default graph is the union of all graphs, and the project's prefixes are known. */
export interface Dump {
  readonly manifest: Manifest;
  /** Statements in the engine: the data, the vocabularies, the territories, the ontology. */
  readonly size: number;
  /** Answers SELECT, ASK, CONSTRUCT and DESCRIBE; updates are refused. */
  query(sparql: string): QueryResult<QueryAnswer>;
  /** The answer as text: the SPARQL results formats; the `json` of a graph is JSON-LD, and it has no `csv` or `tsv`. */
  results(sparql: string, format: ResultsFormat): QueryResult<string>;
}

/** A dump that was opened, or the files that are missing or not those of the manifest. */
export type OpenedDump =
  | { readonly ok: true; readonly dump: Dump }
  | { readonly ok: false; readonly problems: readonly DumpProblem[] };

const noTable: QueryError = {
  code: "unsupported-format",
  messages: {
    fr: "CONSTRUCT et DESCRIBE donnent un graphe, pas un tableau : demandez « json » (JSON-LD) ou « table » (N-Triples).",
    en: "CONSTRUCT and DESCRIBE give a graph, not a table: ask for “json” (JSON-LD) or “table” (N-Triples).",
  },
};

/** Loads a dump after checking the files it loads. Throws an `IoError` when the folder cannot be read. */
export async function openDump(dir: string): Promise<OpenedDump> {
  const only = (manifest: Manifest) => filesToLoad(manifest).map(({ path }) => path);
  const { ok, problems, manifest } = await verifyDump(dir, { only });
  if (!ok || !manifest) return { ok: false, problems };
  const store = new Store();
  for (const { path, format } of filesToLoad(manifest)) {
    const bytes = await readFile(join(dir, path));
    store.load(path.endsWith(".gz") ? gunzipSync(bytes) : bytes, { format, no_transaction: true });
  }
  return { ok: true, dump: createDump(store, manifest) };
}

function createDump(store: Store, manifest: Manifest): Dump {
  const run = (sparql: string, format: string): QueryResult<string> => {
    const error = refuseUpdate(sparql);
    if (error) return { ok: false, error };
    try {
      const text = store.query(withPrefixes(sparql), {
        ...(outlineQuery(sparql).hasDataset ? {} : { use_default_graph_as_union: true }),
        results_format: format,
      });
      return { ok: true, value: text as string };
    } catch (cause) {
      return { ok: false, error: readEngineError(cause, sparql) };
    }
  };
  return {
    manifest,
    size: store.size,
    query(sparql) {
      const json = run(sparql, "json");
      if (!json.ok) return json;
      const answer = parseResults(json.value);
      if (answer) return { ok: true, value: answer };
      const graph = run(sparql, "nt");
      if (!graph.ok) return graph;
      const statements = graph.value.split("\n").filter((line) => line !== "");
      return { ok: true, value: { kind: "graph", statements: statements.sort(compareCodePoints) } };
    },
    results(sparql, format) {
      const result = run(sparql, format);
      const isGraph = !result.ok && /RDF format/.test(result.error.messages.en);
      return isGraph ? { ok: false, error: noTable } : result;
    },
  };
}
