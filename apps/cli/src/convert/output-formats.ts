import { type Action, canonicalize, type HpaRecord } from "@openhpa/core";
import { exportCsv, exportXlsx } from "@openhpa/import";
import { type GraphOptions, toJsonLd, toQuads, writeTurtle } from "@openhpa/rdf";
import { outputBuffer } from "./block-converter.js";
import { type LineWriter, lineFormats } from "./line-formats.js";

/** Writes records in one format, piece by piece. */
type Format = (
  records: AsyncIterable<HpaRecord>,
  options: GraphOptions,
) => AsyncGenerator<string | Uint8Array>;

function perRecord(write: LineWriter): Format {
  return async function* (records, options) {
    const lines = outputBuffer();
    for await (const record of records) {
      lines.clear();
      write(record, options, lines);
      yield lines.taken().slice();
    }
  };
}

async function collect(records: AsyncIterable<HpaRecord>): Promise<HpaRecord[]> {
  const all: HpaRecord[] = [];
  for await (const record of records) all.push(record);
  return all;
}

/** Tables hold actions only; a registry has no row in them. */
function actionsOf(records: readonly HpaRecord[]): Action[] {
  return records.filter((record) => record.type === "Action");
}

const INDENT = 2;

/** A record alone as it is, several as a list: the text that `JSON.stringify` gives for the whole, made record by record. */
function document(toJson: (record: HpaRecord, options: GraphOptions) => unknown): Format {
  return async function* (records, options) {
    let held: string | undefined;
    let isList = false;
    for await (const record of records) {
      if (held !== undefined) {
        yield `${isList ? ",\n" : "[\n"}${indented(held)}`;
        isList = true;
      }
      held = JSON.stringify(toJson(record, options), null, INDENT);
    }
    if (held === undefined) yield "[]\n";
    else yield isList ? `,\n${indented(held)}\n]\n` : `${held}\n`;
  };
}

/** JSON text inside a list: a line feed in it is never part of a value. */
function indented(json: string): string {
  const indent = " ".repeat(INDENT);
  return indent + json.replaceAll("\n", `\n${indent}`);
}

/** The table as its declaration shows it: names, and nothing of what the writers are inferred to be. */
function named<Name extends string>(table: Readonly<Record<Name, Format>>): Readonly<Record<Name, Format>> {
  return table;
}

/** Output formats by the name they have on the command line. Turtle, TriG and the tables hold all records; the others stream. */
export const formats = named({
  nquads: perRecord(lineFormats.nquads),
  ntriples: perRecord(lineFormats.ntriples),
  ndjson: perRecord(lineFormats.ndjson),
  json: document((record) => canonicalize(record)),
  jsonld: document((record, { base }) => toJsonLd(record, { base })),
  async *turtle(records, { base }) {
    yield writeTurtle((await collect(records)).flatMap((record) => toQuads(record, { base })));
  },
  async *trig(records, { base }) {
    yield writeTurtle(
      (await collect(records)).flatMap((record) => toQuads(record, { base, graph: "record" })),
    );
  },
  async *csv(records) {
    yield exportCsv(actionsOf(await collect(records)));
  },
  async *xlsx(records) {
    yield exportXlsx(actionsOf(await collect(records)));
  },
});

/** Name of an output format. */
export type OutputFormat = keyof typeof formats;

export const outputFormats = Object.keys(formats) as readonly OutputFormat[];

/** Formats that hold actions only. */
export const tableFormats: ReadonlySet<OutputFormat> = new Set(["csv", "xlsx"]);
