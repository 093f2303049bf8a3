import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream";
import { createGunzip, gunzipSync } from "node:zlib";
import { compareCodePoints } from "@openhpa/core";
import { mergeSorted, systemReason } from "@openhpa/io";
import { VOCAB } from "@openhpa/vocabularies";
import { Parser } from "n3";
import { type DumpFile, MANIFEST, type Manifest } from "../data/manifest.js";
import { rdfFormats } from "../data/media-addresses.js";
import { partPaths } from "../data/parts.js";
import { createRecordCounts } from "../data/record-lines.js";
import { parseStatement, toTriple } from "../data/statement.js";
import { createStatistics } from "../data/statistics.js";
import { type DumpProblem, dumpProblem } from "./dump-problem.js";
import { readPart } from "./verify-lines.js";

/** How N3.js calls the formats that it reads. */
const parsed: Readonly<Record<string, string>> = {
  "application/n-triples": "N-Triples",
  "text/turtle": "Turtle",
  "application/trig": "TriG",
};

async function unpackedHash(path: string): Promise<string> {
  const hash = createHash("sha256");
  const bytes = pipeline(createReadStream(path), createGunzip(), () => undefined);
  for await (const chunk of bytes) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

/** Counts of the merged statements, and their hash. */
async function countAll(sequences: readonly AsyncGenerator<readonly string[]>[], base: string) {
  const hash = createHash("sha256");
  const statistics = createStatistics(VOCAB);
  const duplicates: string[] = [];
  const records = createRecordCounts(base, (iri) => {
    if (duplicates.length === 0) duplicates.push(iri);
  });
  let quads = 0;
  let lastTriple = "";
  for await (const batch of mergeSorted(sequences, compareCodePoints)) {
    hash.update(`${batch.join("\n")}\n`);
    quads += batch.length;
    for (const line of batch) {
      const statement = parseStatement(line);
      records.see(statement);
      const triple = toTriple(statement);
      if (triple !== lastTriple) statistics.see(statement);
      lastTriple = triple;
    }
  }
  const { triples, entities, classes } = statistics.end();
  const perClass = Object.fromEntries([...classes].map(([iri, count]) => [iri, count.entities]));
  const { records: count, tombstones, graphs } = records.end();
  return {
    counts: { records: count, tombstones, graphs, quads, triples, entities },
    classes: perClass,
    rdfc10: hash.digest("hex"),
    duplicates,
  };
}

/** What the manifest says in numbers against what was counted. */
function checkCounts(
  manifest: Manifest,
  found: Awaited<ReturnType<typeof countAll>>,
): readonly DumpProblem[] {
  const names = Object.keys(found.counts) as (keyof typeof found.counts)[];
  const classes = [...new Set([...Object.keys(manifest.classes), ...Object.keys(found.classes)])].sort(
    compareCodePoints,
  );
  const rows: readonly (readonly [string, number | undefined, number | undefined])[] = [
    ...names.map((name) => [name, manifest[name] ?? 0, found.counts[name]] as const),
    ...classes.map((iri) => [iri, manifest.classes[iri], found.classes[iri]] as const),
  ];
  const wrong = rows.filter(([, told, counted]) => told !== counted);
  return [
    ...wrong.map(([name, told = 0, counted = 0]) =>
      dumpProblem("wrong-count", MANIFEST, `${name}: ${told} ≠ ${counted}`),
    ),
    ...found.duplicates.map((iri) => dumpProblem("wrong-count", MANIFEST, `2 × ${iri}`)),
    ...(manifest.rdfc10 === found.rdfc10
      ? []
      : [
          dumpProblem(
            "wrong-hash",
            MANIFEST,
            `${manifest.rdfc10.slice(0, 12)} ≠ ${found.rdfc10.slice(0, 12)}`,
          ),
        ]),
  ];
}

const wrongQuads = ({ path, quads }: DumpFile, counted: number): readonly DumpProblem[] =>
  quads === counted ? [] : [dumpProblem("wrong-count", path, `${quads} ≠ ${counted}`)];

/** Files of RDF that are small enough to be read in one piece: every one but the lines of the data. */
async function checkDocument(dir: string, file: DumpFile): Promise<readonly DumpProblem[]> {
  const bytes = await readFile(join(dir, file.path));
  try {
    const text = (file.compression ? gunzipSync(bytes) : bytes).toString("utf8");
    const quads = new Parser({ format: parsed[file.mediaType] as string }).parse(text);
    const distinct = new Set(
      quads.map(({ subject, predicate, object, graph }) =>
        [subject, predicate, object, graph].map((term) => term.id).join(" "),
      ),
    );
    return wrongQuads(file, distinct.size);
  } catch (error) {
    return [dumpProblem("not-well-formed", file.path, systemReason(error))];
  }
}

/**
 * Reads the data of a dump again and checks what is said of it: every line of the N-Quads is canonical, free of blank nodes, in its order, once
 * and in its part; the N-Triples say the same; every count of the manifest and the RDFC-1.0 hash are those of the data. Memory holds a batch of
 * lines of each part, and one document at a time.
 */
export async function verifyData(dir: string, manifest: Manifest): Promise<readonly DumpProblem[]> {
  const { parts = 1, files } = manifest;
  const fileAt = (path: string) => files.find((file) => file.path === path);
  const [quadPaths, triplePaths] = [partPaths("nq", parts), partPaths("nt", parts)];
  const absent = [...quadPaths, ...triplePaths].filter((path) => fileAt(path) === undefined);
  if (absent.length > 0) return absent.map((path) => dumpProblem("missing-file", path));

  const readings = quadPaths.map((path, part) => readPart(dir, path, part, parts));
  const found = await countAll(
    readings.map(({ lines }) => lines),
    manifest.base,
  );
  const problems = readings.flatMap((reading) => reading.problems());
  if (problems.length === 0) problems.push(...checkCounts(manifest, found));
  for (const [part, reading] of readings.entries()) {
    const triples = fileAt(triplePaths[part] as string) as DumpFile;
    problems.push(...wrongQuads(fileAt(quadPaths[part] as string) as DumpFile, reading.quads()));
    problems.push(...wrongQuads(triples, reading.triples()));
    const hash = await unpackedHash(join(dir, triples.path)).catch(() => undefined);
    if (hash !== reading.triplesHash()) problems.push(dumpProblem("not-the-same", triples.path));
  }
  const lines = new Set([...quadPaths, ...triplePaths]);
  for (const file of files)
    if (!lines.has(file.path) && file.mediaType in parsed && file.mediaType in rdfFormats)
      problems.push(...(await checkDocument(dir, file)));
  return problems;
}
