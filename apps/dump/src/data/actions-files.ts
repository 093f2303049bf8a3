import { createHash } from "node:crypto";
import { type HpaRecord, refusalForKeys, withoutPersonalData } from "@openhpa/core";
import { type LineGroup, sortGroups } from "@openhpa/io";
import { LineBuffer, tombstoneQuads, trimBase, writeNQuads } from "@openhpa/rdf";
import { VOCAB } from "@openhpa/vocabularies";
import { NQuads } from "rdf-canonize";
import { type DataFiles, openDataFiles } from "./data-files.js";
import { createDistinctObjects, type DistinctObjects } from "./distinct-objects.js";
import { DumpError } from "./dump-error.js";
import type { DumpFolder } from "./dump-folder.js";
import type { DumpOptions } from "./dump-options.js";
import { EDITIONS, type EditionLines } from "./edition-lines.js";
import { createOrganisationLines, ORGANISATIONS } from "./organisation-lines.js";
import { PART_SIZE, partCount, partKey } from "./parts.js";
import { createReadableRecords, type ReadableRecords } from "./readable-records.js";
import { createRecordCounts, type RecordCounts } from "./record-lines.js";
import { parseStatement, toTriple } from "./statement.js";
import { statementGroups } from "./statement-groups.js";
import { createStatistics, type Statistics } from "./statistics.js";

/** What is known of the data once its files are written. */
export interface ActionsWritten extends RecordCounts {
  readonly quads: number;
  /** SHA-256 of the sorted canonical N-Quads, of all parts together. */
  readonly rdfc10: string;
  readonly statistics: Statistics;
  readonly objects: DistinctObjects;
  /** Number of files that the data was cut into; 1 when it was not. */
  readonly parts: number;
  /** Statements about which records are editions of one action. */
  readonly editions: number;
  /** Statements about registered organisations. */
  readonly organisations: number;
  /** Files that hold the data, in the order in which they are told: N-Quads, N-Triples, Turtle and TriG. */
  readonly dumps: readonly string[];
}

function duplicate(iri: string): DumpError {
  return new DumpError("duplicate-record", {
    fr: `Deux fiches ont la même adresse ${iri} : changez la clé ou l'identifiant de l'une d'elles.`,
    en: `Two records have the same address ${iri}: change the key or the id of one of them.`,
  });
}

const noRecords = () =>
  new DumpError("no-records", {
    fr: "Aucune fiche à publier : rien n'a été écrit.",
    en: "No record to publish: nothing was written.",
  });

/** The record without personal data. Throws a {@link DumpError} for one that names a person in a key. */
function publishable(given: HpaRecord): HpaRecord {
  const record = withoutPersonalData(given);
  const refusal = refusalForKeys(record);
  if (refusal) throw new DumpError("personal-key", refusal);
  return record;
}

/** Something that hears of each record in force as it is published. */
export interface RecordListener {
  add(record: HpaRecord): void | Promise<void>;
}

/** Who hears of the records in force beside their files: which editions are one action stands in a file of its own. */
export interface Listeners {
  readonly editions: EditionLines;
  readonly others: readonly RecordListener[];
}

const MEMORY_OF_A_RECORD = 1 << 16;

/** Adds the statements of a record to some lines; of a withdrawn one its tombstone alone. */
function writeStatements(record: HpaRecord, base: string, lines: LineBuffer): void {
  const options = { base, graph: "record" } as const;
  if (record.withdrawn === undefined) writeNQuads(record, options, lines);
  else for (const quad of tombstoneQuads(record, options)) lines.write(NQuads.serializeQuad(quad));
}

/** The statements of the records in groups, and how many bytes they had once all have been read. */
function describedRecords(
  records: AsyncIterable<HpaRecord> | Iterable<HpaRecord>,
  { baseUrl: base, includePersonalData, oppositions }: DumpOptions,
  readable: ReadableRecords,
  listeners: readonly RecordListener[],
) {
  let bytes = 0;
  const groups = async function* () {
    const lines = new LineBuffer(MEMORY_OF_A_RECORD);
    for await (const read of records) {
      const given = oppositions ? oppositions.apply(read) : read;
      if (!given) continue;
      const record = includePersonalData ? given : publishable(given);
      readable.add(record);
      if (record.withdrawn === undefined) for (const each of listeners) await each.add(record);
      lines.clear();
      writeStatements(record, base, lines);
      bytes += lines.length;
      yield statementGroups(lines.taken());
    }
    if (bytes === 0) throw noRecords();
  };
  return { groups: groups(), bytes: () => bytes };
}

/** What the sorted statements go through once: every file, every count and the hash see them as they pass. */
function createPass(folder: DumpFolder, parts: number, { baseUrl, sortMemory }: DumpOptions) {
  const nquads = openDataFiles(folder, "nq", parts);
  const ntriples = openDataFiles(folder, "nt", parts);
  const objects = createDistinctObjects({ folder: folder.root, memory: sortMemory });
  const statistics = createStatistics(VOCAB);
  const records = createRecordCounts(trimBase(baseUrl), (iri) => {
    throw duplicate(iri);
  });
  const organisations = createOrganisationLines();
  const hash = createHash("sha256");
  const see = async (group: LineGroup): Promise<void> => {
    const given = group.bytes.toString().split("\n").slice(0, -1);
    const quads: string[] = [];
    const triples: string[] = [];
    let subject = "";
    for (const line of given) {
      const statement = parseStatement(line);
      subject = statement.subject;
      records.see(statement);
      if (line === quads.at(-1)) continue;
      quads.push(line);
      // A term is followed by a space with and without a graph: taking the graph away keeps the order, and repeats stand together.
      const triple = toTriple(statement);
      if (triple === triples.at(-1)) continue;
      triples.push(triple);
      statistics.see(statement);
      organisations.see(statement);
      objects.see(statement);
    }
    const lines = quads.length === given.length ? group.bytes : Buffer.from(`${quads.join("\n")}\n`);
    hash.update(lines);
    const key = partKey(subject);
    await Promise.all([
      nquads.write(key, lines, quads.length),
      ntriples.write(key, `${triples.join("\n")}\n`, triples.length),
    ]);
  };
  return {
    /** Takes some groups in their order, and waits where the disk is slow. */
    async take(groups: readonly LineGroup[]) {
      for (const group of groups) await see(group);
      await objects.flush();
    },
    async end() {
      const [quadFiles, tripleFiles] = [await nquads.close(), await ntriples.close()];
      return {
        ...records.end(),
        quads: quadFiles.lines,
        rdfc10: hash.digest("hex"),
        statistics: statistics.end(),
        objects: await objects.end(),
        parts,
        editions: 0,
        organisations: await writeSome(folder, ORGANISATIONS, organisations),
        dumps: [...quadFiles.paths, ...tripleFiles.paths],
      };
    },
    async abandon(cause: unknown) {
      const open: readonly Pick<DataFiles, "abandon">[] = [nquads, ntriples, objects];
      await Promise.all(open.map((each) => each.abandon(cause)));
    },
  };
}

/**
 * Writes the data as N-Quads and N-Triples, in parts when it is large, and as Turtle and TriG when it is not; reads the records once, and the listeners hear of each as
 * it is published.
 */
export async function writeActions(
  folder: DumpFolder,
  records: AsyncIterable<HpaRecord> | Iterable<HpaRecord>,
  options: DumpOptions,
  { editions, others }: Listeners,
): Promise<ActionsWritten> {
  const readable = createReadableRecords(options.baseUrl);
  const { groups, bytes } = describedRecords(records, options, readable, [editions, ...others]);
  const sorted = sortGroups(groups, { folder: folder.root, memory: options.sortMemory });
  let pass: ReturnType<typeof createPass> | undefined;
  try {
    for await (const batch of sorted) {
      // The first batch comes when all records have been read: their size is known by then.
      pass ??= createPass(folder, partCount(bytes(), options.partSize ?? PART_SIZE), options);
      await pass.take(batch);
    }
    if (!pass) throw noRecords();
    const written = { ...(await pass.end()), editions: await writeSome(folder, EDITIONS, editions) };
    return await withDocuments(folder, written, readable);
  } catch (cause) {
    await pass?.abandon(cause);
    throw cause;
  }
}

/** Writes what follows from all records together, where there is something; gives the number of statements. */
async function writeSome(
  folder: DumpFolder,
  path: string,
  found: Pick<EditionLines, "lines">,
): Promise<number> {
  const lines = found.lines();
  if (lines.length === 0) return 0;
  const all = async function* () {
    yield lines;
  };
  return folder.writeLines(path, all());
}

/** Adds the documents for people, when the records are few enough. */
async function withDocuments(
  folder: DumpFolder,
  written: ActionsWritten,
  readable: ReadableRecords,
): Promise<ActionsWritten> {
  const documents = readable.documents();
  if (!documents) return written;
  await folder.write("actions.ttl", documents.turtle(), written.statistics.triples);
  await folder.write("actions.trig", documents.trig(), written.quads);
  return { ...written, dumps: [...written.dumps, "actions.ttl", "actions.trig"] };
}
