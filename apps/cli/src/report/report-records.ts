import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type HpaRecord, validate } from "@openhpa/core";
import { readGzipLines, verifyDump } from "@openhpa/dump";
import { type BuildInput, recordsToBuild } from "@openhpa/io";
import { fromQuads } from "@openhpa/rdf";
import { Parser } from "n3";
import { ReportError } from "./report-error.js";

const FEED_RECORDS = "actions.ndjson.gz";
const DATA = /^actions(?:-\d+)?\.nq\.gz$/;

const isThere = async (path: string) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** True for a folder that a dump build wrote, by the two files that close it. */
const isDumpFolder = async (path: string) =>
  (await isThere(join(path, "manifest.json"))) && (await isThere(join(path, "SHA256SUMS")));

/** The lines of the data of a dump by their graphs, which are one a record. */
async function linesByRecord(files: readonly string[]): Promise<Iterable<readonly string[]>> {
  const graphs = new Map<string, string[]>();
  const add = (line: string) => {
    const graph = line.slice(line.lastIndexOf("<"));
    const known = graphs.get(graph);
    if (known) known.push(line);
    else graphs.set(graph, [line]);
  };
  for (const file of files)
    for await (const lines of readGzipLines(file)) for (const line of lines.trimEnd().split("\n")) add(line);
  return graphs.values();
}

/** The records of a dump, whose files are first compared with its manifest. */
async function* recordsOfDump(folder: string): AsyncGenerator<HpaRecord> {
  const { ok, problems, manifest } = await verifyDump(folder, {
    only: ({ files }) => files.flatMap(({ path }) => (DATA.test(path) ? [path] : [])),
  });
  if (!ok || !manifest) {
    const [first] = problems;
    throw new ReportError("damaged-dump", {
      fr: `${folder} : cet export est abîmé. ${first?.messages.fr ?? ""}`.trim(),
      en: `${folder}: this dump is damaged. ${first?.messages.en ?? ""}`.trim(),
    });
  }
  const files = manifest.files.filter(({ path }) => DATA.test(path)).map(({ path }) => join(folder, path));
  for (const lines of await linesByRecord(files)) {
    const quads = new Parser({ format: "N-Quads" }).parse(`${lines.join("\n")}\n`);
    for (const record of fromQuads(quads, { base: manifest.base }).records)
      if (validate(record).ok) yield record;
  }
}

/** Records of files and folders, of feeds and of dumps; what is wrong with them is told as a build tells it. */
export async function* reportRecords(
  paths: readonly string[],
  input: Omit<BuildInput, "recall">,
): AsyncGenerator<HpaRecord> {
  const plain: string[] = [];
  for (const path of paths) {
    if (path !== "-" && (await isDumpFolder(path))) yield* recordsOfDump(path);
    else if (path !== "-" && (await isThere(join(path, FEED_RECORDS)))) plain.push(join(path, FEED_RECORDS));
    else plain.push(path);
  }
  if (plain.length > 0) yield* recordsToBuild(plain, input);
}
