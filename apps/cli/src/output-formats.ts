import { type Action, canonicalize, type HpaRecord } from "@openhpa/core";
import { exportCsv, exportXlsx } from "@openhpa/import";
import { type GraphOptions, toJsonLd, toNQuads, toQuads, writeTurtle } from "@openhpa/rdf";

/** Writes records in one format, piece by piece. */
type Format = (
  records: AsyncIterable<HpaRecord>,
  options: GraphOptions,
) => AsyncGenerator<string | Uint8Array>;

function perRecord(write: (record: HpaRecord, options: GraphOptions) => string): Format {
  return async function* (records, options) {
    for await (const record of records) yield write(record, options);
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

/** Output formats by the name they have on the command line. N-Quads, N-Triples and NDJSON stream; the others hold all records. */
export const formats = {
  nquads: perRecord((record, options) => toNQuads(record, options)),
  ntriples: perRecord((record, { base }) => toNQuads(record, { base })),
  ndjson: perRecord((record) => `${JSON.stringify(canonicalize(record))}\n`),
  async *json(records) {
    const all = await collect(records);
    const [first, ...rest] = all.map(canonicalize);
    yield `${JSON.stringify(rest.length === 0 ? (first ?? []) : [first, ...rest], null, 2)}\n`;
  },
  async *jsonld(records, { base }) {
    const [first, ...rest] = (await collect(records)).map((record) => toJsonLd(record, { base }));
    yield `${JSON.stringify(rest.length === 0 ? (first ?? []) : [first, ...rest], null, 2)}\n`;
  },
  async *turtle(records, { base }) {
    yield writeTurtle((await collect(records)).flatMap((record) => toQuads(record, { base })));
  },
  async *trig(records, { base }) {
    yield writeTurtle(
      (await collect(records)).flatMap((record) => toQuads(record, { base, graph: "source" })),
    );
  },
  async *csv(records) {
    yield exportCsv(actionsOf(await collect(records)));
  },
  async *xlsx(records) {
    yield exportXlsx(actionsOf(await collect(records)));
  },
} as const satisfies Readonly<Record<string, Format>>;

/** Name of an output format. */
export type OutputFormat = keyof typeof formats;

export const outputFormats = Object.keys(formats) as readonly OutputFormat[];

/** Formats that hold actions only. */
export const tableFormats: ReadonlySet<OutputFormat> = new Set(["csv", "xlsx"]);
