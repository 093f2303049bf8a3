import { existsSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import type { HpaRecord } from "@openhpa/core";
import { context, toJsonLd } from "@openhpa/rdf";
import { corpus, frozenCorpus, validSeeds } from "@openhpa/testkit";
import { BASE } from "./addresses.js";
import { openTextFile, type TextFile } from "./text-file.js";

/**
 * Forms in which the same records are laid out before any clock starts: canonical records, a line each; JSON-LD documents, a line
 * each, with the published context by its address or inline; one JSON-LD document with the context once and all records in `@graph`.
 */
export type InputForm = "records" | "documents" | "inline" | "graph";

/**
 * Where records come from: the frozen corpus, whose bytes stay for comparisons over time; the corpus of the tests, which grows with the model;
 * or the seeds over and over with keys of their own.
 */
export type InputSource = "frozen" | "corpus" | "seeds";

function* repeatedSeeds(count: number): Generator<HpaRecord> {
  const seeds = validSeeds().map(({ record }) => record);
  for (let index = 0; index < count; index++) {
    const { id: _, ...record } = seeds[index % seeds.length] as HpaRecord & { readonly id?: string };
    yield { ...record, key: `${record.key}-${index}` } as HpaRecord;
  }
}

const sources: Readonly<Record<InputSource, (count: number) => Iterable<HpaRecord>>> = {
  frozen: frozenCorpus,
  corpus,
  seeds: repeatedSeeds,
};

function linesOf(toValue: (record: HpaRecord) => unknown) {
  return (file: TextFile, records: Iterable<HpaRecord>) => {
    for (const record of records) file.add(`${JSON.stringify(toValue(record))}\n`);
  };
}

function writeGraph(file: TextFile, records: Iterable<HpaRecord>): void {
  file.add(`{"@context":${JSON.stringify(context)},"@graph":[\n`);
  let separator = "";
  for (const record of records) {
    const { "@context": _, ...document } = toJsonLd(record, { base: BASE, context: "reference" });
    file.add(`${separator}${JSON.stringify(document)}`);
    separator = ",\n";
  }
  file.add("\n]}\n");
}

const forms: Readonly<
  Record<InputForm, { ending: string; write: (file: TextFile, records: Iterable<HpaRecord>) => void }>
> = {
  records: { ending: "ndjson", write: linesOf((record) => record) },
  documents: {
    ending: "documents.ndjson",
    write: linesOf((record) => toJsonLd(record, { base: BASE, context: "reference" })),
  },
  inline: {
    ending: "inline.ndjson",
    write: linesOf((record) => toJsonLd(record, { base: BASE, context: "inline" })),
  },
  graph: { ending: "jsonld", write: writeGraph },
};

/** A laid-out input. */
export interface Input {
  readonly path: string;
  readonly bytes: number;
}

/** The first `count` records of a source in a form, written once into the folder. */
export function layOut(folder: string, source: InputSource, form: InputForm, count: number): Input {
  const { ending, write } = forms[form];
  const path = join(folder, `${source}-${count}.${ending}`);
  if (!existsSync(path)) {
    const file = openTextFile(`${path}.part`);
    write(file, sources[source](count));
    file.close();
    renameSync(`${path}.part`, path);
  }
  return { path, bytes: statSync(path).size };
}
