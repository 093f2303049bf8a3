import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HpaRecord } from "@openhpa/core";
import { buildDump, exampleQueries, type Manifest, openDump, toSparql } from "@openhpa/dump";
import { corpusRecords } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { variedRecords } from "../../apps/dump/src/test/varied-corpus.js";
import { answerRows } from "./answer-rows.js";

const BASE = "https://exemple.fr/openhpa";

/** A question as any engine takes it, and the rows that the embedded engine gives. */
export interface Question {
  readonly id: string;
  readonly sparql: string;
  readonly rows: readonly string[];
}

/** A dump in a folder, with what every engine must find in it. */
export interface Fixture {
  readonly dir: string;
  /** The same records, one per line. */
  readonly records: string;
  readonly manifest: Manifest;
  readonly questions: readonly Question[];
  /** Statements that an engine holds: data, vocabularies, territories, ontology. */
  readonly statements: number;
}

const seedFolder = new URL("../../seeds/valid/", import.meta.url);

/** From so many actions on, every question has rows. */
const ENOUGH = 100;

/**
 * The five seeds, actions made for the questions and other records of the test kit as a dump: the same bytes on every machine. Throws for a
 * question that a large one leaves without rows, because engines that agree on nothing agree on no answer.
 */
export async function buildFixture(folder: string, name: string, actions: number): Promise<Fixture> {
  const seeds = readdirSync(seedFolder)
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, seedFolder), "utf8")) as HpaRecord);
  const varied = variedRecords(actions);
  const known = new Set<string>(varied.map(({ key }) => key));
  const others = [...corpusRecords(actions)].filter(({ key }) => !known.has(key));
  const records = [...seeds, ...varied, ...others];
  const lines = join(folder, `${name}.ndjson`);
  writeFileSync(lines, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  const dir = join(folder, name);
  const manifest = await buildDump(records, {
    out: dir,
    baseUrl: BASE,
    territories: await loadTerritories(),
  });
  const opened = await openDump(dir);
  if (!opened.ok)
    throw new Error(`the dump that was just built does not open: ${JSON.stringify(opened.problems)}`);
  const { dump } = opened;
  const questions = exampleQueries.map(({ id, select }) => {
    const result = dump.results(select, "json");
    if (!result.ok) throw new Error(`${id}: ${result.error.messages.en}`);
    return { id, sparql: toSparql({ select }), rows: answerRows(JSON.parse(result.value)) };
  });
  const empty = questions.filter(({ rows }) => rows.length === 0).map(({ id }) => id);
  if (actions >= ENOUGH && empty.length > 0) throw new Error(`questions without rows: ${empty.join(", ")}`);
  return { dir, records: lines, manifest, questions, statements: dump.size };
}
