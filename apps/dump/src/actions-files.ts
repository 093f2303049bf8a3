import { createHash } from "node:crypto";
import { join } from "node:path";
import { type HpaRecord, withoutPersonalData } from "@openhpa/core";
import { compareCodePoints, sortLines } from "@openhpa/io";
import { recordIri, sourceGraph, toNQuads } from "@openhpa/rdf";
import { VOCAB } from "@openhpa/vocabularies";
import { DumpError } from "./dump-error.js";
import type { DumpFolder } from "./dump-folder.js";
import type { DumpOptions } from "./dump-options.js";
import { readGzipLines } from "./gzip-lines.js";
import { createReadableTurtle } from "./readable-turtle.js";
import { parseStatement, toTriple } from "./statement.js";
import { createStatistics, type Statistics } from "./statistics.js";

/** What is known of the data once its files are written. */
export interface ActionsWritten {
  readonly records: number;
  /** IRI of the first record, as an example. */
  readonly example: string;
  readonly graphs: number;
  readonly quads: number;
  /** SHA-256 of the sorted canonical N-Quads. */
  readonly rdfc10: string;
  readonly statistics: Statistics;
  /** False when there are too many records for `actions.ttl`. */
  readonly hasTurtle: boolean;
}

const NQUADS = "actions.nq.gz";

function duplicate(iri: string): DumpError {
  return new DumpError("duplicate-record", {
    fr: `Deux fiches ont la même adresse ${iri} : changez la clé ou l'identifiant de l'une d'elles.`,
    en: `Two records have the same address ${iri}: change the key or the id of one of them.`,
  });
}

/** The statements of a written file, outside any graph. */
async function* withoutGraphs(file: string): AsyncGenerator<string> {
  for await (const chunk of readGzipLines(file)) {
    const lines = chunk.trimEnd().split("\n");
    yield lines.map((line) => toTriple(parseStatement(line))).join("\n");
  }
}

/** Writes `actions.nq.gz`, `actions.nt.gz` and `actions.ttl`; reads the records once. */
export async function writeActions(
  folder: DumpFolder,
  records: AsyncIterable<HpaRecord> | Iterable<HpaRecord>,
  { baseUrl: base, includePersonalData }: DumpOptions,
): Promise<ActionsWritten> {
  const iris = new Set<string>();
  const graphs = new Set<string>();
  const readable = createReadableTurtle(base);
  const described = async function* () {
    for await (const given of records) {
      const record = includePersonalData ? given : withoutPersonalData(given);
      const iri = recordIri(record, base);
      if (iris.has(iri)) throw duplicate(iri);
      iris.add(iri);
      const graph = sourceGraph(record, base);
      if (graph !== undefined) graphs.add(graph);
      readable.add(record);
      yield toNQuads(record, { base, graph: "source" });
    }
    if (iris.size === 0)
      throw new DumpError("no-records", {
        fr: "Aucune fiche à publier : rien n'a été écrit.",
        en: "No record to publish: nothing was written.",
      });
  };
  const sorting = { folder: folder.root, distinct: true };
  const hash = createHash("sha256");
  const hashed = (lines: readonly string[]) => hash.update(`${lines.join("\n")}\n`);
  const quads = await folder.writeLines(NQUADS, sortLines(described(), sorting), hashed);
  const counts = createStatistics(VOCAB);
  const triples = sortLines(withoutGraphs(join(folder.root, NQUADS)), sorting);
  await folder.writeLines("actions.nt.gz", triples, counts.see);
  const statistics = counts.end();
  const turtle = readable.text();
  if (turtle) await folder.write("actions.ttl", turtle, statistics.triples);
  const [example = ""] = [...iris].sort(compareCodePoints);
  return {
    records: iris.size,
    example,
    graphs: graphs.size,
    quads,
    rdfc10: hash.digest("hex"),
    statistics,
    hasTurtle: turtle !== undefined,
  };
}
