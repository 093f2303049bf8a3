import { isUtf8 } from "node:buffer";
import { type HpaRecord, isValid, recordClasses } from "@openhpa/core";
import { holdsAllFields } from "@openhpa/core/json";
import { type ElementPlace, gzip, type Place, type RecordBlock } from "@openhpa/io";
import { type GraphOptions, LineBuffer } from "@openhpa/rdf";
import type { LineFormat } from "./line-format-names.js";
import { lineFormats } from "./line-formats.js";
import type { RecordFault } from "./record-fault.js";
import { territoriesOnDemand } from "./territories-on-demand.js";

/** What decides the bytes that a record becomes. */
export interface LineConversion extends GraphOptions {
  readonly to: LineFormat;
  /** False for records that are known to be valid: they are written without being looked at. */
  readonly validate: boolean;
  /** True for output packed with gzip, a member a block (RFC 1952 §2.2: members one after the other are one file). */
  readonly gzip: boolean;
}

/** What a block became. */
export interface ConvertedBlock {
  /** Lines of the records that were written, in order; without gzip, a view that holds until the same buffer is written again. */
  readonly output: Uint8Array;
  /** Bytes of these lines before packing. */
  readonly bytes: number;
  /** Lines of the block. */
  readonly lines: number;
  /** Records written. */
  readonly records: number;
  /** Records left out, in order. */
  readonly faults: readonly RecordFault[];
}

/** Converts a block into a buffer; what it gives depends on the block alone. */
export type BlockConverter = (block: RecordBlock, output: LineBuffer) => Promise<ConvertedBlock>;

type Taken = Omit<ConvertedBlock, "output" | "bytes">;

/** A value with the text it stands in, for the explanation of its faults. */
interface PlacedValue {
  readonly value: unknown;
  readonly text: string;
  /** Where the text begins. */
  readonly start: Place;
}

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = "\uFEFF";
const blank = /^[ \t\r]*$/;

/** A record as far as a writer needs it where nothing is validated: of a known type, with a key. */
function looksLikeRecord(value: unknown): value is HpaRecord {
  if (typeof value !== "object" || value === null) return false;
  const { type, key } = value as Readonly<Record<string, unknown>>;
  return typeof type === "string" && Object.hasOwn(recordClasses, type) && typeof key === "string";
}

/** The value of a text, the bytes from `from` to `to`; undefined (which JSON has not) where it is no JSON, or not all of it was kept. */
function parsed(text: string, bytes: Buffer, from: number, to: number): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return holdsAllFields(value, bytes, from, to) ? value : undefined;
}

function textOf(bytes: Buffer, from: number, to: number): string {
  const text = bytes.toString("utf8", from, to);
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/** Loaded with the first fault: most runs have none, and start sooner without it. */
const explanation = () => import("./explain-fault.js");

/** What a converter does with one value: writes it, or explains why not. */
interface RecordTaker {
  /** Writes a record; false when it is left out. */
  readonly take: (value: unknown, output: LineBuffer) => boolean | Promise<boolean>;
  /** The faults of a record that was not written. */
  readonly explained: (value: PlacedValue) => Promise<RecordFault>;
}

function recordTaker(options: LineConversion): RecordTaker {
  const writeLines = lineFormats[options.to];
  const territories = territoriesOnDemand();

  const write = (record: HpaRecord, output: LineBuffer): true => {
    writeLines(record, options, output);
    return true;
  };
  const writeValid = (value: unknown, output: LineBuffer): boolean | Promise<boolean> => {
    const isGood = isValid(value, { territories: territories.codes });
    if (territories.isShort()) return territories.load().then(() => writeValid(value, output));
    return isGood && write(value, output);
  };
  const writeUnchecked = (value: unknown, output: LineBuffer): boolean => {
    try {
      return looksLikeRecord(value) && write(value, output);
    } catch {
      return false;
    }
  };
  const take = options.validate ? writeValid : writeUnchecked;

  /** The faults of a record that was not written. */
  const explained = async ({ value, text, start }: PlacedValue): Promise<RecordFault> => {
    const { recordFault } = await explanation();
    let fault = recordFault(value, text, start, territories.codes);
    if (territories.isShort()) {
      await territories.load();
      fault = recordFault(value, text, start, territories.codes);
    }
    if (fault) return fault;
    throw new Error("A record without a fault was not written", { cause: value });
  };

  return { take, explained };
}

async function takeLines(
  { take, explained }: RecordTaker,
  bytes: Buffer,
  output: LineBuffer,
): Promise<Taken> {
  const faults: RecordFault[] = [];
  const areText = isUtf8(bytes);
  let records = 0;
  let line = 0;
  for (let from = 0; from < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, from);
    const to = feed === -1 ? bytes.length : feed;
    const text = textOf(bytes, from, to);
    const isBad = !areText && !isUtf8(bytes.subarray(from, to));
    if (isBad || !blank.test(text)) {
      const value = isBad ? undefined : parsed(text, bytes, from, to);
      const start = { line: line + 1, column: 1 };
      if (value === undefined)
        faults.push((await explanation()).syntaxFault(bytes.subarray(from, to), start));
      else {
        const written = take(value, output);
        if (written === true || (written !== false && (await written))) records += 1;
        else faults.push(await explained({ value, text, start }));
      }
    }
    from = to + 1;
  }
  return { lines: line, records, faults };
}

/** Takes the items of a document; their places are those of the document. */
async function takeElements(
  { take, explained }: RecordTaker,
  bytes: Buffer,
  elements: readonly ElementPlace[],
  output: LineBuffer,
): Promise<Taken> {
  const faults: RecordFault[] = [];
  let records = 0;
  for (const { from, to, start } of elements) {
    const text = isUtf8(bytes.subarray(from, to)) ? textOf(bytes, from, to) : "";
    const value = parsed(text, bytes, from, to);
    if (value === undefined) faults.push((await explanation()).syntaxFault(bytes.subarray(from, to), start));
    else if (await take(value, output)) records += 1;
    else faults.push(await explained({ value, text, start }));
  }
  return { lines: 0, records, faults };
}

async function takeBlock(
  taker: RecordTaker,
  { format, bytes, elements, fault }: RecordBlock,
  output: LineBuffer,
): Promise<Taken> {
  if (fault) return { lines: 0, records: 0, faults: [(await explanation()).readingFault(fault)] };
  if (bytes === undefined)
    return { lines: 1, records: 0, faults: [(await explanation()).sizeFault({ line: 1, column: 1 })] };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return format === "ndjson"
    ? takeLines(taker, buffer, output)
    : takeElements(taker, buffer, elements ?? [], output);
}

/** A converter of records to lines. Bad records become faults; it throws for bugs only. */
export function createBlockConverter(options: LineConversion): BlockConverter {
  const taker = recordTaker(options);
  return async (block, output) => {
    output.clear();
    const counts = await takeBlock(taker, block, output);
    const lines = output.taken();
    const isPacked = options.gzip && lines.length > 0;
    return { ...counts, bytes: lines.length, output: isPacked ? gzip(lines) : lines };
  };
}

/** A buffer large enough for what most blocks become. */
export function outputBuffer(): LineBuffer {
  return new LineBuffer(1024 * 1024);
}
